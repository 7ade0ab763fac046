/** Posts and composers of Mastodon's own client, and of those that keep its class names: Glitch-soc, Hometown, Fedibird. */
import type { FieldFunction, Page, PostFields } from '../network.ts';
import { acct, completeAcct } from './acct.ts';

/** The same post under the simple and the column layout. */
const link =
  (selector: string): FieldFunction<string> =>
  (_root, _page, find) =>
    find(selector)[0]
      ?.getAttribute('href')
      ?.replace(/\/(?:deck|web)(?=\/@)/, '') ?? null;

/** What answers the post of a page stands below it; what it answers stands above. */
function typeOf(root: Element, { url }: Page): 'post' | 'comment' {
  if (!/\/@[^/]+\/\d+/.test(url.pathname)) return 'post';
  const focal = root.closest('.scrollable, .column')?.querySelector('.detailed-status');
  return focal && focal !== root && focal.compareDocumentPosition(root) & 4 ? 'comment' : 'post';
}

/** The page of a post tells its exact time in its head, unless she came there from another page. */
function headTime(root: Element, { document, url }: Page): string | null {
  const content = (property: string): string =>
    document.querySelector(`meta[property="og:${property}"]`)?.getAttribute('content') ?? '';
  return root.matches('.detailed-status') && content('url').endsWith(url.pathname) ? content('published_time') : null;
}

const count = (icon: string): string =>
  `button:has(.icon-${icon}, .icon-${icon}-all, .fa-${icon}, .fa-${icon}-all) .icon-button__counter`;

/** The complete name where it is shown: servers may name their people after another domain than the page's. */
export const shown =
  (selector: string): FieldFunction<string> =>
  (_root, _page, find) =>
    find(selector)
      .map((element) => element.textContent?.trim() ?? '')
      .find((text) => /^@[^\s@]+@[^\s@]+$/.test(text)) ?? null;

const NOT_A_POST = '.compose-form, .boost-modal, .report-dialog-modal';

export const name = ['.display-name__html', '.display-name strong'];

export const posts: PostFields[] = [
  {
    root: '.status:is([data-id], [data-status-by]), .entry > .status, .detailed-status',
    quoted: '.status__quote .status',
    not: NOT_A_POST,
    type: typeOf,
    permalink: [link('a.status__relative-time, a.detailed-status__datetime'), link('a:has(time)')],
    author: name,
    handle: [
      shown('.display-name__account'),
      acct('a.status__display-name, a.detailed-status__display-name'),
      '@data-status-by',
      acct('.display-name__account'),
    ],
    // What is behind a content warning is not on the page until she opens it.
    text: [
      (_root, _page, find) =>
        find(
          '.content-warning:not(.content-warning--filter) p, .status__content--with-spoiler > p, .status__content__text--visible, .e-content, .hashtag-bar a',
        ),
      '.status__content__text',
    ],
    time: ['a:is(.status__relative-time, .detailed-status__datetime) time@datetime', headTime],
    lang: ['.status__content__text@lang', '.status__content [lang]@lang'],
    likes: ['.star-icon .icon-button__counter', '.detailed-status__favorites', 'a[href$="/favourites"]'],
    replies: count('reply'),
    shares: [count('retweet'), '.detailed-status__reblogs', 'a[href$="/reblogs"]'],
  },
  {
    // The redesign of 2026. Its boosts carry their own id, the link that of the post.
    root: '#mastodon article[data-id]:has(> header)',
    not: NOT_A_POST,
    permalink: [link('header a:has(time)'), link('footer a[href*="/@"]')],
    author: 'header .display-name__html',
    handle: acct('header a[data-hover-card-account]'),
    text: (_root, _page, find) =>
      find('.content-warning:not(.content-warning--filter) p, header ~ div > div[lang], footer a[href^="/tags/"]'),
    time: 'header time@datetime',
    lang: 'header ~ div > div[lang]@lang',
    likes: '.star-icon .icon-button__counter',
    replies: count('reply'),
    shares: count('retweet'),
  },
];

export const field = '.compose-form textarea, textarea.autosuggest-textarea__textarea';

const words = (element: Element | null | undefined): string => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** The composer shows whom and what it answers, but no link: the post is found again among those of the page. */
export function answered(composer: Element, page: Page): Element | null {
  const indicator = composer.closest('.compose-form')?.querySelector('.reply-indicator');
  const person = indicator?.querySelector('a[href]')?.getAttribute('href');
  if (!indicator || !person) return null;
  const who = completeAcct(person, page);
  const said = words(indicator.querySelector('.reply-indicator__content'));
  for (const root of page.document.querySelectorAll('.status[data-id], .detailed-status')) {
    const author = root.querySelector('a.status__display-name, a.detailed-status__display-name')?.getAttribute('href');
    const text = words(root.querySelector('.status__content__text'));
    // A post shows the tags at its end in a bar of their own.
    if (author && completeAcct(author, page) === who && (text ? said.startsWith(text) : !said)) return root;
  }
  return null;
}
