/** Pinterest. Its test ids name what its hashed classes hide; a pin opened alone carries none of a pin in the grid. */
import type { Find, Network, Page, PostFields } from './network.ts';
import { card } from './pinterest/card.ts';
import { id, site } from './pinterest/site.ts';
import { personLink } from './reader/links.ts';

const CLOSEUP = id(
  'CloseupMainPin CloseupDetails closeup-container closeup-detail-container closeup-body closeup-lego-container closeup-legacy-container closeup-body-landscape closeup-body-portrait pin-closeup pin-closeup-container',
);
const CREATOR = id('creator-profile-name official-user-attribution CloseupUserRep');

/** Whose profile or board the page is. */
const owner = (_root: Element, { url }: Page): string => `/${url.pathname.split('/')[1]}/`;

/** The first line of the link to a person that holds words; promoted pins add theirs to the same link. */
function author(_root: Element, page: Page, find: Find): Element | null {
  for (const link of find('a[href]')) {
    if (!personLink(link.getAttribute('href') ?? '', site, page)) continue;
    const words = [...link.querySelectorAll('*'), link].find(
      (each) => (each === link || each.childElementCount === 0) && each.textContent?.trim(),
    );
    if (words) return words;
  }
  return null;
}

/** A comment shows its author and its words in boxes of one name. */
function said(root: Element, page: Page, find: Find): Element | null {
  const words = (element: Element | null): string => element?.textContent?.trim() ?? '';
  const name = words(author(root, page, find));
  return find('[data-test-id="text-container"]').find((box) => words(box) && words(box) !== name) ?? null;
}

/** What a page loaded with a pin tells search engines of it; nothing when she came to this pin from another. */
function published(_root: Element, { document, url }: Page): string | null {
  const text = document.querySelector('script[data-test-id="leaf-snippet"]')?.textContent ?? '';
  const pin = /\d{6,}/.exec(url.pathname)?.[0];
  return (pin && text.includes(pin) && /"datePublished":\s*"([^"]+)"/.exec(text)?.[1]) || null;
}

const TITLE = id('closeup-title pinTitle pin-title-wrapper pin-title CloseupTitleText');
const DESCRIPTION = id(
  'structured-description truncated-description richPinInformation-description main-pin-description-text pin-description description-content-container',
);

const first = (...lists: (readonly Element[])[]): Element[] => lists.flatMap((list) => list[0] ?? []);

const pin: PostFields = {
  root: '[data-test-id="pin"], [data-test-id="pinWrapper"]:not([data-test-id="pin"] *)',
  // A bait for blockers of advertisements, laid out off the screen.
  not: '[style*="-10000px"]',
  id: '@data-test-pin-id',
  permalink: 'a[href*="/pin/"]@href',
  author,
  // Pins of a profile or a board that name nobody are its owner's.
  handle: ['a[href]@href', owner],
  text: (_root, _page, find) =>
    first(
      find(`${id('pinrep-footer-organic-title pinrep-title pin-title')}, [data-test-id="pinrep-footer"] h2`),
      find(id('pinrep-description pin-description')),
    ),
  likes: id('reactions-count'),
  ad: id('otpp one-tap-desktop'),
};

const opened: PostFields = {
  root: `${CLOSEUP}:has(h1, ${CREATOR}):not(${CLOSEUP} *), main:has(${CREATOR}):not(:has(${CLOSEUP}))`,
  permalink: (_root, { url }) => url.pathname,
  author: [`${id('creator-profile-name')} [title]@title`, id('creator-profile-name'), author],
  handle: [`a:has(${id('creator-profile-name')})@href`, `${CREATOR} a@href`, 'a[href]@href'],
  text: (_root, _page, find) => first(find(`${TITLE}, h1`), find(DESCRIPTION)),
  time: published,
  likes: id('reactions-count'),
  replies: '#comments-heading',
};

const comment: PostFields = {
  root: '[data-test-id="author-and-comment-container"]',
  type: 'comment',
  author,
  handle: 'a[href]@href',
  text: said,
};

export const network: Network = {
  id: 'pinterest',
  name: 'Pinterest',
  ...site,
  limit: { max: 500, rule: 'utf-16' },
  post: [pin, opened, comment],
  profile: {
    root: `body:has(${id('profile-name userDisplayName')})`,
    name: id('profile-name userDisplayName'),
    handle: [owner, id('profile-username')],
    bio: id('main-user-description-text profile-description profileAboutText'),
    followers: id('profile-followers-count profile-followers-link profile-follower-count'),
    following: id('profile-following-count profile-following-link'),
  },
  people: {
    root: id('user-rep'),
    not: `${CLOSEUP}, ${id('pin header author-and-comment-container')}`,
    name: author,
    handle: 'a[href]@href',
    followers: id('follower-count user-rep-followers'),
  },
  card,
  composer: {
    field: `:is(${id('comment-editor-container editor-with-mentions storyboard-description-field-container')}) [contenteditable="true"]`,
    answers: (_field, { url }) => url.pathname,
  },
};
