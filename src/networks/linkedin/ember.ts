/** LinkedIn's older pages (Ember), served beside the newer ones: their classes by component hold, hashed ones change. */
import type { FieldFunction, PeopleFields, PostFields, ProfileFields } from '../network.ts';
import { isFollowers } from './counts.ts';
import { addressOf, commentId, momentOf } from './urns.ts';

const UPDATE = 'div.feed-shared-update-v2';
const COMMENT = '[data-id^="urn:li:comment:"]';

const urnOf = (root: Element): string | null => root.getAttribute('data-urn') ?? root.getAttribute('data-id');

/** Under "Ada commented on this", and where several did, the id is that of what Ada did. */
const momentOfPost: FieldFunction<number> = (root, _page, find) => {
  const urn = urnOf(root) ?? find('a[href*="/feed/update/"]')[0]?.getAttribute('href');
  return find('.update-components-header').length > 0 || urn?.includes('aggregate') ? null : momentOf(urn);
};

/** Beside a moment stands who may see the post; beside "promoted", in whatever language, nothing. */
const PROMOTED = '.update-components-actor__sub-description:not(:has(li-icon, svg))';

export const emberPosts: readonly PostFields[] = [
  {
    root: COMMENT,
    type: 'comment',
    id: (root) => commentId(urnOf(root)),
    permalink: (root) => addressOf(urnOf(root)),
    author: ['.comments-comment-meta__description-title', '.comments-post-meta__name-text', 'a h3 > span:first-child'],
    handle: 'a@href',
    text: ['.comments-comment-item__main-content', '.update-components-text'],
    time: (root) => momentOf(urnOf(root)),
    likes: '[class*="comments-comment-social-bar__reactions-count"]',
    replies: '[class*="comments-comment-social-bar__replies-count"]',
  },
  {
    root: UPDATE,
    quoted:
      '.feed-shared-update-v2__update-content-wrapper:has([class*="update-components-actor__meta"]), .update-components-mini-update-v2:has([class*="update-components-actor__meta"])',
    // What a post shares has no urn on itself, only a link.
    permalink: [(root) => addressOf(urnOf(root)), 'a[href*="/feed/update/"]@href'],
    author: [
      '.update-components-actor__title [dir]',
      '.update-components-actor__title > span:first-child',
      '.update-components-actor__name',
    ],
    handle: [
      'a.update-components-actor__meta-link@href',
      'a[class*="update-components-actor__"]@href',
      '[class*="update-components-actor__"] a@href',
    ],
    text: ['.update-components-update-v2__commentary', '.feed-shared-update-v2__description'],
    time: momentOfPost,
    likes: [
      '.social-details-social-counts__reactions-count',
      '.social-details-social-counts__social-proof-fallback-number',
    ],
    replies: '.social-details-social-counts__comments button, button.social-details-social-counts__comments',
    shares: 'li[data-non-reaction-details] li:not(.social-details-social-counts__comments) button',
    verified: '[class*="update-components-actor__"] svg[data-test-icon^="verified"]',
    ad: PROMOTED,
  },
];

const ownPath: FieldFunction<string> = (_root, { url }) => url.pathname;

/** The number of followers stands in the card of activities, not at the top. */
const activityFollowers: FieldFunction<string> = (_root, { document }) =>
  document.querySelector('section:has(> #content_collections) .pvs-header__optional-link');

export const emberProfiles: readonly ProfileFields[] = [
  {
    root: '.org-top-card',
    name: 'h1',
    handle: ownPath,
    bio: '.org-top-card-summary__tagline',
    followers: (_root, _page, find) => find('.org-top-card-summary-info-list__info-item').find(isFollowers) ?? null,
    verified: 'h1 ~ a svg, h1 + svg',
  },
  {
    root: 'main section[data-member-id], main section:has(> * h1):has(.text-body-medium)',
    name: 'h1',
    handle: ['a[href*="/overlay/"]@href', ownPath],
    bio: ['.text-body-medium.break-words', '.text-body-medium'],
    followers: [activityFollowers, (_root, _page, find) => find('li.text-body-small').find(isFollowers) ?? null],
    verified: 'h1 ~ svg, svg[data-test-icon^="verified"]',
  },
  {
    // The card beside a person's activity.
    root: '#recent-activity-top-card',
    name: 'h3',
    handle: ['a[href^="/in/"]@href', ownPath],
    bio: 'h4',
    followers: (_root, _page, find) => find('[class*="__extra-info"] > div').find(isFollowers) ?? null,
  },
];

export const emberPeople: PeopleFields = {
  root: [
    '[data-view-name="search-entity-result-universal-template"]',
    'li.reusable-search__result-container',
    'li.mn-connection-card',
    '.social-details-reactors-tab-body-list-item',
    'li.org-people-profile-card__profile-card-spacing',
  ].join(', '),
  not: 'aside',
  handle: 'a@href',
  name: [
    'a span[dir] > [aria-hidden="true"]',
    '.artdeco-entity-lockup__title [dir]',
    '.artdeco-entity-lockup__title',
    '.mn-connection-card__name',
    '.entity-result__title-text',
  ],
  bio: [
    '.entity-result__primary-subtitle',
    '.artdeco-entity-lockup__caption',
    '.artdeco-entity-lockup__subtitle',
    '.mn-connection-card__occupation',
    '.t-14.t-black.t-normal',
  ],
};

/** Comment boxes, the box of a new post, and messages. */
export const emberField = '.ql-editor[contenteditable="true"], .msg-form__contenteditable[contenteditable="true"]';

/** The comment or post under which a box stands. */
export const emberAnswered = (field: Element): Element | null => field.closest(`${COMMENT}, ${UPDATE}`);
