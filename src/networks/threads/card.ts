/** Threads' card over a name. No capture of it: by structure. */
import type { Find, Page, PeopleFields } from '../network.ts';
import { NO_CARD, picturedPerson } from '../reader/cards.ts';
import { personLink } from '../reader/links.ts';
import { site } from './site.ts';

/** Meta's layers are dialogs, or placed by their style outside the page's header and columns. */
const PAGE = '[id^="barcelona-"]';
const FLOATING = `div[style*="translate"]:not(${PAGE} *, [role] *), [role="dialog"]:not([aria-labelledby])`;

const hrefOf = (page: Page, find: Find): string => picturedPerson(site, page, find)?.getAttribute('href') ?? '';

/** Name and bio, in this order: neither the handle, nor in a button, nor a line that begins with a number. */
function lines(page: Page, find: Find): Element[] {
  const handle = personLink(hrefOf(page, find), site, page);
  return find('[dir="auto"]:not([role="button"] *, [dir="auto"] *, :has([title]))').filter((line) => {
    const text = line.textContent?.trim() ?? '';
    return text !== '' && text !== handle && !/^[·•]?\s*\p{Nd}/u.test(text);
  });
}

export const card: PeopleFields = {
  root: `:is(${FLOATING}):has(a[href^="/@"] img):not(:has(${NO_CARD}, [data-pressable-container], [role="dialog"], ${PAGE}))`,
  not: '[aria-modal="true"]',
  handle: (_root, page, find) => hrefOf(page, find) || null,
  name: (_root, page, find) => lines(page, find)[0] ?? null,
  bio: (_root, page, find) => lines(page, find)[1] ?? null,
  followers: 'span[title]@title',
};
