/** Videos of YouTube: the one that plays, and cards in feeds, search and channels. */
import type { FieldFunction, Page, PostFields } from '../network.ts';
import { CHANNEL, LEFT, owner, PERSON } from './parts.ts';

/** Title, owner and comments of a video stand apart; `null` while they still belong to the video before. */
function watched(root: Element, { url }: Page): Element | null {
  const watch = root.closest('ytd-watch-flexy');
  const id = watch?.getAttribute('video-id');
  return id && id !== (url.searchParams.get('v') ?? url.pathname.split('/').pop()) ? null : watch;
}

const around =
  (selector: string): FieldFunction<string> =>
  (root, page) =>
    watched(root, page)?.querySelector(selector) ?? null;

const LINES = 'yt-content-metadata-view-model';
const OWNER = 'ytd-video-owner-renderer';
const CHANNEL_NAME = 'ytd-browse:not([hidden]) :is(yt-page-header-view-model h1, #channel-header #channel-name #text)';

/** A channel without a link, several channels; on a channel's own page its cards do not repeat it. */
const byline: FieldFunction<string> = (_root, { document, url }, find) =>
  PERSON.test(url.pathname) ? document.querySelector(CHANNEL_NAME) : (find(`${LINES} > div > span`)[0] ?? null);

export const videos: PostFields[] = [
  {
    root: 'ytd-watch-metadata, ytd-watch-flexy:not(:has(ytd-watch-metadata:not([hidden]) h1)) ytd-video-primary-info-renderer',
    not: LEFT,
    permalink: (root, page) => watched(root, page) && page.url.pathname + page.url.search,
    author: [around(`${OWNER} #channel-name a`), around(`${OWNER} #attributed-channel-name`)],
    handle: (root, page) => watched(root, page)?.querySelector(`${OWNER} ${CHANNEL}`)?.getAttribute('href') ?? null,
    text: 'h1',
    likes: [
      'like-button-view-model button@aria-label',
      '#segmented-like-button button@aria-label',
      '#top-level-buttons-computed ytd-toggle-button-renderer [aria-label]@aria-label',
      'like-button-view-model button',
    ],
    replies: around('ytd-comments-header-renderer #count'),
    verified: (root, page) =>
      watched(root, page)?.querySelector(`${OWNER} [class*="badge-style-type-verified"], ${OWNER} badge-shape`) != null,
  },
  {
    root: 'ytd-reel-video-renderer[is-active]',
    not: LEFT,
    permalink: (_root, { url }) => url.pathname,
    author: [`yt-reel-channel-bar-view-model ${CHANNEL}`, '#channel-name a'],
    handle: `${CHANNEL}@href`,
    text: ['yt-shorts-video-title-view-model', 'h2'],
    likes: ['like-button-view-model button@aria-label', '#like-button button@aria-label'],
    replies: '#comments-button button@aria-label',
  },
  {
    root: 'ytd-rich-item-renderer:not(:has(ytd-backstage-post-renderer, ytd-post-renderer)), ytd-video-renderer, ytd-grid-video-renderer, ytd-playlist-video-renderer, ytd-reel-item-renderer, :is(yt-lockup-view-model, ytm-shorts-lockup-view-model):not(ytd-rich-item-renderer *)',
    // Beside a video, suggestions.
    not: `ytd-watch-flexy, ytd-miniplayer, ytd-backstage-post-renderer, ytd-post-renderer, ${LEFT}`,
    permalink: ['a[href*="/watch?"]@href', 'a[href*="/shorts/"]@href'],
    author: [
      'ytd-channel-name a',
      'ytd-channel-name #text',
      `${LINES} ${CHANNEL}`,
      'ad-details-line-view-model',
      byline,
    ],
    handle: [`ytd-channel-name ${CHANNEL}@href`, `${CHANNEL}@href`, owner],
    text: ['#video-title', 'h3 a', 'h3', 'feed-ad-metadata-view-model a'],
    verified: '[class*="badge-style-type-verified"]',
    ad: 'ytd-ad-slot-renderer, feed-ad-metadata-view-model, ytd-promoted-video-renderer',
    anonymous: true,
  },
];
