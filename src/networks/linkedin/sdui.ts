/** LinkedIn's pages of 2026, driven by the server: hashed classes, so roles, test ids and component keys are read. */
import type { Field, FieldFunction, Find, Page, PeopleFields, PostFields, ProfileFields } from '../network.ts';
import { isFollowers, peopleCount } from './counts.ts';
import { addressOf, commentId, momentOf, unpackedUrn } from './urns.ts';

const TEXT = '[data-testid="expandable-text-box"]';
const POST = [
  '[role="listitem"][componentkey^="expanded"]',
  '[role="listitem"][componentkey^="update-card-focus"]',
  '[data-view-name="feed-full-update"]:not(:has(.feed-shared-update-v2))',
].join(', ');

/** A comment's key stands on three wrappers, one in the other. */
const WRAPPER = '[componentkey^="replaceableComment_urn:li:comment:"]';
const COMMENT = `${WRAPPER}:not(${WRAPPER} > *, ${WRAPPER} > * > *)`;

const PERSON = 'a:is([href*="/in/"], [href*="/company/"], [href*="/school/"], [href*="/showcase/"])';

const keyOf = (root: Element): string | null => root.getAttribute('componentkey');

/** What is shared is a link to it around its text; its author stands before the link. */
const QUOTED = `a[href*="/feed/update/"]:has(${TEXT})`;

/** The author's link holds paragraphs; one to who shared or liked the post stands in a paragraph, an avatar's has none. */
const ACTOR = `${PERSON}:has(p)`;

function actorOf(root: Element, find: Find): Element | null {
  if (root.matches(ACTOR)) return root;
  return find(ACTOR)[0] ?? (root.matches(QUOTED) ? (root.parentElement?.querySelector(ACTOR) ?? null) : null);
}

/** Names share their paragraph with a badge and the degree of acquaintance. */
export const author: FieldFunction<string> = (root, _page, find) => {
  const line = actorOf(root, find)?.querySelector('p');
  const shown = line?.querySelector(':scope > [aria-hidden="true"]') ?? line;
  if (!shown) return null;
  const own = [...shown.childNodes].map((node) => (node.nodeType === 3 ? node.textContent : altOf(node))).join('');
  return (own.trim() || (shown.textContent ?? '')).replace(/\s*[•·].*$/s, '');
};

const altOf = (node: Node): string => (node.nodeName === 'IMG' ? ((node as Element).getAttribute('alt') ?? '') : '');

const handle: Field = [(root, _page, find) => actorOf(root, find)?.getAttribute('href') ?? null, `${PERSON}@href`];

/** What names the post: its comments, its facepile, a link to itself, the key of the tools below it, the page's address. */
function addressOfPost(root: Element, page: Page, find: Find): string | null {
  const keys = [
    root.querySelector(WRAPPER)?.getAttribute('componentkey')?.replace(/,.*/, ''),
    find('[data-testid^="ReactionFacepileCollection-"]')[0]?.getAttribute('data-testid'),
    root.getAttribute('href'),
    ...find('a[href*="/feed/update/"]').map((link) => link.getAttribute('href')),
    unpackedUrn(keyOf(toolsOf(root, page, find) ?? root)),
    page.document.querySelector('[role="listitem"][componentkey*="FEED_DETAIL"]') === root ? page.url.pathname : null,
  ];
  return keys.map(addressOf).find(Boolean) ?? null;
}

const TOOLS = '[componentkey*="-replaceableCommentTools"]';

/** On a post's own page they stand outside of it, named by the key that both have. */
function toolsOf(root: Element, { document }: Page, find: Find): Element | null {
  const token = tokenOf(root);
  const named = (): Element | undefined =>
    [...document.querySelectorAll(TOOLS)].find((tools) => token && keyOf(tools)?.endsWith(token));
  return find(TOOLS)[0] ?? named() ?? null;
}

const tokenOf = (root: Element): string => keyOf(root)?.replace(/^(?:expanded|update-card-focus)/, '') ?? '';

/** The line under the author's tells when and to whom; of an advertisement it is a word without number or icon. */
function isPromoted(root: Element, _page: Page, find: Find): boolean {
  const actor = actorOf(root, find);
  const line = find('p[componentkey]').find((each) => actor && actor.compareDocumentPosition(each) & 4);
  return line !== undefined && !line.querySelector(`svg, a, ${TEXT}`) && !/\p{Nd}/u.test(line.textContent ?? '');
}

