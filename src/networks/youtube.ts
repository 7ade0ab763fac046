/** YouTube. Its ids repeat in each comment and card; a channel without a handle is known as `channel/UC…`. */
import type { FieldFunction, Network } from './network.ts';
import { comments } from './youtube/comments.ts';
import { CHANNEL, owner, PERSON, POST } from './youtube/parts.ts';
import { videos } from './youtube/videos.ts';

/** Marks of writing direction may stand before the sign. */
const isHandle = (text: string): boolean => /^[^\p{L}\p{N}]*@/u.test(text);

/** The line under a channel's name: its handle, its subscribers, its videos. */
const figure =
  (index: number): FieldFunction<string> =>
  (_root, _page, find) =>
    find('yt-content-metadata-view-model div > span')
      .map((element) => element.textContent ?? '')
      .filter((text) => /\p{Nd}/u.test(text) && !isHandle(text))[index] ?? null;

/** Where a row once had its subscribers stands its handle, and they stand where its videos were. */
const subscribers: FieldFunction<string> = (_root, _page, find) =>
  ['#subscribers', '#video-count']
    .flatMap((id) => find(id)[0]?.textContent ?? [])
    .find((text) => text.trim() && !isHandle(text)) ?? null;

export const network: Network = {
  id: 'youtube',
  name: 'YouTube',
  hosts: ['https://www.youtube.com/*'],
  keys: 'bcdfijklmotw0123456789',
  limit: { max: 10_000, rule: 'utf-16' },
  paths: {
    origin: 'https://www.youtube.com',
    post: POST,
    person: PERSON,
    params: ['v', 'lb', 'lc'],
    personUrl: (handle) => `https://www.youtube.com/${handle.includes('/') ? handle : `@${handle}`}`,
  },
  markup: { keepsNewlines: true, noise: 'tp-yt-paper-tooltip, yt-icon, badge-shape' },
  post: [...videos, ...comments],
  profile: [
    {
      root: 'ytd-browse:not([hidden]) yt-page-header-view-model',
      when: ({ url }) => PERSON.test(url.pathname),
      handle: owner,
      name: 'h1',
      bio: ['yt-description-preview-view-model truncated-text-content', 'yt-description-preview-view-model'],
      followers: figure(0),
      posts: figure(1),
      verified: 'h1 [role="img"], h1 svg',
    },
    {
      root: 'ytd-browse:not([hidden]) #channel-header',
      when: ({ url }) => PERSON.test(url.pathname),
      handle: ['#channel-handle', owner],
      name: '#channel-name #text',
      bio: 'ytd-channel-tagline-renderer #content',
      followers: '#subscriber-count',
      posts: '#videos-count',
      verified: '[class*="badge-style-type-verified"]',
    },
  ],
  people: {
    root: 'ytd-channel-renderer',
    not: '[hidden]',
    handle: `${CHANNEL}@href`,
    name: ['#channel-title #text', 'ytd-channel-name #text'],
    bio: '#description',
    followers: subscribers,
    verified: '[class*="badge-style-type-verified"]',
  },
  composer: {
    field:
      '#contenteditable-root:not([contenteditable="false"]), yt-live-chat-text-input-field-renderer #input[contenteditable]',
    answers(field, { url }) {
      const comment = field.closest('ytd-comment-view-model, ytd-comment-renderer');
      if (comment) return field.closest('#edit-dialog') ? null : comment;
      if (field.closest('ytd-backstage-post-dialog-renderer')) return null;
      return field.closest('ytd-backstage-post-renderer') ?? url.pathname + url.search;
    },
  },
};
