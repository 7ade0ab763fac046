/** Pleroma and Akkoma in their own client, with the class names of 2020 and of today. */
import type { FieldFunction, PeopleFields, PostFields, ProfileFields } from '../network.ts';
import { completeAcct } from './acct.ts';

/** Links to people hold an id of the server, so only the words name them. */
const named =
  (selector: string): FieldFunction<string> =>
  (_root, page, find) => {
    const words = find(selector)[0]?.textContent;
    return words ? completeAcct(words, page) : null;
  };

const name = '.status-username, .heading-name-row .user-name';

export const posts: PostFields = {
  root: '.Status:has(.account-name), .status-el:has(.account-name)',
  quoted: '.quoted-status .Status',
  not: '.status-preview, .preview-container, .status-popover',
  type: (root) => (root.closest('.Conversation.-expanded') && root.querySelector('.reply-to') ? 'comment' : 'post'),
  permalink: 'a.timeago[href*="/notice/"]@href',
  author: name,
  handle: named('.account-name'),
  text: [
    (_root, _page, find) => find('.StatusBody .summary, .StatusBody .text'),
    '.StatusContent .text, .status-content',
  ],
  time: '.timeago time@datetime',
  likes: '.FavoriteButton .action-counter, .favorite-button + span',
  replies: '.ReplyButton .action-counter',
  shares: '.RetweetButton .action-counter',
};

const account = {
  name: '.user-name',
  handle: named('.user-screen-name'),
  bio: '.user-card-bio',
} satisfies Omit<ProfileFields, 'root'>;

export const profile: ProfileFields = {
  ...account,
  root: '.user-profile .user-card',
  posts: '.user-counts .user-count:nth-child(1) span',
  following: '.user-counts .user-count:nth-child(2) span',
  followers: '.user-counts .user-count:nth-child(3) span',
};

export const people: PeopleFields = {
  root: '.basic-user-card',
  name: '.basic-user-card-user-name-value, .basic-user-card-user-name',
  handle: named('.basic-user-card-screen-name'),
};

export const card: PeopleFields = { ...account, root: '.user-popover .user-card' };

export const field = '.post-status-form textarea';

/** A reply is written right under its post, within the same box. */
export const answered = (composer: Element): Element | null => composer.closest('.Status, .status-el');
