/** LinkedIn's pages for those without an account: test ids and tracking names, links over the hosts of each country. */
import type { PostFields, ProfileFields } from '../network.ts';
import { isFollowers } from './counts.ts';
import { addressOf, commentId, momentOf } from './urns.ts';

const ACTOR = '[data-tracking-control-name$="feed-actor-name"]';
const REPOSTED = '[data-tracking-control-name$="feed-reaction-header"]';

/** The menu to report a comment names it. */
const commentUrn = (root: Element): string | null =>
  root.querySelector('[data-semaphore-content-urn]')?.getAttribute('data-semaphore-content-urn') ?? null;

const postUrn = (root: Element): string | null =>
  root.getAttribute('data-activity-urn') ?? root.getAttribute('data-attributed-urn');

export const guestPosts: readonly PostFields[] = [
  {
    root: 'section.comment',
    type: 'comment',
    id: (root) => commentId(commentUrn(root)),
    permalink: (root) => addressOf(commentUrn(root)),
    author: ['.comment__author', '[data-tracking-control-name$="comment_actor-name"]'],
    handle: ['a.comment__author@href', '[data-tracking-control-name*="comment_actor-"]@href'],
    text: '.comment__text',
    time: (root) => momentOf(commentUrn(root)),
    likes: '.comment__reactions-count',
  },
  {
    root: '[data-activity-urn]:not([data-test-id="feed-reshare-content"])',
    quoted: '[data-test-id="feed-reshare-content"]',
    permalink: [(root) => addressOf(postUrn(root)), 'a[href*="/posts/"]@href'],
    author: ACTOR,
    handle: [`${ACTOR}@href`, '[data-tracking-control-name$="feed-actor-image"]@href'],
    text: ['[data-test-id$="__commentary"]', '.attributed-text-segment-list__content'],
    // What somebody reposted bears the id of the repost.
    time: (root, _page, find) => (find(REPOSTED).length > 0 ? null : momentOf(postUrn(root))),
    likes: '[data-test-id="social-actions__reaction-count"]',
    replies: '[data-test-id="social-actions__comments"], [data-id="social-actions__comments"]',
  },
];

export const guestProfile: ProfileFields = {
  root: '.top-card-layout',
  name: '.top-card-layout__title',
  handle: (_root, { url }) => url.pathname,
  // Of a company the headline is its trade.
  bio: (_root, { url }, find) =>
    find(url.pathname.startsWith('/in/') ? '.top-card-layout__headline' : '.top-card-layout__second-subline')[0] ??
    null,
  // From the innermost on: other counts may stand beside it.
  followers: (_root, _page, find) =>
    find('.top-card-layout__first-subline, .top-card-layout__first-subline *, .not-first-middot > *')
      .filter(isFollowers)
      .reverse()
      .map((element) => lastCountIn(element.textContent ?? ''))
      .find(Boolean) ?? null,
};

/** A place may stand before it in the same line, with a number of its own. */
const lastCountIn = (text: string): string | null =>
  /\p{Nd}[\p{Nd}.,\s\u00a0\u202f]*[^\p{Nd}]*$/u.exec(text)?.[0] ?? null;
