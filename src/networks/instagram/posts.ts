/** Instagram's posts: an `article` in the feed, the whole page on its own page, a row in the viewer of reels. */
import type { Find, Page, Paths, PostFields } from '../network.ts';
import { buttonBeside, isIn, numberAfterIcon, wordsBeside } from '../reader/places.ts';

const NO_PERSON =
  'about|accounts|api|challenge|developer|direct|emails|explore|legal|notifications|p|press|reel|reels|stories|tv|web|your_activity';
const PERSON = new RegExp(
  `^/(?!(?:${NO_PERSON})(?:/|$))([\\w.]+)(?:/(?:reels|tagged|reposts|followers|following))?/?$`,
);
/** The same post has addresses with its author's handle before it and without. */
const HANDLE = /^(?:https:\/\/[^/]+)?(?:\/[\w.]+)?(?=\/(?:p|reels?|tv)\/)/;

const TIME_LINK = ':is(a[href*="/p/"], a[href*="/reel/"], a[href*="/tv/"]):not([href*="/c/"])';
export const PAGE = `main:not(:has(article)):has(${TIME_LINK} time) > div, [role="dialog"]:not(:has(article)):has(${TIME_LINK} time)`;

export const paths = {
  origin: 'https://www.instagram.com',
  post: /^(?:\/[\w.]+)?\/(?:p|reels?|tv)\/(?!audio\/)([\w-]+)(?:\/c\/(\d+)(?:\/r\/(\d+))?)?/,
  person: PERSON,
  personUrl: (handle: string) => `https://www.instagram.com/${handle}/`,
} satisfies Paths;

/** The address of a post as Instagram itself gives it to people who share it. */
export const canonical = (href: string | null | undefined): string | null => href?.replace(HANDLE, '') ?? null;

function personOf(link: Element, { url }: Page): string | null {
  const href = link.getAttribute('href') ?? '';
  const path = href.startsWith(url.origin) ? href.slice(url.origin.length) : href;
  return PERSON.exec(path.replace(/[?#].*/s, ''))?.[1] ?? null;
}

/** Handles are all that a post shows of its author. */
function handleOf(_root: unknown, page: Page, find: Find): string | null {
  for (const link of find('a[href]')) {
    const handle = personOf(link, page);
    if (handle) return handle;
  }
  return null;
}

/** Links that show the author's handle: above the picture, and again before the caption; not those upon the picture. */
function nameLinks(page: Page, find: Find): Element[] {
  const handle = handleOf(null, page, find) ?? '@';
  return find('a[href]:not([aria-hidden="true"] *)').filter(
    (link) => personOf(link, page) === handle && link.textContent?.trim().startsWith(handle),
  );
}

/** The badge stands next to the name, before anything else does. */
function verifiedOf(_root: Element, page: Page, find: Find): boolean {
  let around: Element | null = nameLinks(page, find)[0] ?? null;
  while (around && !around.querySelector('time, img, canvas, button, [role="button"]')) {
    if (around.querySelector('svg')) return true;
    around = around.parentElement;
  }
  return false;
}

/** A step that counts by the place of an icon among those to like, comment and share. */
const byIcon = (place: number) => (_root: Element, _page: Page, find: Find) =>
  numberAfterIcon(find('section:has(svg)')[0], place);

const person = { author: handleOf, handle: handleOf, verified: verifiedOf } satisfies Partial<PostFields>;

const post = {
  ...person,
  permalink: (_root, _page, find) =>
    canonical(
      [`${TIME_LINK}:has(time)`, 'a[href*="/liked_by/"]', 'a[href$="/comments/"]']
        .flatMap(find)[0]
        ?.getAttribute('href'),
    ),
  text: [
    'h1[dir="auto"]',
    (_root, page, find) => {
      const [above, before] = nameLinks(page, find);
      return above && before ? wordsBeside(before, above) : null;
    },
  ],
  time: ['a time@datetime', 'time@datetime'],
  likes: ['a[href*="/liked_by/"]', byIcon(0)],
  replies: ['a[href$="/comments/"]', byIcon(1)],
} satisfies Partial<PostFields>;

/** A picture, then name, time and words; a list of comments has a time in its first, the whole post has its buttons. */
const comment: PostFields = {
  ...person,
  root: 'div:not(:has(section)):has(> :first-child img):has(> :nth-child(2) a[href*="/c/"] time):not(:has(> :first-child time))',
  type: 'comment',
  permalink: (_root, _page, find) => canonical(find('a[href*="/c/"]:has(time)')[0]?.getAttribute('href')),
  text(root, page, find) {
    const name = nameLinks(page, find)[0];
    const texts = find('[dir="auto"]:not(:has(time))').filter(
      (text) => !isIn(text, 'a, button, [role="button"]', root),
    );
    return texts.find((text) => text.textContent?.trim() && !(name && text.contains(name))) ?? null;
  },
  time: 'a[href*="/c/"] time@datetime',
  likes: (_root, _page, find) =>
    find('[role="button"]:not(:has(svg)), button:not(:has(svg))').find((button) =>
      /\p{Nd}/u.test(button.textContent ?? ''),
    ) ?? null,
  replies: (root) => buttonBeside(root, 'time'),
};

const reel: PostFields = {
  ...person,
  root: 'div:has(> div > [data-virtualized]):has(> div > [data-virtualized] a[href$="/reels/"])',
  // The page names the reel that it was opened with, which is the first; the others are not named at all.
  permalink: (root, { document }) =>
    root.parentElement?.firstElementChild === root
      ? canonical(document.querySelector('link[rel="canonical"]')?.getAttribute('href'))
      : null,
  text: '[dir="auto"]:not(a *)',
  likes: (root) => numberAfterIcon(root.lastElementChild, 0),
  replies: (root) => numberAfterIcon(root.lastElementChild, 1),
};

export const posts: readonly PostFields[] = [
  comment,
  // Only advertisements have no time.
  { ...post, root: 'article', ad: (root) => !root.querySelector('time') },
  { ...post, root: PAGE },
  reel,
];
