/** The post whose page an address is: by it a conversation is known again. */
import { expect, it } from 'vitest';
import { threadAt } from '../../src/networks/index.ts';

it.each([
  ['x', 'https://x.com/lumio_example/status/123/photo/1?s=20', 'https://x.com/lumio_example/status/123'],
  ['x', 'https://x.com/home', null],
  ['x', 'https://x.com/lumio_example', null],
  ['mastodon', 'https://masto.example/@bo/42#reply', 'https://masto.example/@bo/42'],
  ['mastodon', 'https://masto.example/home', null],
  ['youtube', 'https://www.youtube.com/watch?v=abc&t=12s&pp=x', 'https://www.youtube.com/watch?v=abc'],
  ['reddit', 'https://www.reddit.com/r/lamps_example/', null],
  // A site that nobody declared.
  ['forum.example', 'https://forum.example/t/lamps/12?utm_source=a#post-3', 'https://forum.example/t/lamps/12'],
  ['forum.example', 'https://forum.example/', null],
  ['x', 'no address', null],
])('%s: %s', (network, url, thread) => {
  expect(threadAt(network, url)).toBe(thread);
});
