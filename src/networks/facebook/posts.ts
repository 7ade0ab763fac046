/** Facebook's posts and comments. Times and most permalinks are shuffled letters until the pointer is over them. */
import type { Find, Page, PostFields } from '../network.ts';
import { personLink } from '../reader/links.ts';
import { buttonBeside, isAfter, isIn } from '../reader/places.ts';
import { site } from './site.ts';

const role = (...names: string[]): string => names.map((name) => `[data-ad-rendering-role="${name}"]`).join(', ');
const HEADING = ':is(h2, h3, h4) a[href]';
const [NAME, LIKE] = [role('profile_name'), role('like_button')];
const MESSAGE = `${role('story_message')}, [data-ad-comet-preview="message"], [data-ad-preview="message"]`;

/** Slots of a feed; posts of a page or a group; the post of its own page, whatever else stands there. */
export const POST = `[aria-posinset]:has(${NAME}, ${HEADING}), [role="article"]:has(${NAME}, ${HEADING}), [aria-labelledby][aria-describedby]:has(${NAME}), [role="dialog"]:has(${NAME}), [role="main"]:has(${NAME}):not(:has([aria-posinset], [role="feed"]))`;
export const COMMENT = `[role="article"]:not(:has([role="article"], [data-ad-rendering-role], ${HEADING}))`;

const personOf = (link: Element, page: Page): string | null => personLink(link.getAttribute('href') ?? '', site, page);

/** The first link that shows the name of a person: in a post from a group, the group's own name comes before. */
function nameLink(page: Page, find: Find): Element | null {
  const links = [`${NAME} a[href]`, HEADING, 'a[href*="/groups/"][href*="/user/"]', 'a[href]'].flatMap(find);
  return links.find((link) => link.textContent?.trim() && personOf(link, page)) ?? null;
}

const author = (_root: Element, page: Page, find: Find): Element | null => nameLink(page, find);
const handle = (_root: Element, page: Page, find: Find): string | null =>
  nameLink(page, find)?.getAttribute('href') ?? null;

/** In a post's own page and dialog the address is that of the post. */
function fromAddress(root: Element, { url }: Page): string | null {
  return root.closest('[role="feed"], [aria-posinset]') ? null : url.href;
}

/** Photographs posted in a group name the post and the group. */
function fromPhotograph(_root: Element, _page: Page, find: Find): string | null {
  const href = find('a[href*="set=gm."]')[0]?.getAttribute('href') ?? '';
  const [, post] = /[?&]set=gm\.(\d+)/.exec(href) ?? [];
  const [, group] = /[?&]idorvanity=([\w.]+)/.exec(href) ?? [];
  return post && group ? `/groups/${group}/permalink/${post}/` : null;
}

const SHARED =
  /shar|partag|compart|condivi|teil|gedeeld|del(?:t|ing|ad)|udostęp|sdíl|подел|пошир|репост|μοιρα|مشارك|שיתו|paylaş|bagi|chia sẻ|แชร์|शेयर|साझा|シェア|分享|공유/i;

/** The numbers above the buttons: only that of the comments is referred to by its id. */
function counts(find: Find): { comments: Element | null; shares: Element | null } {
  const like = find(LIKE)[0];
  const place = like?.closest('[data-visualcompletion="ignore-dynamic"]');
  const numbers = find('[role="button"]').filter(
    (button) =>
      like &&
      place?.contains(button) &&
      isAfter(button, like) &&
      /\p{Nd}/u.test(button.textContent ?? '') &&
      !button.matches(`[role="toolbar"] *, [role="toolbar"] ~ *, [role="toolbar"] ~ * *, :has(${LIKE})`),
  );
  const comments =
    numbers.find((button) => button.id) ?? numbers.find((button) => !SHARED.test(button.textContent ?? '')) ?? null;
  return { comments, shares: numbers.find((button) => button !== comments) ?? null };
}

const inButton = (name: string): string => `[role="button"]:has(${role(name)})`;

const post: PostFields = {
  root: POST,
  permalink: [
    `:is(a[href*="/posts/"], a[href*="/permalink/"], a[href*="story_fbid="]):not(:is(${MESSAGE}) *)`,
    `a[href]:not(:has(img, svg, video, i)):not(:is(${MESSAGE}, object) *)`,
    fromPhotograph,
    fromAddress,
  ],
  author: [author, NAME],
  handle,
  text: [MESSAGE, 'div[dir="auto"][style*="text-align"]'],
  likes: ['[role="toolbar"] ~ * [role="button"], [role="toolbar"] ~ [role="button"]', inButton('like_button')],
  replies: [(_root, _page, find) => counts(find).comments, inButton('comment_button')],
  shares: [(_root, _page, find) => counts(find).shares, inButton('share_button')],
  verified: `:is(${NAME}) svg`,
  ad: 'a[href*="/ads/about"]',
};

/** All paragraphs of a comment stand in one `span`, apart from the name. */
function commentText(root: Element, page: Page, find: Find): Element | null {
  const name = nameLink(page, find) ?? find('[dir="auto"]')[0];
  const isText = (element: Element): boolean =>
    !isIn(element, 'a, [role="button"]', root) && !element.contains(name ?? null) && !name?.contains(element);
  const first = find('div[dir="auto"]').find(isText);
  const whole = first?.closest('span[dir="auto"]');
  if (first) return whole && isText(whole) && root.contains(whole) ? whole : first.parentElement;
  return (
    find('[lang][dir="auto"], [dir="auto"]').find((element) => isText(element) && element.textContent?.trim()) ?? null
  );
}

const comment: PostFields = {
  root: COMMENT,
  type: 'comment',
  permalink: 'a[href*="comment_id="]',
  author: [author, '[dir="auto"]'],
  handle,
  text: commentText,
  likes: ['[role="button"]:not(:has([dir="auto"] *))', '[role="button"]@aria-label'],
  replies: (root) => buttonBeside(root, '[role="article"]'),
  verified: (_root, page, find) => nameLink(page, find)?.parentElement?.querySelector('svg') != null,
};

export const posts: readonly PostFields[] = [comment, post];
