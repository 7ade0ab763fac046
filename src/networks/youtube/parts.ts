/** Addresses of YouTube, and what its pages share. */
import type { FieldFunction } from '../network.ts';

export const POST =
  /^\/(?:watch\?v=|shorts\/|live\/|post\/|(?:channel\/)?[^/]+\/community\?lb=)([\w-]+)(?:[&?]lc=([\w.-]+))?/;
export const PERSON = /^\/(@[^/]+|(?:channel|c|user)\/[^/]+)(?:\/|$)/;

/** Links to channels, by handle and in the three older ways. */
export const CHANNEL = 'a:is([href*="/@"], [href*="/channel/"], [href*="/c/"], [href*="/user/"])';

/** Pages left behind stay in the document with all that they showed. */
export const LEFT = '[hidden]';

/** The channel whose page this is. */
export const owner: FieldFunction<string> = (_root, { url }) => (PERSON.test(url.pathname) ? url.pathname : null);

/** Zero votes are shown as nothing. */
export const votes: FieldFunction<string> = (_root, _page, find) => {
  const count = find('#vote-count-middle')[0];
  return count ? count.textContent?.trim() || '0' : null;
};
