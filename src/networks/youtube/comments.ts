/** Comments of YouTube, and the posts of a channel, which are made of the same parts. */
import type { FieldFunction, PostFields } from '../network.ts';
import { CHANNEL, LEFT, votes } from './parts.ts';

/** Answers stand beside the comment that began the thread. */
const answers: FieldFunction<string> = (root) => {
  const thread = root.closest('ytd-comment-thread-renderer');
  if (!thread || root.closest('ytd-comment-replies-renderer')) return null;
  const more = thread.querySelector(
    '#more-replies button[aria-label], #more-replies, #more-replies-sub-thread, ytd-comment-replies-renderer button',
  );
  const label = more?.getAttribute('aria-label') || more?.textContent?.trim();
  if (!label) return null;
  // A single answer has no number.
  return /\p{Nd}/u.test(label) ? label : '1';
};

const parts = {
  author: [
    '#author-text',
    'ytd-author-comment-badge-renderer #channel-name #text',
    '#header #author',
    `#header ${CHANNEL}`,
  ],
  handle: ['#author-text@href', `#author-thumbnail ${CHANNEL}@href`, `#header ${CHANNEL}@href`],
  likes: ['#like-button button@aria-label', votes],
} satisfies Partial<PostFields>;

export const comments: PostFields[] = [
  {
    ...parts,
    root: 'ytd-comment-view-model, ytd-comment-renderer',
    not: LEFT,
    type: 'comment',
    permalink: ['#header a[href*="lc="]@href', 'a[href*="lc="]@href'],
    text: '#content-text',
    replies: answers,
  },
  {
    ...parts,
    root: 'ytd-backstage-post-renderer, ytd-post-renderer',
    not: LEFT,
    permalink: ['#published-time-text a@href', 'a[href*="/post/"]@href', 'a[href*="lb="]@href'],
    text: ['#content-text', '#home-content-text', '#post-text'],
    replies: ['#reply-button-end [aria-label]@aria-label', '#reply-button-end'],
  },
];
