/** TikTok. `data-e2e` names its parts; videos of a feed have no link, their id stands in their player's. */
import type { FieldFunction, Find, Network, Page, ProfileFields } from './network.ts';
import { posts } from './tiktok/posts.ts';

const POST = /^\/@[^/]+\/(?:video|photo)\/(\d+)/;
const PERSON = /^\/@([^/]+)(?:\/live)?\/?$/;

const owner: FieldFunction<string> = (_root, { url }) => PERSON.exec(url.pathname)?.[1] ?? null;

/** Which of title and subtitle is the handle has changed: it is the one that the address repeats. */
function nameOf(root: Element, page: Page, find: Find): string | null {
  const handle = String(owner(root, page, find)).toLowerCase();
  const texts = find('[data-e2e="user-title"], [data-e2e="user-subtitle"]').map((title) => title.textContent?.trim());
  return texts.find((text) => text && text.toLowerCase() !== handle) ?? texts[0] ?? null;
}

const profile: ProfileFields = {
  root: '[data-e2e="user-page"], main:has([data-e2e="user-title"])',
  when: ({ url }) => PERSON.test(url.pathname),
  handle: owner,
  name: nameOf,
  bio: '[data-e2e="user-bio"]',
  followers: '[data-e2e="followers-count"]',
  following: '[data-e2e="following-count"]',
  likes: '[data-e2e="likes-count"]',
  verified: ':is([data-e2e="user-title"], [data-e2e="user-subtitle"]) ~ svg [fill="#20D5EC"]',
};

/** The video beside an open panel of comments is the one that plays. */
function playing(document: Document): Element | null {
  const players = [...document.querySelectorAll<HTMLVideoElement>('[data-e2e="recommend-list-item-container"] video')];
  const player = players.find((video) => video.paused === false) ?? players[0];
  return player?.closest('[data-e2e="recommend-list-item-container"]') ?? null;
}

export const network: Network = {
  id: 'tiktok',
  name: 'TikTok',
  hosts: ['https://www.tiktok.com/*'],
  keys: 'lm',
  limit: { max: 150, rule: 'utf-16' },
  paths: {
    origin: 'https://www.tiktok.com',
    post: POST,
    person: PERSON,
    personUrl: (handle) => `https://www.tiktok.com/@${handle}`,
  },
  markup: { inline: '[data-e2e$="video-desc"] p, [data-e2e^="comment-level-"] p, [data-e2e$="-caption"] p' },
  post: posts,
  profile,
  people: [
    {
      root: '[data-e2e="search-user-container"], [data-e2e="search-user-info-container"]',
      handle: ['@href', 'a[href*="/@"]@href', '[data-e2e="search-user-unique-id"]'],
      name: ['[data-e2e="search-user-nickname"]', 'h2'],
      bio: '[data-e2e="search-user-desc"]',
      followers: '[data-e2e="search-follow-count"]',
    },
    {
      root: '[data-e2e="follow-info-popup"] li',
      handle: 'a[href*="/@"]@href',
      name: ['[class*="Nickname"]', 'h4, h5, h6'],
    },
  ],
  card: {
    root: '[data-e2e="user-card"], div:has(> * > [data-e2e="user-card-username"])',
    handle: ['a[href*="/@"]@href', '[data-e2e="user-card-username"]'],
    name: '[data-e2e="user-card-nickname"]',
    bio: '[data-e2e="user-card-user-bio"]',
    followers: '[data-e2e="user-card-follower-count"]',
  },
  composer: {
    field:
      '[data-e2e="comment-input"] [contenteditable="true"], [data-e2e="message-input-area"] [contenteditable="true"]',
    // Comments have no address of their own: an answer to one is an answer below the video.
    answers(field, { document, url }) {
      if (field.closest('[data-e2e="message-input-area"]')) return null;
      if (POST.test(url.pathname)) return url.pathname;
      return field.closest('[class*="DivBrowserModeContainer"]') ?? playing(document);
    },
  },
};
