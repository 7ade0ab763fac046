/** old.reddit.com, and the language subdomains that look like it. */
import type { PostFields, ProfileFields } from '../network.ts';
import { COMMUNITY, community, owner, PERSON, score } from './paths.ts';

const links: PostFields = {
  root: '.search-result-link[data-fullname]',
  id: '@data-fullname',
  permalink: ['a.search-comments@href', 'a.search-title@href'],
  author: '.search-author a',
  handle: '.search-author a@href',
  text: (_root, _page, find) => find('a.search-title, .search-result-body .md'),
  time: 'time@datetime',
  likes: '.search-score',
  replies: 'a.search-comments',
};

const things: PostFields = {
  root: '.thing[data-fullname]:is([data-type="link"], [data-type="comment"])',
  type: (root) => (root.matches('[data-type="comment"]') ? 'comment' : 'post'),
  id: '@data-fullname',
  permalink: ['@data-permalink', 'a.bylink@href'],
  author: ['@data-author', '.tagline em'],
  handle: '@data-author',
  text: (root, _page, find) =>
    find(root.matches('[data-type="comment"]') ? '.usertext-body .md' : 'a.title, .usertext-body .md'),
  time: ['.tagline time@datetime', '@data-timestamp'],
  likes: score('title', '.score.unvoted'),
  replies: ['@data-comments-count', 'a.comments'],
  ad: (root) => root.matches('[data-promoted="true"], .promoted'),
};

export const oldPosts = [things, links];

export const oldProfiles: ProfileFields[] = [
  { root: '.side', when: ({ url }) => PERSON.test(url.pathname), handle: owner, name: '.titlebox h1' },
  {
    root: '.side',
    when: ({ url }) => COMMUNITY.test(url.pathname),
    handle: community,
    name: '.titlebox h1',
    followers: '.subscribers .number',
  },
];
