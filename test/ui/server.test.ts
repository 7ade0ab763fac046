/** The server of software that anybody runs, as people write it. */
import { expect, it, vi } from 'vitest';

vi.mock('../../src/platform/browser.ts', () => ({ browser: {} }));
const { originOfServer } = await import('../../src/ui/shared/ServerField.tsx');

it.each<[string, string | null]>([
  ['social.example', 'https://social.example/*'],
  [' https://Social.Example/home ', 'https://social.example/*'],
  ['@ada@social.example', 'https://social.example/*'],
  ['social.example:8443', 'https://social.example/*'],
  ['bücher.example', 'https://xn--bcher-kva.example/*'],
  ['', null],
  ['mastodon', null],
  ['*.example', null],
  ['two words.example', null],
  ['javascript:alert(1).x', null],
])('%j is %j', (text, origin) => expect(originOfServer(text)).toBe(origin));
