/** Pintagram+, the invented network of the playground. Its people's names and handles are links, except in quoted posts. */
import type { Limit } from '../../src/core/length/limit.ts';
import type { AccountFields, Network, Page } from '../../src/networks/network.ts';

const BY = '[data-pg="by"]';

const person = {
  handle: 'a[href^="/u/"]@href',
  url: 'a[href^="/u/"]@href',
  name: 'a[dir="auto"][href^="/u/"]',
  bio: 'div[dir="auto"]',
  followers: 'a[href$="/followers"]',
  following: 'a[href$="/following"]',
} satisfies AccountFields;

const LIMIT: Limit = { max: 1_000, rule: 'graphemes' };

/** Some servers take less, and say so. */
function limitHere({ document }: Page): Limit {
  const told = document.querySelector<HTMLMetaElement>('meta[name="most-characters"]')?.content;
  return told ? { ...LIMIT, max: Number(told) } : LIMIT;
}

export const network: Network = {
  id: 'pintagram',
  name: 'Pintagram+',
  hosts: ['http://localhost/*', 'http://127.0.0.1/*'],
  keys: 'jkln/',
  limit: LIMIT,
  limitHere,
  paths: {
    post: /^\/p\/(\w+)/,
    person: /^\/u\/([\w.-]+)/,
  },
  markup: { keepsNewlines: true, shadowHosts: 'pg-composer' },
  post: {
    root: '[data-pg="post"]',
    quoted: '[data-pg="quote"]',
    type: (root) => (root.closest('[data-pg="comments"]') ? 'comment' : 'post'),
    permalink: 'a[href^="/p/"]:has(time)@href',
    author: `${BY} > [dir="auto"]`,
    // In a quoted post the second text after the name is the handle, and nothing is a link.
    handle: [`${BY} > a[href^="/u/"]@href`, `${BY} > [dir="auto"] ~ span`],
    text: `${BY} ~ [dir="auto"][lang]`,
    time: 'time@datetime',
    lang: `${BY} ~ [dir="auto"][lang]@lang`,
    likes: '[data-act="like"]@aria-label',
    replies: '[data-act="reply"]@aria-label',
    shares: '[data-act="share"]@aria-label',
    verified: (_root, _page, find) =>
      find(`${BY} > svg[role="img"]`).some((tick) => (tick as SVGElement).style.display !== 'none'),
    ad: (_root, _page, find) => find('div:has(> [data-act]) ~ p').some((label) => !label.hasAttribute('hidden')),
  },
  profile: {
    ...person,
    root: '[data-pg="profile"]',
    handle: 'h1 ~ span',
    url: (_root, { url }) => url.pathname,
    name: 'h1 > span',
    posts: 'a[href$="/followers"] ~ span',
    verified: 'h1 svg[role="img"]',
  },
  people: {
    ...person,
    root: '[data-pg="person"]',
    not: '[data-pg="suggested"]',
    verified: 'svg[role="img"]',
  },
  card: {
    ...person,
    root: '[data-pg="card"]',
  },
  self: 'nav a[href^="/u/"]@href',
  composer: {
    field: '[data-pg="composer"], [data-testid="pg-composer"]',
    // The line "Replying to" above the field; absent for a new post.
    answers(field) {
      const inside = field.getRootNode();
      const outside = 'host' in inside ? (inside as ShadowRoot).host : field;
      return outside.closest('[data-pg="reply"]')?.querySelector('a[href^="/p/"]')?.getAttribute('href') ?? null;
    },
  },
};