/** Counts are written twice, once for screen readers: that of people as names and a number. */
const likes: FieldFunction<number> = (_root, _page, find) => {
  const line = find(
    '[data-view-name="feed-reaction-count"], :is(a, button, [role="button"]) ul[role="presentation"] + div',
  )[0];
  return line ? peopleCount((line.querySelector('[aria-hidden="true"]') ?? line).textContent ?? '') : null;
};

export const sduiPosts: readonly PostFields[] = [
  {
    root: COMMENT,
    type: 'comment',
    id: (root) => commentId(keyOf(root)),
    permalink: (root) => addressOf(keyOf(root)),
    author,
    handle,
    text: [TEXT, '[data-view-name$="-commentary"]'],
    time: (root) => momentOf(keyOf(root)),
    likes: ':has(~ hr) span[aria-hidden="true"]',
    replies: 'hr ~ * span[aria-hidden="true"]',
  },
  {
    root: POST,
    quoted: QUOTED,
    permalink: addressOfPost,
    author,
    handle,
    text: [`${TEXT}:not(a[href*="/feed/update/"] *)`, TEXT, '[data-view-name="feed-commentary"]'],
    time: (root, page, find) => momentOf(addressOfPost(root, page, find)),
    likes,
    replies: ['[data-view-name="feed-comment-count"] p', ':is(button, [role="button"]) > p > span[aria-hidden="true"]'],
    shares: ['[data-view-name="feed-repost-count"] p', 'a:not([href*="/analytics/"]) > p > span[aria-hidden="true"]'],
    verified: `${ACTOR} svg[id^="verified"]`,
    ad: isPromoted,
  },
];

/** Degree of acquaintance, pronouns and counts stand in paragraphs too. */
const isHeadline = (line: Element): boolean => {
  const text = (line.textContent ?? '').trim();
  return text !== '' && !/^[·•]|^\(?\p{L}{1,6}\s?\/\s?\p{L}{1,6}/u.test(text) && !isFollowers(line);
};

export const sduiProfile: ProfileFields = {
  root: '[componentkey$="Topcard"], [data-view-name="profile-top-card"]',
  name: 'h1, h2',
  handle: ['a[href*="/overlay/"]@href', (_root, { url }) => url.pathname],
  bio: (_root, _page, find) => find('p').find(isHeadline) ?? null,
  followers: [
    'a[href*="/people-follow/followers"]',
    (_root, { document }, find) =>
      [...find('p'), ...document.querySelectorAll('[componentkey*="profile.card"] p')].find(isFollowers) ?? null,
  ],
  verified: 'svg[id^="verified"]',
};

export const sduiPeople: PeopleFields = {
  root: [
    '[data-view-name="people-search-result"]',
    '[data-view-name="connections-list"] [componentkey^="auto-component"]:has(a[href*="/in/"])',
    `[role="listitem"]:has(${PERSON}):not(${POST}):not(:has(${TEXT}))`,
    `dialog ${ACTOR}`,
  ].join(', '),
  not: `[data-testid="mainFeed"], [componentkey*="profile.card"], ${POST}, ${WRAPPER}, aside`,
  handle: ['@href', `${PERSON}@href`],
  name: ['[data-view-name="search-result-lockup-title"]', `p > ${PERSON}`, author],
  bio(root, _page, find) {
    const name = actorOf(root, find)?.querySelector('p');
    return find('p').find((line) => line !== name && !line.querySelector('a') && isHeadline(line)) ?? null;
  },
};

/** Boxes of comments and new posts; the one of new posts may stand in an older page's markup, within a shadow root. */
export const sduiField =
  '[data-testid="ui-core-tiptap-text-editor-wrapper"] [contenteditable="true"], [componentkey="ShareBox_textEditor"][contenteditable="true"]';

/** A box stands in its post, else its key names the comment or the post; on a post's own page it is that one's. */
export function sduiAnswered(field: Element, { document, url }: Page): Element | string | null {
  const key = field.closest('[componentkey^="commentBox-"]')?.getAttribute('componentkey') ?? '';
  return (
    addressOf(key) ??
    field.closest(`${COMMENT}, ${POST}`) ??
    [...document.querySelectorAll(POST)].find((post) => tokenOf(post) && key.includes(tokenOf(post))) ??
    (key ? addressOf(url.pathname) : null)
  );
}
