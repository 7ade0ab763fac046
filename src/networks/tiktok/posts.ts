/** Videos of TikTok in feeds, on their own page and in results, and the comments below them. */
import type { FieldFunction, PostFields } from '../network.ts';

const AUTHOR =
  ':is([data-e2e="video-author-avatar"], [data-e2e="browse-user-avatar"]), a[href*="/@"]:not([href*="/video/"], [href*="/photo/"], [data-e2e$="video-desc"] a)';

/** Its author's address and the id of its player; photographs have no player, but may be what the page is about. */
const address: FieldFunction<string> = (root, { url }, find) => {
  const author = find(AUTHOR)[0]?.getAttribute('href')?.split(/[?#]/)[0];
  const id = /\d{8,}$/.exec(find('[id^="xgwrapper-"]')[0]?.id ?? '')?.[0];
  if (author && id) return `${author}/video/${id}`;
  const own = author && url.pathname.startsWith(`${author.replace(/^https?:\/\/[^/]+/, '')}/`);
  return own && root.matches('[data-scroll-index="0"]') ? url.pathname : null;
};

/** The name stands before the day, in the same element. */
const nickname: FieldFunction<string> = (_root, _page, find) =>
  [...(find('[data-e2e="browser-nickname"]')[0]?.childNodes ?? [])].find((node) => node.textContent?.trim())
    ?.textContent ?? null;

/** Answers stand below the comment; once some are shown, the rest is counted alone. */
const answers: FieldFunction<string> = (root) => {
  const below = root.querySelector('[data-e2e="comment-level-1"]') && root.parentElement?.nextElementSibling;
  if (!below || below.querySelector('[data-e2e^="comment-level-"]')) return null;
  return below.querySelector('[data-e2e^="view-more"], [class*="ViewReplies"]')?.textContent ?? null;
};

/** Beside the words, unless more comments than this one stand there. */
const heart: FieldFunction<string> = ({ parentElement: item }) =>
  item?.querySelectorAll('[data-e2e^="comment-level-"]').length === 1
    ? item.querySelector('[data-e2e="comment-like-count"]')
    : null;

const link = ['a[href*="/video/"]@href', 'a[href*="/photo/"]@href'];

export const posts: PostFields[] = [
  {
    root: '[data-e2e="recommend-list-item-container"]',
    permalink: [address, ...link],
    author: ['[data-e2e="video-author-nickname"]', '[data-e2e="video-author-uniqueid"]', AUTHOR],
    handle: ['[data-e2e="video-author-avatar"]@href', '[data-e2e="video-author-uniqueid"]', `${AUTHOR}@href`],
    text: '[data-e2e="video-desc"]',
    likes: '[data-e2e="like-count"]',
    replies: '[data-e2e="comment-count"]',
    shares: '[data-e2e="share-count"]',
  },
  {
    root: ':is([class*="DivBrowserModeContainer"], [class*="DivVideoDetailContainer"], #main-content-video_detail):has([data-e2e="browse-username"])',
    permalink: [
      (_root, _page, find) => find('[data-e2e="browse-video-link"]')[0]?.textContent ?? null,
      address,
      (_root, { url }) => url.pathname,
    ],
    author: [nickname, '[data-e2e="browse-username"]'],
    handle: ['[data-e2e="browse-user-avatar"]@href', '[data-e2e="browse-username"]'],
    text: '[data-e2e="browse-video-desc"]',
    likes: ['[data-e2e="browse-like-count"]', '[data-e2e="like-count"]'],
    replies: ['[data-e2e="browse-comment-count"]', '[data-e2e="comment-count"]'],
    shares: '[data-e2e="share-count"]',
  },
  {
    // What holds a comment's words and its author.
    root: 'div:has(> [data-e2e^="comment-level-"])',
    type: 'comment',
    id: (root) => (/^\d+$/.test(root.parentElement?.id ?? '') ? (root.parentElement?.id ?? null) : null),
    author: ['[data-e2e^="comment-username-"] a', '[data-e2e^="comment-username-"]'],
    handle: ['[data-e2e^="comment-username-"] a@href', 'a[href*="/@"]@href'],
    text: '[data-e2e^="comment-level-"]',
    likes: ['[data-e2e="comment-like-count"]', heart, '[aria-pressed] span', '[aria-pressed]@aria-label'],
    replies: answers,
  },
  {
    // Results, hashtags, explore: the caption stands below the tile.
    root: 'div:has(> :is([data-e2e="search-card-desc"], [data-e2e="explore-card-desc"], [data-e2e="challenge-item-desc"]))',
    permalink: link,
    author: ['[data-e2e$="-user-unique-id"]', '[data-e2e="challenge-item-username"]', AUTHOR],
    handle: [`${AUTHOR}@href`, '[data-e2e$="-user-unique-id"]', '[data-e2e="challenge-item-username"]'],
    text: ['[data-e2e$="-card-video-caption"]', '[data-e2e$="-item-desc"]'],
  },
];
