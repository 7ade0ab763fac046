/** The account that a page shows as signed in, where its network tells. */
import { expect, it } from 'vitest';
import { networkAt } from '../../src/networks/index.ts';
import { createStrictReader } from '../../src/networks/reader.ts';
import { openPage } from './saved.ts';

function selfIn(url: string, body: string): string | null {
  const page = openPage(`<!DOCTYPE html>\n<!-- saved from url=(0000)${url} -->\n<html><body>${body}</body></html>`);
  const network = networkAt(page.document, page.url);
  return network ? createStrictReader(network, page).self() : null;
}

const xLink = '<nav><a href="/lumio_example" role="link" data-testid="AppTabBar_Profile_Link"></a></nav>';
const xPost =
  '<article data-testid="tweet"><div data-testid="User-Name"><a href="/bo_example">Bo</a></div><div data-testid="tweetText">Hi</div></article>';

it.each([
  ['https://x.com/home', xLink, 'lumio_example'],
  ['https://x.com/home', xPost + xLink, 'lumio_example'],
  ['https://x.com/home', xPost, null],
  [
    'https://bsky.app/',
    '<nav role="navigation"><a href="/"></a><a href="/profile/lumio.example" role="link"></a></nav>',
    'lumio.example',
  ],
  ['https://bsky.app/', '<nav role="navigation"><a href="/profile/feeds.example/feed/hot"></a></nav>', null],
  ['https://bsky.app/', '<main><a href="/profile/bo.example"></a></main>', null],
  ['https://www.reddit.com/', '<nav><a href="/user/lumio/"></a></nav>', null],
])('on %s', (url, body, handle) => {
  expect(selfIn(url, body)).toBe(handle);
});
