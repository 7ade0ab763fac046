/** Lemmy, on any domain, in its own client of 0.19 and 1.0. It shows times in words only, and no cards over names. */
import { acct, completeAcct } from './fediverse/acct.ts';
import type { Network, PostFields } from './network.ts';

const person = {
  author: ['a.person-listing > span > span', 'a.person-listing > span'],
  handle: acct('a.person-listing'),
} satisfies Omit<PostFields, 'root' | 'text'>;

const post: PostFields = {
  ...person,
  root: '.post-listing',
  permalink: [
    'a[href^="/post/"]@href',
    (root) => (root.id.startsWith('post-listing-') ? root.id.replace('post-listing-', '/post/') : null),
    (_root, { url }) => url.pathname,
  ],
  text: (_root, _page, find) => [
    ...find('h1, .post-title').slice(0, 1),
    ...find('#postContent .md-div, .postContent .md-div, .post-body .md-div').slice(0, 1),
  ],
  likes: ['.post-score', '.btn-group button span.ms-2', 'button span.ms-2'],
  replies: 'a[href*="scrollToComments"]',
};

/** What answers a comment stands beside it, never inside. */
const comment: PostFields = {
  ...person,
  root: 'article[id^="comment-"]',
  type: 'comment',
  permalink: (root) => root.id.replace('comment-', '/comment/'),
  text: '.comment-content',
  likes: ['.btn-group button span.ms-2', 'button span.ms-2'],
};

export const network: Network = {
  id: 'lemmy',
  name: 'Lemmy',
  hosts: [],
  is: (document) => document.querySelector('.lemmy-site') !== null,
  limit: { max: 10_000, rule: 'code-points' },
  paths: {
    post: /^\/((?:post|comment)\/\d+)/,
    person: /^\/u\/([^/]+)/,
    personUrl: (handle) => {
      const [, community, name, host] = /^(!?)([^@]+)@(.+)$/.exec(handle) ?? [];
      return `https://${host}/${community ? 'c' : 'u'}/${name}`;
    },
  },
  post: [post, comment],
  profile: [
    {
      root: '.person-profile:has(a.person-listing)',
      name: 'h1',
      handle: [(_root, page) => completeAcct(page.url.pathname, page), acct('a.person-listing')],
      bio: '.md-div',
      posts: 'ul.list-inline > li.badge:first-child',
    },
    {
      // A community, named as Lemmy writes it.
      root: '.community-sidebar:has(a[href*="/c/"])',
      name: 'h2',
      handle: (_root, page, find) => {
        const link = find('a[href*="/c/"]')[0]?.getAttribute('href') ?? '';
        const name = completeAcct(link.replace('/c/', '/u/'), page);
        return name && `!${name}`;
      },
      bio: '.md-div',
    },
  ],
  composer: {
    field: '.comment-form textarea, .post-form textarea[id^="markdown-textarea-"]',
    answers(field, { url }) {
      if (!field.closest('.comment-form')) return null;
      return field.closest('li.comment')?.querySelector('article[id^="comment-"]') ?? url.pathname;
    },
  },
};
