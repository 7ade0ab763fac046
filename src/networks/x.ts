/** X, formerly Twitter. Its buttons' labels hold exact counts, in every language. */
import type { AccountFields, Find, Network, Page } from './network.ts';

const STATUS = /^\/(?:\w+|i\/web)\/status\/(\d+)/;
const NO_PERSON =
  'home|explore|search|notifications|messages|settings|compose|intent|login|logout|signup|tos|privacy|hashtag|jobs|i';

/** Exact numbers that X leaves for search engines; those of another profile after a navigation inside the page. */
function schemaCount(name: string): (root: Element, page: Page, find: Find) => number | null {
  return (_root, { document, url }) => {
    try {
      const person = JSON.parse(
        document.querySelector('script[data-testid="UserProfileSchema-test"]')?.textContent ?? '',
      ).mainEntity;
      if (person.additionalName.toLowerCase() !== url.pathname.split('/')[1]?.toLowerCase()) return null;
      const counter = person.interactionStatistic.find((each: { name: string }) => each.name === name);
      return typeof counter.userInteractionCount === 'number' ? counter.userInteractionCount : null;
    } catch {
      return null;
    }
  };
}

/** Quoted posts have no buttons, so those under a post are its own wherever they stand. */
function buttonLabel(...ids: string[]): (root: Element) => string | null {
  const selector = ids.map((id) => `[data-testid="${id}"]`).join(', ');
  return (root) =>
    root.matches('article') ? (root.querySelector(selector)?.getAttribute('aria-label') ?? null) : null;
}

/** On a post's own page: the focal post and those it answers are posts, what comes after it answers it. */
function typeOf(root: Element, { url }: Page): 'post' | 'comment' {
  if (!STATUS.test(url.pathname)) return 'post';
  const focal = root
    .closest('[data-testid="primaryColumn"]')
    ?.querySelector('article[data-testid="tweet"][tabindex="-1"]');
  return focal && focal !== root && focal.compareDocumentPosition(root) & 4 ? 'comment' : 'post';
}

const account = {
  handle: 'a[role="link"]@href',
  followers: 'a[href$="/verified_followers"], a[href$="/followers"]',
  following: 'a[href$="/following"]',
  verified: '[data-testid="icon-verified"]',
} satisfies AccountFields;

export const network: Network = {
  id: 'x',
  name: 'X',
  hosts: ['https://x.com/*', 'https://twitter.com/*'],
  keys: 'abdefghijklmnopqrstux',
  limit: { max: 280, rule: 'weighted' },
  paths: {
    origin: 'https://x.com',
    post: STATUS,
    person: new RegExp(`^/(?!(?:${NO_PERSON})$)(\\w{1,15})$`, 'i'),
    personUrl: (handle) => `https://x.com/${handle}`,
  },
  markup: {
    keepsNewlines: true,
    inline:
      '[data-testid="tweetText"] div, [data-testid="UserDescription"] div, [data-testid="cellInnerDiv"] [dir="auto"] div',
  },
  post: {
    root: 'article[data-testid="tweet"]',
    quoted: 'div[role="link"][tabindex="0"]:has([data-testid="User-Name"])',
    type: typeOf,
    permalink: ['a[href*="/status/"]:has(time)@href', 'a[href*="/status/"]:not([data-testid="tweetText"] a)@href'],
    author: '[data-testid="User-Name"] [dir] > span',
    handle: ['[data-testid="User-Name"] a@href', '[data-testid="User-Name"] [tabindex="-1"]'],
    text: [
      '[data-testid="tweetText"]',
      (_root, _page, find) => find('[data-testid="twitter-article-title"], [data-testid="longformRichTextComponent"]'),
    ],
    time: 'time@datetime',
    lang: '[data-testid="tweetText"]@lang',
    likes: buttonLabel('like', 'unlike'),
    replies: buttonLabel('reply'),
    shares: buttonLabel('retweet', 'unretweet'),
    verified: '[data-testid="User-Name"] [data-testid="icon-verified"]',
    ad: (root) => root.closest('[data-testid="placementTracking"]') !== null,
  },
  profile: {
    root: '[data-testid="primaryColumn"]:has([data-testid="UserName"])',
    name: '[data-testid="UserName"] [dir] > span',
    handle: '[data-testid="UserName"] [tabindex="-1"]',
    bio: '[data-testid="UserDescription"]',
    followers: [schemaCount('Follows'), account.followers],
    following: [schemaCount('Friends'), account.following],
    posts: [schemaCount('Tweets'), 'h2[role="heading"] + [dir]'],
    verified: '[data-testid="UserName"] [data-testid="icon-verified"]',
    faceless: '[data-testid^="UserAvatar-Container"] img[src*="/default_profile"]',
  },
  people: {
    ...account,
    // A saved page has the row's end outside its UserCell, a button that cannot hold the button to follow.
    root: '[data-testid="cellInnerDiv"]:has([data-testid="UserCell"]), [data-testid="UserCell"]',
    not: '[data-testid="sidebarColumn"]',
    name: 'a[role="link"] [dir] > span',
    bio: '[dir="auto"]',
  },
  card: { ...account, root: '[data-testid="HoverCard"]', name: 'a[role="link"] [dir] > span', bio: '[dir="auto"]' },
  self: '[data-testid="AppTabBar_Profile_Link"]@href',
  composer: {
    field:
      '[data-testid^="tweetTextarea_"][contenteditable="true"], [data-testid="dmComposerTextInput"][contenteditable="true"]',
    answers(field, { url }) {
      if (field.matches('[data-testid="dmComposerTextInput"]')) return null;
      const dialog = field.closest('[role="dialog"]');
      if (dialog) return dialog.querySelector('article[data-testid="tweet"]');
      return STATUS.test(url.pathname) ? url.pathname : null;
    },
  },
};
