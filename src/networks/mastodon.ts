/** Mastodon and its kin, on any domain: recognised by what the software leaves in the page, one markup for each. */
import type { Limit } from '../core/length/limit.ts';
import { homePage } from './fediverse/acct.ts';
import * as elk from './fediverse/elk.ts';
import * as webPeople from './fediverse/mastodon-people.ts';
import * as web from './fediverse/mastodon-web.ts';
import * as misskey from './fediverse/misskey.ts';
import * as phanpy from './fediverse/phanpy.ts';
import * as pixelfed from './fediverse/pixelfed.ts';
import * as pleroma from './fediverse/pleroma.ts';
import type { Network, Page } from './network.ts';

/** What each software leaves in the first HTML of its pages, and what it allows unless a server says otherwise. */
const SOFTWARE: readonly (readonly [marks: string, limit: Limit])[] = [
  [
    '#mastodon:is(.app-holder, [data-props]), #mastodon-compose, .activity-stream .status__content',
    { max: 500, rule: 'mastodon' },
  ],
  ['script#misskey_meta, #misskey_app, #sharkey_app', { max: 3000, rule: 'utf-16' }],
  ['#content ~ script[src*="/js/spa.js"], .timeline-status-component', { max: 500, rule: 'mastodon' }],
  ['script#initial-results', { max: 5000, rule: 'code-points' }],
  ['meta[property="og:site_name"][content="Elk"]', { max: 500, rule: 'mastodon' }],
  ['meta[name="theme-color"][data-theme-setting]', { max: 500, rule: 'mastodon' }],
];

const softwareOf = (document: Document) => SOFTWARE.find(([marks]) => document.querySelector(marks));

function limitHere({ document }: Page): Limit | null {
  const limit = softwareOf(document)?.[1] ?? null;
  const state = document.querySelector('script#initial-state, script#misskey_meta')?.textContent ?? '';
  const told = /"(?:max_toot_chars|max_characters|maxNoteTextLength)":\s*(\d+)/.exec(state)?.[1];
  return limit && told ? { ...limit, max: Number(told) } : limit;
}

export const network: Network = {
  id: 'mastodon',
  name: 'Mastodon',
  hosts: [],
  is: (document) => softwareOf(document) !== undefined,
  keys: 'befghjklmnopqrstx123456789',
  limit: { max: 500, rule: 'mastodon' },
  limitHere,
  paths: {
    post: /^\/(?:([^/@]+\.[^/@]+)\/)?@[^/]+\/(\d+)|^\/(?:notes|notice|i\/web\/post)\/(\w+)/,
    person: /^\/@([^/]+)/,
    personUrl: homePage,
  },
  markup: { keepsNewlines: true, noise: '.invisible, .quote-inline' },
  post: [...web.posts, ...misskey.posts, ...pixelfed.posts, pleroma.posts, elk.posts, phanpy.posts],
  profile: [...webPeople.profiles, misskey.profile, pleroma.profile],
  people: [...webPeople.people, pleroma.people, phanpy.people],
  card: [webPeople.card, misskey.card, pixelfed.card, pleroma.card, phanpy.card],
  composer: {
    field: [web, misskey, pixelfed, pleroma, elk, phanpy].map(({ field }) => field).join(', '),
    answers(field, page) {
      const kin = [web, misskey, pixelfed, pleroma, elk].find((each) => field.matches(each.field));
      return kin?.answered(field, page) ?? null;
    },
  },
};
