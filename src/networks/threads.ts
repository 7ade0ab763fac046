/** Threads. A post shows its author's handle and no name; nothing marks its text but that it comes first after the time. */
import type { Find, Network, Page } from './network.ts';
import { isAfter } from './reader/places.ts';
import { card } from './threads/card.ts';
import { PERMALINK, PROFILE, site } from './threads/site.ts';

const POST = '[data-pressable-container="true"]';
const ROOT = `${POST}:has(a[href*="/post/"])`;
const TEXTBOX = '[role="textbox"][contenteditable]:not([contenteditable="false"])';

/** Links inside a text may lead to other posts: that of the time is asked first. */
function permalinkOf(find: Find): Element | null {
  return find('a[href*="/post/"]:has(time)')[0] ?? find('a[href*="/post/"]:not([dir="auto"] a)')[0] ?? null;
}

/** A post links to its author; notices about a post link to that post and to somebody else. */
function handleOf(_root: Element, _page: Page, find: Find): string | null {
  const handle = /\/@([\w.]+)\/post\//.exec(permalinkOf(find)?.getAttribute('href') ?? '')?.[1];
  const authors = find('a[href*="/@"]').map((link) => link.getAttribute('href')?.replace(/[/?#]*(?:[?#].*)?$/, ''));
  return handle && authors.some((href) => href?.endsWith(`/@${handle}`)) ? handle : null;
}

/** The first paragraphs after the head of the post; labels below it stand beside an icon, cards and places are links. */
function textOf(root: Element, page: Page, find: Find): Element[] {
  const [link, like] = [permalinkOf(find), countOf(0)(root, page, find)];
  if (!link) return [];
  const own = link.getAttribute('href');
  const head = link.closest(`:has(a[href^="/@"]:not([href*="/post/"]) [dir="auto"])`);
  const paragraphs = find('span[dir="auto"]').filter(
    (span) =>
      isAfter(link, span) &&
      !(like && isAfter(like, span)) &&
      !head?.contains(span) &&
      !span.matches('[role="button"] *, svg ~ *, [dir="auto"] *') &&
      (span.closest('a')?.getAttribute('href') ?? own) === own,
  );
  return paragraphs.filter((span) => span.parentElement === paragraphs[0]?.parentElement);
}

/** The buttons to like, reply, repost and share, in this order in every language: the last that stand together. */
function countOf(place: number): (root: Element, page: Page, find: Find) => Element | null {
  return (root, _page, find) => {
    const buttons = find('[role="button"]:has(svg)').filter((button) => !button.matches('[role="button"] *'));
    for (let group = buttons.at(-1)?.parentElement; group && group !== root; group = group.parentElement) {
      const together = buttons.filter((button) => group?.contains(button));
      if (together.length > 2) return together[place] ?? null;
    }
    return null;
  };
}

/** On a post's own page: the post and those it answers are posts, what comes after it answers it. */
function typeOf(root: Element, { document, url }: Page): 'post' | 'comment' {
  const code = PERMALINK.exec(url.pathname)?.[1];
  if (!code) return 'post';
  const focal = document.querySelector(`${POST}:has(a[href*="/post/${code}"] time)`);
  return focal && (focal === root || isAfter(root, focal)) ? 'post' : 'comment';
}

/** The bio stands between the handle, which is beside the name, and the count of followers. */
function bioOf(_root: Element, _page: Page, find: Find): Element | null {
  const [name, count] = [find('h1')[0], find('span[title]')[0]];
  const texts = find('span[dir="auto"]:not(a *, [role="button"] *, h1 *, h1 ~ * *)');
  return texts.find((text) => !(name && isAfter(text, name)) && !(count && isAfter(count, text))) ?? null;
}

export const network: Network = {
  id: 'threads',
  name: 'Threads',
  ...site,
  limit: { max: 500, rule: 'threads' },
  markup: { keepsNewlines: true, inline: '[dir="auto"] div' },
  post: {
    root: ROOT,
    quoted: `${POST} ${ROOT}`,
    type: typeOf,
    permalink: (_root, _page, find) => permalinkOf(find),
    author: handleOf,
    handle: handleOf,
    text: textOf,
    time: 'time@datetime',
    likes: countOf(0),
    replies: countOf(1),
    shares: countOf(2),
    verified: ':has(a[href^="/@"]) + span > svg',
  },
  profile: {
    root: '[role="region"]:has(h1), [role="main"]:has(h1)',
    when: ({ url }) => PROFILE.test(url.pathname),
    handle: (_root, { url }) => url.pathname,
    name: 'h1',
    bio: bioOf,
    followers: 'span[title]@title',
    verified: '[role="button"]:has(img) svg, h1 svg',
  },
  people: {
    // A row's first child is the picture alone, its second holds the name.
    root: ':is([role="dialog"] div):has(> :first-child img):has(> :nth-child(2) a[href^="/@"] [dir]):not(:has(> :first-child [dir]))',
    not: ROOT,
    handle: 'a[href^="/@"]@href',
    name: (_root, _page, find) => find('span[dir="auto"]:not(a *, [role="button"] *)')[0] ?? null,
  },
  card,
  composer: {
    // Behind the dialog stands a hidden twin of its field.
    field: `[role="dialog"] ${TEXTBOX}, body:not(:has([role="dialog"] ${TEXTBOX})) ${TEXTBOX}`,
    answers(field, { url }) {
      const dialog = field.closest('[role="dialog"]');
      if (!dialog) return field.closest(ROOT) ?? (PERMALINK.test(url.pathname) ? url.pathname : null);
      const shown = [...dialog.querySelectorAll(ROOT)];
      return shown.filter((post) => isAfter(post, field) && !post.contains(field)).at(-1) ?? null;
    },
  },
};
