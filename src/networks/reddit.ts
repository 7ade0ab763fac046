/** Reddit: today's custom elements, whose attributes hold nearly all; its search pages, which have none; old.reddit.com. */
import type { FieldFunction, Find, Network, Page, PostFields } from './network.ts';
import { closestAcross } from './reader/roots.ts';

const POST = /^\/(?:r|u|user)\/[\w.-]+\/comments\/\w+(?:\/(?:comment|[^/]+)\/(?!comment)\w+|\/[^/]+)?\/?/;
const PERSON = /^\/(?:user|u)\/([\w-]+)(?:\/(?!comments\/\w)|$)/;
const COMMUNITY = /^\/(r\/[\w.-]+)\/?(?:(?:hot|new|top|best|rising)\/?)?$/;
const UNIT =
  ':is([data-testid="search-sdui-post"], [data-testid="search-post-unit"], [data-testid="sdui-post-unit"], [data-testid="search-sdui-comment-unit"])';

/** Deleted accounts have a placeholder in place of their name. */
const named =
  (attribute: string): FieldFunction<string> =>
  (root) => {
    const name = root.getAttribute(attribute);
    return name?.startsWith('[') ? null : name;
  };

/** More down than up is no count of likes. */
const scoreOf =
  (selector: string, attribute: string): FieldFunction<string> =>
  (_root, _page, find) => {
    const score = find(selector)[0]?.getAttribute(attribute) ?? '-';
    return score.startsWith('-') ? null : score;
  };

const ownScore: FieldFunction<string> = (root) => {
  const score = root.getAttribute('score') ?? '-';
  return score.startsWith('-') ? null : score;
};

/** What a custom element shows of its own stands in the slots of its children; answers are children too. */
const slots =
  (selector: string): FieldFunction<string> =>
  (root) =>
    [...root.children].filter((child) => child.matches(selector));

/** Search pages name the author only in what they report about clicks. */
const reported: FieldFunction<string> = (root, _page, find) => {
  const around = root.closest('search-telemetry-tracker');
  for (const tracker of [root, ...find('[data-faceplate-tracking-context]'), ...(around ? [around] : [])]) {
    const name = /"profile":\{[^}]*"name":"(?:u\/)?([\w-]+)"/.exec(
      tracker.getAttribute('data-faceplate-tracking-context') ?? '',
    );
    if (name?.[1]) return name[1];
  }
  return null;
};

/** `t3_` and `t1_` with the id of a post or a comment, as everywhere else on the site. */
const fullname: FieldFunction<string> = (_root, _page, find) => {
  for (const link of find('a[href*="/comments/"]')) {
    const match = /\/comments\/(\w+)(?:\/[^/?]*\/(\w+))?/.exec(link.getAttribute('href') ?? '');
    if (match) return match[2] ? `t1_${match[2]}` : `t3_${match[1]}`;
  }
  return null;
};

const community: FieldFunction<string> = (_root, _page, find) =>
  /\/(r\/[\w.-]+)\/comments\//.exec(find('a[href*="/comments/"]')[0]?.getAttribute('href') ?? '')?.[1] ?? null;

function oldText(root: Element, _page: Page, find: Find): readonly Element[] {
  return find(root.matches('[data-type="comment"]') ? '.usertext-body .md' : 'a.title, .usertext-body .md');
}

const owner: FieldFunction<string> = (_root, { url }) => PERSON.exec(url.pathname)?.[1] ?? null;
const group: FieldFunction<string> = (_root, { url }) => COMMUNITY.exec(url.pathname)?.[1] ?? null;

