/** Elk, a client for any server: its addresses begin with the server's name. Its classes are styles, so roles tell. */
import type { Find, Page, PostFields } from '../network.ts';
import { completeAcct } from './acct.ts';

/** `/server.example/@ada/1`; the first post of a page has no link to itself. */
function path(root: Element, { url }: Page, find: Find): string | null {
  const link = find('a:has(time)')[0]?.getAttribute('href');
  return link ?? (root.matches('[aria-roledescription="status-details"]') ? url.pathname : null);
}

/** A link to whoever boosted the post may come before that to its author. */
function author(root: Element, page: Page, find: Find): Element | null {
  const person = path(root, page, find)?.replace(/\/\d+$/, '');
  const link = find('a[href*="/@"]:has(.content-rich)').find((each) => each.getAttribute('href') === person);
  return link?.querySelector('.content-rich') ?? null;
}

const count = (icon: string): string => `.status-actions :is(button, a):has([class*="i-ri:${icon}"])`;

export const posts: PostFields = {
  root: '[aria-roledescription="status-card"], [aria-roledescription="status-details"]',
  quoted: '.status-body [aria-roledescription="status-card"]',
  not: '[aria-roledescription="status-preview"]',
  // The same post has the same id on its server and here.
  id: (root, page, find) =>
    /^\/([^/@]+\.[^/@]+)\/@[^/]+\/(\d+)/
      .exec(path(root, page, find) ?? '')
      ?.slice(1)
      .join('/') ?? null,
  permalink: path,
  author,
  handle: (root, page, find) => {
    const link = path(root, page, find);
    return link && completeAcct(link, page);
  },
  text: (_root, _page, find) => find('.status-body > .content-rich, p > .content-rich'),
  time: 'a time@datetime',
  lang: '@lang',
  likes: count('heart'),
  replies: count('chat'),
  shares: count('repeat'),
};

export const field = '.ProseMirror[contenteditable="true"]';

/** Under a post stands the composer of its replies. */
export const answered = (composer: Element, { url }: Page): string | null =>
  composer.closest('[role="dialog"]') ? null : url.pathname;
