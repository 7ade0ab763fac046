/** Phanpy, a client for any server. Its addresses are fragments, so its posts have ids but no permalinks. */
import type { PeopleFields, PostFields } from '../network.ts';
import { acct, completeAcct } from './acct.ts';

export const posts: PostFields = {
  root: 'article.status[data-state-post-id]:not(.skeleton, .ghost, .filtered)',
  quoted: '.status-card-container article.status',
  not: '.status-preview',
  // `server.example/1`, as the post is named on its server.
  id: ['@data-state-post-id'],
  author: '.meta .name-text b',
  handle: acct('.meta a.name-text'),
  text: (_root, _page, find) => find('.content-container .content'),
  time: ['.meta time@datetime', '.extra-meta time@datetime'],
  likes: '.favourite-button small@title',
  replies: '.reply-button small@title',
  shares: '.reblog-button small@title',
};

const name = '.account-block b';

export const people: PeopleFields = {
  root: 'a.account-block[href]',
  not: '.account-container',
  name: 'b',
  handle: (root, page) => completeAcct(root.getAttribute('href') ?? '', page),
};

/** The sheet that opens over the page for a name. */
export const card: PeopleFields = {
  root: '.account-container',
  name,
  handle: acct('a.account-block[href]'),
  bio: '.note',
  followers: '.stats > :nth-child(1)',
  following: '.stats > :nth-child(2)',
  posts: '.stats > :nth-child(3)',
};

export const field = 'textarea.compose-field';
