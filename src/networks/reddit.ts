/** Reddit. Its attributes tell more than its texts; a community's handle is `r/name`. */
import type { Network } from './network.ts';
import { closestAcross } from './reader/roots.ts';
import { elements } from './reddit/elements.ts';
import { oldPosts, oldProfiles } from './reddit/old.ts';
import { COMMUNITY, community, owner, PERSON, POST } from './reddit/paths.ts';
import { results } from './reddit/search.ts';

export const network: Network = {
  id: 'reddit',
  name: 'Reddit',
  hosts: ['https://*.reddit.com/*'],
  keys: 'acjhkqrsxz',
  limit: { max: 10_000, rule: 'code-points', newPost: 40_000 },
  paths: {
    origin: 'https://www.reddit.com',
    post: POST,
    person: PERSON,
    personUrl: (handle) => `https://www.reddit.com/${handle.startsWith('r/') ? handle : `user/${handle}`}/`,
  },
  markup: {
    noise: 'faceplate-screen-reader-content',
    shadowHosts: 'shreddit-composer, shreddit-markdown-composer, faceplate-textarea-input',
  },
  post: [...elements, ...results, ...oldPosts],
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
      handle: community,
      name: ['@display-name', '@name'],
      bio: '@description',
      followers: '@subscribers',
    },
    ...oldProfiles,
  ],
  people: {
    root: '[data-testid="search-author"]',
    handle: 'a[href*="/user/"]@href',
    name: ['h2', 'a[href*="/user/"]'],
  },
  card: {
    root: ':is(rpl-hovercard, faceplate-hovercard) > [slot="content"]:has(a[href*="/user/"])',
    handle: 'a[href*="/user/"]@href',
    name: 'a[href*="/user/"]',
  },
  composer: {
    field:
      'shreddit-composer [slot="rte"][contenteditable="true"], textarea#innerTextArea, .textarea-container textarea, textarea[name="text"], textarea[name="title"]',
    answers(field, { url }) {
      // What she writes into her own comment is an edit.
      if (closestAcross(field, '[slot="comment-edit"], .usertext:has(> .usertext-body)')) return null;
      return (
        closestAcross(field, 'shreddit-comment[permalink], .thing') ?? (POST.test(url.pathname) ? url.pathname : null)
      );
    },
  },
};
