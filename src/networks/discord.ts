/**
 * Discord. Messages name their parts by ids in `aria-labelledby`: those after the first of a group, whose author is not
 * shown again, point to the name on the first. Only display names are shown, so accounts go by the id in their avatar.
 */
import type { FieldFunction, Find, Network } from './network.ts';

const MESSAGE = 'li[id^="chat-messages-"]';

/** `chat-messages-<channel>-<message>`; older rows have the message alone. */
const ids = (root: Element): string[] => /^chat-messages-(?:(\d+)-)?(\d+)/.exec(root.id)?.slice(1) ?? [];

/** The part of the message itself: what it answers is shown above it with ids of its own. */
const part =
  (name: string): FieldFunction<string> =>
  (root, _page, find) =>
    find(`[id="message-${name}-${ids(root)[1]}"]`)[0] ?? null;

/** Who wrote the message, on it or on the first of its group. */
function nameOf(root: Element): Element | null {
  const labels = root.matches('[aria-labelledby]')
    ? root
    : root.querySelector('[aria-labelledby^="message-username-"]');
  const id = /message-username-\d+/.exec(labels?.getAttribute('aria-labelledby') ?? '')?.[0];
  const named = id && root.ownerDocument.getElementById(id);
  return named || root.querySelector('[id^="message-username-"]');
}

/** The account's id in the address of its picture; standard pictures have none. */
function idIn(pictures: Iterable<Element>): string | null {
  for (const picture of pictures) {
    const address = picture.getAttribute('src') ?? '';
    const id = /\/users\/(\d{15,20})\//.exec(address) ?? /\/avatars\/(\d{15,20})\//.exec(address);
    if (id?.[1]) return id[1];
  }
  return null;
}

const pictured = (_root: Element, _page: unknown, find: Find): string | null => idIn(find('img[src]'));

const PICTURE = 'img[class*="avatar"]:not([class*="reply"])';

function likes(root: Element, _page: unknown, find: Find): number | null {
  const counts = find(`[id="message-reactions-${ids(root)[1]}"] [class*="reactionCount"]`);
  return counts.length
    ? counts.reduce((sum, count) => sum + (Number.parseInt(count.textContent ?? '', 10) || 0), 0)
    : null;
}

export const network: Network = {
  id: 'discord',
  name: 'Discord',
  hosts: ['https://discord.com/*', 'https://ptb.discord.com/*', 'https://canary.discord.com/*'],
  // Any letter typed goes to the composer.
  keys: 'abcdefghijklmnopqrstuvwxyz0123456789',
  limit: { max: 2000, rule: 'utf-16' },
  paths: {
    origin: 'https://discord.com',
    post: /^\/channels\/(?:@me|\d+)\/(\d+)\/(\d+)/,
    person: /^\/users\/(\d+)/,
    personUrl: (handle) => `https://discord.com/users/${handle}`,
  },
  markup: {
    keepsNewlines: true,
    noise: 'time, [class*="edited"], [class*="hiddenVisually"]',
    words: '[class*="mention"][role="button"]',
  },
  post: {
    root: MESSAGE,
    type: 'message',
    permalink(root, { url }) {
      const [, guild, open] = /^\/channels\/(@me|\d+)\/(\d+)/.exec(url.pathname) ?? [];
      const [channel = open, message] = ids(root);
      return guild && channel && message ? `/channels/${guild}/${channel}/${message}` : null;
    },
    author(root) {
      const name = nameOf(root);
      return name?.querySelector('[class*="username"]') ?? name?.querySelector('[data-text]') ?? name;
    },
    handle: (root) => idIn(nameOf(root)?.closest(MESSAGE)?.querySelectorAll(PICTURE) ?? []),
    text: part('content'),
    time: [
      (root, page, find) => (part('timestamp')(root, page, find) as Element | null)?.getAttribute('datetime') ?? null,
      'time@datetime',
    ],
    likes,
  },
  people: {
    root: '[data-list-item-id^="members-"]',
    name: '[class*="username"], [class*="name_"], [class*="name-"]',
    handle: pictured,
  },
  card: {
    root: ['userPopout', 'user-profile-popout', 'userProfileOuter', 'userProfileModal']
      .map((name) => `[class*="${name}"]:has(img)`)
      .join(', '),
    name: ['[class*="nickname"]', 'h1, h2'],
    handle: pictured,
    bio: '[class*="bio"], [class*="markup"]',
  },
  composer: {
    field: '[role="textbox"][data-slate-editor="true"][contenteditable="true"]',
    // The bar above the composer tells that it answers; the message answered is marked.
    answers: (field, { document }) =>
      field.closest('form')?.querySelector('[class*="replyBar"]')
        ? (document.querySelector(`${MESSAGE} [class*="replying"]`)?.closest(MESSAGE) ?? null)
        : null,
  },
};
