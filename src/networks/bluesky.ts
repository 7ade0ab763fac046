/** Bluesky. Its people are named by the test ids of posts; a thread's first post has no link to itself. */
import type { Find, Network, Page } from './network.ts';

const POST = '[data-testid^="feedItem-by-"], [data-testid^="postThreadItem-by-"]';

const handleOf = (root: Element): string | null =>
  /Item-by-(.+)$/.exec(root.getAttribute('data-testid') ?? '')?.[1] ?? null;

/** The name stands in the first link to the author that holds a text; a link of the reposter may come before. */
function authorOf(root: Element, _page: Page, find: Find): Element | null {
  const handle = handleOf(root);
  const links = find('a[href^="/profile/"]').filter((link) => link.textContent?.trim());
  const own = links.find((link) => !handle || link.getAttribute('href') === `/profile/${handle}`) ?? links[0];
  return own ? (own.querySelector('[dir="auto"]') ?? own) : null;
}

/** The dialog shows name and text of the post it answers, but no link: it is found again among those of the page. */
function answered(field: Element, { document }: Page): Element | null {
  const dialog = field.closest('[role="dialog"]');
  const shown = new Set([...(dialog?.querySelectorAll('[dir="auto"]') ?? [])].map((element) => plain(element)));
  for (const root of document.querySelectorAll(POST)) {
    const text = root.querySelector('[data-testid="postText"], [data-word-wrap="1"]');
    const names = [...root.querySelectorAll('a[href^="/profile/"]')].map(plain);
    if (text && shown.has(plain(text)) && names.some((name) => name && shown.has(name))) return root;
  }
  return null;
}

const plain = (element: Element): string =>
  (element.textContent ?? '').replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').trim();

export const network: Network = {
  id: 'bluesky',
  name: 'Bluesky',
  hosts: ['https://bsky.app/*'],
  keys: 'n',
  limit: { max: 300, rule: 'bluesky' },
  paths: {
    origin: 'https://bsky.app',
    post: /^\/profile\/([^/]+)\/post\/(\w+)/,
    person: /^\/profile\/([^/]+)$/,
    personUrl: (handle) => `https://bsky.app/profile/${handle}`,
  },
  markup: { keepsNewlines: true },
  post: {
    root: POST,
    quoted: 'div[role="link"]:not([data-testid]):has(a[href*="/post/"])',
    type: (root) => (root.matches('[data-testid^="postThreadItem-by-"][role="link"]') ? 'comment' : 'post'),
    permalink: [
      'a[data-tooltip][href*="/post/"]@href',
      'a[href$="/liked-by"], a[href$="/reposted-by"], a[href$="/quotes"]',
      (root, { url }) => (root.matches('[data-testid^="postThreadItem-by-"]:not([role="link"])') ? url.pathname : null),
    ],
    author: authorOf,
    handle: [handleOf, 'a[href^="/profile/"]@href'],
    text: ['[data-testid="postText"]', '[data-word-wrap="1"]'],
    likes: ['[data-testid="likeBtn"]@aria-label', '[data-testid="likeCount"]'],
    replies: '[data-testid="replyBtn"]@aria-label',
    shares: '[data-testid="repostCount"]',
    verified: 'a[href^="/profile/"] + div svg, a[href^="/profile/"] button svg',
  },
  profile: {
    root: '[data-testid="profileView"]',
    name: '[data-testid="profileHeaderDisplayName"]',
    handle: [
      (_root, _page, find) =>
        find('[dir="auto"]:not([data-testid])').find((element) => /^@\S+$/.test(plain(element))) ?? null,
      (_root, { url }) => url.pathname,
    ],
    bio: '[data-testid="profileHeaderDescription"]',
    followers: '[data-testid="profileHeaderFollowersButton"]',
    following: '[data-testid="profileHeaderFollowsButton"]',
    posts: '[data-testid="profileHeaderFollowsButton"] ~ [dir="auto"]',
    verified: '[data-testid="profileHeaderDisplayName"] svg, [data-testid="profileHeaderDisplayName"] ~ * svg',
  },
  people: {
    root: ['profileFollowers', 'profileFollows', 'postLikedBy', 'postRepostedBy']
      .map(
        (screen) =>
          `[data-testid="${screen}Screen"] :is(a[href^="/profile/"]:has([data-testid="userAvatarImage"]), div:has(> a[href^="/profile/"]:empty))`,
      )
      .join(', '),
    handle: ['@href', 'a[href^="/profile/"]@href'],
    name: (_root, _page, find) => find('[dir="auto"]')[0] ?? null,
    bio: (_root, _page, find) =>
      find('[dir="auto"]')
        .slice(2)
        .find((element) => !element.closest('button')) ?? null,
  },
  card: {
    root: 'div[style*="will-change"]:has(a[href^="/profile/"][href$="/followers"])',
    handle: 'a[href^="/profile/"]@href',
    name: (_root, _page, find) => find('a[href^="/profile/"] [dir="auto"]')[0] ?? null,
    bio: '[data-word-wrap="1"], a[href$="/follows"] ~ [dir="auto"]',
    followers: 'a[href$="/followers"]',
    following: 'a[href$="/follows"]',
  },
  self: '[role="navigation"] a[href^="/profile/"]@href',
  composer: {
    field: '.ProseMirror[contenteditable="true"], textarea[data-testid="composerTextInput"]',
    answers: answered,
  },
};