const posts: PostFields[] = [
  {
    root: 'shreddit-post, shreddit-ad-post',
    id: '@id',
    permalink: '@permalink',
    author: '@author',
    handle: named('author'),
    text: [slots('[slot="title"], [slot="text-body"], [data-post-click-location="text-body"]'), '@post-title'],
    time: ['@created-timestamp', 'time@datetime'],
    lang: '@post-language',
    likes: ownScore,
    replies: '@comment-count',
    ad: (root) => root.matches('shreddit-ad-post, [is-promoted], .promotedlink'),
  },
  {
    // A deleted comment has no address, only its answers.
    root: 'shreddit-comment[permalink]',
    type: 'comment',
    id: '@thingid',
    permalink: '@permalink',
    author: '@author',
    handle: named('author'),
    text: slots('[slot="comment"]'),
    time: ['@created', '[slot="commentMeta"] time@datetime', 'time@datetime'],
    likes: ownScore,
  },
  {
    root: 'shreddit-profile-comment',
    type: 'comment',
    id: ['@comment-id', fullname],
    permalink: ['@href', 'a[href*="/comment/"]@href'],
    author: owner,
    handle: owner,
    text: ['[id$="-post-rtjson-content"]', '[slot="comment"]', '.md'],
    time: 'time@datetime',
    likes: scoreOf('shreddit-comment-action-row', 'score'),
  },
  {
    root: `${UNIT}:not(${UNIT} *)`,
    type: (root) => (root.matches('[data-testid="search-sdui-comment-unit"]') ? 'comment' : 'post'),
    id: ['@data-thingid', fullname],
    permalink: ['a[href*="/comment/"]@href', 'a[data-testid^="post-title"]@href', 'a[href*="/comments/"]@href'],
    author: [reported, 'a[href^="/user/"]', community],
    handle: [reported, 'a[href*="/user/"]@href'],
    text: [
      '[data-testid="search-comment-content"]',
      '[data-testid="post-title-text"]',
      'a[data-testid="post-title"]',
      'a[data-testid="post-title"]@aria-label',
    ],
    time: ['faceplate-timeago@ts', 'time@datetime'],
    likes: '[data-testid="search-counter-row"] faceplate-number@number',
    replies: (_root, _page, find) =>
      find('[data-testid="search-counter-row"] faceplate-number')[1]?.getAttribute('number') ?? null,
  },
  {
    root: '.thing[data-fullname^="t3_"], .thing[data-fullname^="t1_"]',
    type: (root) => (root.matches('[data-type="comment"]') ? 'comment' : 'post'),
    id: '@data-fullname',
    permalink: ['@data-permalink', 'a.bylink@href'],
    author: ['@data-author', '.tagline em'],
    handle: '@data-author',
    text: oldText,
    time: ['.tagline time@datetime', '@data-timestamp'],
    likes: scoreOf('.score.unvoted', 'title'),
    replies: ['@data-comments-count', 'a.comments'],
    ad: (root) => root.matches('[data-promoted="true"], .promoted'),
  },
];

export const network: Network = {
  id: 'reddit',
  name: 'Reddit',
  hosts: ['https://*.reddit.com/*'],
  keys: 'acjhkqrsxz',
  limit: { max: 10_000, rule: 'code-points' },
  paths: {
    origin: 'https://www.reddit.com',
    post: POST,
    person: PERSON,
    personUrl: (handle) => `https://www.reddit.com/${handle.startsWith('r/') ? handle : `user/${handle}`}/`,
  },
  markup: {
    noise: 'faceplate-screen-reader-content, .flat-list, .linkflairlabel',
    shadowHosts: 'shreddit-composer, shreddit-markdown-composer, faceplate-textarea-input',
  },
  post: posts,
  profile: [
    {
      root: 'shreddit-app',
      when: ({ url }) => PERSON.test(url.pathname),
      handle: owner,
      name: ['[data-testid="profile-display-name"]', '[data-testid="profile-main"] h1', 'h1'],
      bio: '[data-testid="profile-description"]',
      followers: '[data-testid*="follower"]',
    },
    {
      root: 'shreddit-subreddit-header',
      when: ({ url }) => COMMUNITY.test(url.pathname),
      handle: ['@prefixed-name', group],
      name: ['@display-name', '@name'],
      bio: '@description',
      followers: '@subscribers',
    },
    {
      root: '.side',
      when: ({ url }) => PERSON.test(url.pathname),
      handle: owner,
      name: '.titlebox h1',
    },
    {
      root: '.side',
      when: ({ url }) => COMMUNITY.test(url.pathname),
      handle: group,
      name: '.titlebox h1',
      followers: '.subscribers .number',
    },
  ],
  people: { root: '[data-testid="search-author"]', handle: 'a[href*="/user/"]@href', name: 'h2, a[href*="/user/"]' },
  card: {
    root: ':is(rpl-hovercard, faceplate-hovercard) > [slot="content"]:has(a[href*="/user/"])',
    handle: 'a[href*="/user/"]@href',
    name: 'a[href*="/user/"]',
  },
  composer: {
    field:
      'shreddit-composer [slot="rte"][contenteditable="true"], textarea#innerTextArea, .textarea-container textarea, textarea[name="text"], textarea[name="title"]',
    answers(field, { document, url }) {
      const old = field.closest('.thing');
      if (old) return old;
      if (closestAcross(field, '[slot="comment-edit"]')) return null;
      const parent = closestAcross(field, 'comment-composer-host')?.getAttribute('parent-id');
      const comment = parent
        ? document.querySelector(`shreddit-comment[thingid="${CSS.escape(parent)}"]`)
        : closestAcross(field, 'shreddit-comment[permalink]');
      return comment ?? (POST.test(url.pathname) ? url.pathname : null);
    },
  },
};
