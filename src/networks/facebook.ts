/** Facebook. Profiles, groups, lists of people and composers; posts are beside. */
import { COMMENT, POST, posts } from './facebook/posts.ts';
import { site } from './facebook/site.ts';
import type { AccountFields, Network, Page } from './network.ts';
import { NO_CARD, picturedPerson } from './reader/cards.ts';
import { isAfter } from './reader/places.ts';

const FIELD = '[role="textbox"][contenteditable="true"]';
const GROUP =
  /^\/groups\/(?!(?:create|discover|feed|joins|search)(?:\/|$))[^/]+(?!\/(?:permalink|posts|user)\/)(?=\/|$)/;

const account = {
  name: 'h1',
  followers: 'a[href*="/followers"], a[href*="sk=followers"]',
  following: 'a[href*="/following"], a[href*="sk=following"]',
  verified: 'h1 svg',
} satisfies Partial<AccountFields>;

/** The field to answer a comment names its author; that to answer the post is alone, or names nobody who commented. */
function answered(field: Element): Element | null {
  const around = field.closest(POST);
  const post = around?.querySelector(POST) ?? around;
  if (!around || around.querySelectorAll(FIELD).length < 2) return post;
  const label = field.getAttribute('aria-label') ?? field.getAttribute('aria-placeholder') ?? '';
  const names = (comment: Element): string[] =>
    [...comment.querySelectorAll('a[href]')].map((link) => link.textContent?.trim() ?? '').filter(Boolean);
  const comments = [...around.querySelectorAll(COMMENT)].filter((comment) => isAfter(comment, field));
  return comments.findLast((comment) => names(comment).some((name) => label.includes(name))) ?? post;
}

export const network: Network = {
  id: 'facebook',
  name: 'Facebook',
  ...site,
  keys: 'cjklopqs',
  limit: { max: 8000, rule: 'utf-16', newPost: 63_206 },
  post: posts,
  profile: [
    {
      ...account,
      root: '[role="main"]:has(h1)',
      when: ({ url }) => site.paths.person.test(url.pathname) || url.pathname === '/profile.php',
      handle: (_root, { url }) => url.href,
    },
    {
      ...account,
      followers: 'a[href*="/members"]',
      root: '[role="main"]:has(h1)',
      when: ({ url }) => GROUP.test(url.pathname),
      handle: (_root, { url }: Page) => GROUP.exec(url.pathname)?.[0].slice(1) ?? null,
    },
  ],
  people: {
    root: [
      '[role="listitem"]:has(a[href*="/groups/"][href*="/user/"])',
      ':is([role="dialog"] [role="listitem"], [role="dialog"] [data-visualcompletion="ignore-dynamic"]):has(a[href])',
      ':is([data-pagelet^="ProfileAppSection"] div):has(> :first-child a[href]):has(> :nth-child(2) a[href] [dir]):not(:has(> :first-child [dir]))',
    ].join(', '),
    not: '[role="dialog"]:has([data-ad-rendering-role]), [role="feed"]',
    handle: 'a[href]@href',
    name: 'a[href]',
  },
  card: {
    // No capture of it. Cards and windows are dialogs alike, but a window is named by its heading, and menus hold rows.
    root: `[role="dialog"]:not([aria-labelledby], :has(${NO_CARD}, [role="dialog"], [data-ad-rendering-role], [data-visualcompletion="ignore-dynamic"] a))`,
    handle: (_root, page, find) => picturedPerson(site, page, find)?.getAttribute('href') ?? null,
    name: (_root, page, find) => picturedPerson(site, page, find),
    followers: account.followers,
  },
  composer: { field: FIELD, answers: answered },
};
