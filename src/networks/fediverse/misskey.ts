/** Misskey and its forks such as Sharkey: hashed classes, so links, headers and icons tell; times are words only. */
import type { PeopleFields, PostFields, ProfileFields } from '../network.ts';
import { acct } from './acct.ts';

/** Text in Misskey's own markup, as opposed to names, which do not wrap. */
const TEXT = 'span[style*="pre-wrap"]';
const TIME = 'a[href^="/notes/"] > time';
const LINK = 'a[href^="/notes/"]:has(> time)';

const note = {
  permalink: `${LINK}@href`,
  author: 'header a[href^="/@"]',
  handle: acct('header a[href^="/@"]'),
  text: (_root, _page, find) => find(TEXT),
  replies: 'footer button:has(.ti-arrow-back-up)',
  shares: 'footer button:has(.ti-repeat)',
} satisfies Omit<PostFields, 'root'>;

/** Replies and quotes are no articles; a note in a dialog is the one that its composer answers. */
const SHORT = `div:has(> header ${TIME}):not(article > div)`;
const NOT_A_POST = ':has(> div > textarea[data-cy-post-form-text])';

export const posts: PostFields[] = [
  { ...note, root: `article:has(${TIME})` },
  { ...note, root: SHORT, not: NOT_A_POST, type: (root) => (root.closest('article') ? 'quoted' : 'comment') },
];

export const profile: ProfileFields = {
  root: '.profile:has(a[href^="/@"][href$="/followers"])',
  name: '.title .name',
  handle: acct('a[href^="/@"][href$="/followers"]'),
  bio: '.description',
  followers: 'a[href$="/followers"]',
  following: 'a[href$="/following"]',
  posts: 'a[href^="/@"][href$="/notes"]',
};

export const card: PeopleFields = {
  root: '._popup:has(a[href^="/@"])',
  name: 'a[href^="/@"]',
  handle: acct('a[href^="/@"]'),
  bio: TEXT,
};

export const field = 'textarea[data-cy-post-form-text]';

/** The composer shows the note it answers, with its link. */
export const answered = (composer: Element): string | null =>
  composer.closest(`div:has(> div ${TIME})`)?.querySelector(LINK)?.getAttribute('href') ?? null;
