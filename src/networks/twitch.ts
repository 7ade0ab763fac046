/** Twitch: chat, with or without 7TV and FrankerFaceZ, which draw its lines themselves. Lines have neither time nor link. */
import type { Find, Network, Page } from './network.ts';

const NO_PERSON =
  'directory|search|settings|subscriptions|inventory|wallet|drops|turbo|prime|jobs|downloads|store|friends|videos|p|products|login|signup';

const CARD_NAME = '.viewer-card-header__display-name a, .seventv-user-card-username';

/** A name in another script is followed by the login, in brackets. */
function login(_root: Element, _page: Page, find: Find): string | null {
  const words = (selector: string): string => find(selector)[0]?.textContent?.trim() ?? '';
  return (
    /^\(?(\w+)\)?$/.exec(words('.chat-author__intl-login'))?.[1] ??
    /^(\w+)$|\((\w+)\)$/
      .exec(words('.chat-author__display-name, .seventv-chat-user-username'))
      ?.slice(1)
      .find(Boolean) ??
    null
  );
}

export const network: Network = {
  id: 'twitch',
  name: 'Twitch',
  hosts: ['https://www.twitch.tv/*', 'https://dashboard.twitch.tv/*', 'https://m.twitch.tv/*'],
  // Keys of the player.
  keys: 'cfjklmt',
  limit: { max: 500, rule: 'utf-16' },
  paths: {
    origin: 'https://www.twitch.tv',
    // Lines have no address; clips and videos have, and are no posts.
    post: /^(?!)/,
    person: new RegExp(`^/(?!(?:${NO_PERSON})(?:/|$))(\\w{2,25})(?:/(?:about|videos|schedule|clips|home))?/?$`, 'i'),
    personUrl: (handle) => `https://www.twitch.tv/${handle}`,
  },
  markup: {
    inline: '.chat-line__message div, .seventv-chat-message-body div',
  },
  post: {
    root: '.chat-line__message, .seventv-user-message, .vod-message:not(:has(.chat-line__message))',
    type: 'message',
    id: ['@msg-id', '@data-id'],
    author: ['.chat-author__display-name', '.seventv-chat-user-username', '[data-a-target="chat-message-username"]'],
    handle: ['@data-a-user', '@data-user', '[data-a-user]@data-a-user', login],
    text: [
      '[data-a-target="chat-line-message-body"], [data-test-selector="chat-line-message-body"]',
      '.seventv-chat-message-body',
      '.message, [data-test-selector="comment-message-selector"]',
      '[data-a-target="chat-message-text"]',
    ],
  },
  profile: {
    root: '.channel-info-content',
    name: 'h1',
    handle: ['a[href^="/"]:has(h1)@href', (_root, { url }) => url.pathname],
    bio: '.about-section p',
    followers: 'a[href$="/followers"], .about-section [data-a-target="followers-count"]',
  },
  people: {
    root: '.chat-viewers-list__button, [data-test-selector="chat-viewers-list__button"]',
    name: (root) => root,
    handle: '@data-username',
  },
  card: {
    root: '.viewer-card, .seventv-user-card',
    name: (_root, _page, find) => find(CARD_NAME)[0]?.textContent?.replace(/\s*\(\w+\)\s*$/, '') ?? null,
    handle: ['.viewer-card-header__display-name a@href', 'a[href]@href', '.seventv-user-card-username'],
  },
  composer: {
    field:
      '[data-a-target="chat-input"]:is([contenteditable="true"], textarea), .chat-wysiwyg-input__editor[contenteditable="true"]:not([data-a-target="chat-input"])',
  },
};
