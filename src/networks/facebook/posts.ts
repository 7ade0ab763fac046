/** Facebook's posts and comments. Times and most permalinks are shuffled letters until the pointer is over them. */
import type { Find, Page, PostFields } from '../network.ts';
import { personLink } from '../reader/links.ts';
import { parseCount } from '../reader/numbers.ts';
import { buttonBeside, isAfter, isIn } from '../reader/places.ts';
import { site } from './site.ts';

const role = (...names: string[]): string => names.map((name) => `[data-ad-rendering-role="${name}"]`).join(', ');
const HEADING = ':is(h2, h3, h4) a[href]';
const [NAME, LIKE] = [role('profile_name'), role('like_button')];
const MESSAGE = `${role('story_message')}, [data-ad-comet-preview="message"], [data-ad-preview="message"]`;

const SLOT = ':is([aria-posinset], [role="article"], [aria-labelledby][aria-describedby])';

/** Slots of a feed, of a page, of a group; else the whole of a dialog or page that shows one post. */
export const POST = `${SLOT}:has(${NAME}, ${HEADING}), :is([role="dialog"], [role="complementary"]):has(${NAME}), [role="main"]:has(${NAME}):not(:has(${SLOT} ${NAME}))`;
export const COMMENT = `[role="article"]:has(a[href*="comment_id="]):not(:has([role="article"], ${NAME}, ${HEADING}))`;

/** The first link that shows the name of a person: in a post from a group, the group's own name comes before. */
function nameLink(root: Element, page: Page, find: Find): Element | null {
  const places = root.matches(COMMENT)
    ? ['a[href]']
    : [`${NAME} a[href]`, HEADING, 'a[href*="/groups/"][href*="/user/"]'];
  const isPerson = (link: Element): boolean => personLink(link.getAttribute('href') ?? '', site, page) !== null;
  return places.flatMap(find).find((link) => link.textContent?.trim() && isPerson(link)) ?? null;
}

const handle = (root: Element, page: Page, find: Find): string | null =>
  nameLink(root, page, find)?.getAttribute('href') ?? null;

/** The address is that of the post in the open dialog, else of the first on the page. */
function fromAddress(root: Element, { document, url }: Page): string | null {
  const first = document.querySelector(`[role="dialog"] ${NAME}`) ?? document.querySelector(NAME);
  const path = new URL(url);
  for (const name of ['comment_id', 'reply_comment_id']) path.searchParams.delete(name);
  return first && root.contains(first) ? path.href : null;
}

/** Photographs posted in a group name the post and the group. */
function fromPhotograph(_root: Element, _page: Page, find: Find): string | null {
  const href = find('a[href*="set=gm."]')[0]?.getAttribute('href') ?? '';
  const [, post] = /[?&]set=gm\.(\d+)/.exec(href) ?? [];
  const [, group] = /[?&]idorvanity=([\w.]+)/.exec(href) ?? [];
  return post && group ? `/groups/${group}/permalink/${post}/` : null;
}

/** Videos have a number of views where others have that of shares; only its word tells them apart. */
const SHARED =
  /shar|partag|compart|condivi|teil|gedeeld|del(?:t|ing|ad|ning)|jako|megoszt|distribu|udostęp|sdíl|подел|сподел|пошир|репост|κοινοπ|مشارك|اشتراک|شیئر|שיתו|paylaş|bagi|kongsi|chia sẻ|แชร์|शेयर|साझा|শেয়ার|பகிர்|シェア|分享|공유/i;

/** The numbers above the buttons: reactions stand beside their faces, only that of the comments is referred to by its id. */
function counts(find: Find): Record<'likes' | 'comments' | 'shares', Element | null> {
  const like = find(LIKE)[0];
  const place = like?.closest('[data-visualcompletion="ignore-dynamic"]');
  const numbers = find(`[role="button"]:not([role="toolbar"] *, :has(${LIKE}))`).filter(
    (button) =>
      like && isAfter(button, like) && (!place || place.contains(button)) && /\p{Nd}/u.test(button.textContent ?? ''),
  );
  const ofFaces = numbers.find((button) => button.matches('[role="toolbar"] ~ *, [role="toolbar"] ~ * *'));
  const comments =
    numbers.find((button) => button.id) ??
    numbers.find((button) => button !== ofFaces && !SHARED.test(button.textContent ?? ''));
  const likes = ofFaces ?? numbers.find((button) => comments?.id && isAfter(button, comments));
  const shares = numbers.find((button) => button !== likes && SHARED.test(button.textContent ?? ''));
  return { likes: likes ?? null, comments: comments ?? null, shares: shares ?? null };
}

/** What the faces say one by one, such as “Like: 7 people”, of the three most frequent. */
function reactions(_root: Element, _page: Page, find: Find): number | null {
  const labels = find('[role="toolbar"] [aria-label]').map((face) => parseCount(face.getAttribute('aria-label') ?? ''));
  return labels.length ? labels.reduce((sum: number, count) => sum + (count ?? 0), 0) : null;
}

const inButton = (name: string): string => `[role="button"]:has(${role(name)})`;

const post: PostFields = {
  root: POST,
  permalink: [
    `:is(a[href*="/posts/"], a[href*="/permalink/"], a[href*="story_fbid="]):not(:is(${MESSAGE}) *)`,
    `a[href]:not([href^="?"], :has(img, svg, video, i), :is(${MESSAGE}, object) *)`,
    fromPhotograph,
    fromAddress,
  ],
  author: [nameLink, NAME],
  handle,
  text: [MESSAGE, 'div[dir="auto"][style*="text-align"]'],
  likes: [(_root, _page, find) => counts(find).likes, '[role="toolbar"] ~ *', reactions, inButton('like_button')],
  replies: [(_root, _page, find) => counts(find).comments, inButton('comment_button')],
  shares: [(_root, _page, find) => counts(find).shares, inButton('share_button')],
  verified: `:is(${NAME}) svg`,
  ad: 'a[href*="/ads/about"]',
};

/** All paragraphs of a comment stand in one `span`, apart from the name. */
function commentText(root: Element, page: Page, find: Find): Element | null {
  const name = nameLink(root, page, find) ?? find('[dir="auto"]')[0];
  const isText = (element: Element): boolean =>
    !isIn(element, 'a, [role="button"]', root) && !element.contains(name ?? null) && !name?.contains(element);
  const first = find('div[dir="auto"]').find(isText);
  const whole = first?.closest('span[dir="auto"]');
  if (first) return whole && isText(whole) && root.contains(whole) ? whole : first;
  return (
    find('[lang][dir="auto"], [dir="auto"]').find((element) => isText(element) && element.textContent?.trim()) ?? null
  );
}

const comment: PostFields = {
  root: COMMENT,
  type: 'comment',
  permalink: 'a[href*="comment_id="]',
  author: [nameLink, '[dir="auto"]'],
  handle,
  text: commentText,
  likes: ['[role="button"]', '[role="button"]@aria-label'],
  replies: (root) => buttonBeside(root, '[role="article"]'),
  verified: (root, page, find) => nameLink(root, page, find)?.parentElement?.querySelector('svg') != null,
};

export const posts: readonly PostFields[] = [comment, post];
