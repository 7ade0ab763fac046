/** Instagram. What a page shows of a profile stands in its `header`, in an order that changed over the years. */
import { canonical, PAGE, paths, posts } from './instagram/posts.ts';
import type { AccountFields, Find, Network } from './network.ts';
import { isAfter } from './reader/places.ts';

/** How many posts, followers and followed, in this order. */
const countsOf = (find: Find): Element | null =>
  find('a[href$="/followers/"], span[title]')[0]?.closest(':has(> :nth-child(3))') ?? null;

/** Name and bio: the texts after the handle that are neither counts nor links. */
function textsOf(find: Find): Element[] {
  const [handle, counts] = [find('h2')[0], countsOf(find)];
  return find('span[dir="auto"]:not(a *, ul *, button *, [role="button"] *, [dir="auto"] *)').filter(
    (span) => !counts?.contains(span) && !(handle && isAfter(span, handle)),
  );
}

const row = {
  handle: 'a[href]@href',
  name: 'span[dir="auto"]:not(a *, button *, [role="button"] [role="button"] *)',
} satisfies AccountFields;

export const network: Network = {
  id: 'instagram',
  name: 'Instagram',
  hosts: ['https://www.instagram.com/*', 'https://instagram.com/*'],
  limit: { max: 2200, rule: 'utf-16' },
  paths,
  post: posts,
  profile: {
    root: 'main header',
    when: ({ url }) => paths.person.test(url.pathname),
    handle: (_root, { url }) => url.pathname,
    name: (_root, _page, find) => textsOf(find).find((text) => !text.querySelector('a, [role="button"]')) ?? null,
    bio: ['span[dir="auto"] > [role="button"] > span[dir="auto"]', (_root, _page, find) => textsOf(find)[1] ?? null],
    followers: ['a[href$="/followers/"] span[title]@title', 'a[href$="/followers/"]', 'span[title]@title'],
    following: ['a[href$="/following/"]', (_root, _page, find) => countsOf(find)?.children[2] ?? null],
    posts: (_root, _page, find) => countsOf(find),
    verified: 'a:has(h2) + div:not(:has([role="button"], button)) svg, h2 svg',
  },
  people: {
    ...row,
    // A row's first child is the picture alone, its second holds the name.
    root: ':is([role="dialog"] div):has(> :first-child img):has(> :nth-child(2) a[href] [dir]):not(:has(> :first-child [dir]))',
    not: '[role="dialog"]:has(time)',
  },
  card: {
    ...row,
    root: 'div:not(main *, [role="dialog"] *, :has(main)):has(> :first-child a[href] img):has(> :nth-child(2) > div > div:nth-child(3):last-child [dir])',
    posts: ':scope > :nth-child(2) > div > div:nth-child(1)',
    followers: ':scope > :nth-child(2) > div > div:nth-child(2)',
    following: ':scope > :nth-child(2) > div > div:nth-child(3)',
  },
  composer: {
    field: 'form textarea, [role="textbox"][contenteditable="true"]',
    answers: (field, { url }) =>
      field.closest(`article, ${PAGE}`) ?? (field.matches('textarea') ? canonical(url.pathname) : null),
  },
};
