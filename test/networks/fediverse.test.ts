/** What the networks found on any domain have in common: complete names, recognition, limits. */
import { describe, expect, it } from 'vitest';
import { completeAcct, homePage } from '../../src/networks/fediverse/acct.ts';
import { networkAt } from '../../src/networks/index.ts';
import { network as lemmy } from '../../src/networks/lemmy.ts';
import { network as mastodon } from '../../src/networks/mastodon.ts';
import { pageOf } from './saved.ts';

const state = (json: string): string =>
  `<div id="mastodon" class="app-holder"></div><script id="initial-state">${json}</script>`;

describe('complete names', () => {
  const page = pageOf('<p>', 'https://village.example/home');
  it.each<[string, string | null]>([
    ['@ada', 'ada@village.example'],
    [' ada ', 'ada@village.example'],
    ['@ada@town.example', 'ada@town.example'],
    ['/@ada', 'ada@village.example'],
    ['/@ada/115900000000000001', 'ada@village.example'],
    ['/deck/@ada@town.example', 'ada@town.example'],
    ['/town.example/@ada', 'ada@town.example'],
    ['/u/ada@town.example', 'ada@town.example'],
    ['https://town.example/users/ada', 'ada@town.example'],
    ['/@%D8%B3@town.example', 'س@town.example'],
    ['/about', null],
    ['Ada Example', null],
    ['https://', null],
    ['/@%E0%A4%A', '%E0%A4%A@village.example'],
  ])('%j is %j', (text, acct) => expect(completeAcct(text, page)).toBe(acct));

  it('local people are named after the domain that the server states', () => {
    const split = pageOf(state('{"meta":{"domain":"village.example"}}'), 'https://social.village.example/home');
    expect(completeAcct('/@ada', split)).toBe('ada@village.example');
    expect(completeAcct('https://town.example/@ada', split)).toBe('ada@town.example');
  });

  it('lead to her page on her own server', () => {
    expect(homePage('ada@town.example')).toBe('https://town.example/@ada');
    expect(lemmy.paths?.personUrl?.('ada@town.example')).toBe('https://town.example/u/ada');
    expect(lemmy.paths?.personUrl?.('!lamps@town.example')).toBe('https://town.example/c/lamps');
  });
});

describe('recognition on a domain nobody declared', () => {
  it.each([
    ['<div id="mastodon" data-props="{}"></div>', 'mastodon'],
    ['<h2 id="mastodon">Mastodon</h2>', null],
    ['<script id="misskey_meta" type="application/json">{}</script>', 'mastodon'],
    ['<script id="initial-results" type="application/json">{}</script>', 'mastodon'],
    ['<meta property="og:site_name" content="Elk">', 'mastodon'],
    ['<meta name="theme-color" data-theme-setting="auto">', 'mastodon'],
    ['<main id="content"></main><script type="text/plain" src="/js/spa.js?id=1"></script>', 'mastodon'],
    ['<div class="activity-stream"><div class="status__content"></div></div>', 'mastodon'],
    ['<div id="app" class="lemmy-site"></div>', 'lemmy'],
    ['<div id="app"></div><script id="initial-state">{}</script>', null],
    ['<article class="status" data-id="1"></article>', null],
  ])('%s: %s', (html, id) => {
    const { document, url } = pageOf(html, 'https://village.example/');
    const found = [mastodon, lemmy].filter((network) => network.is?.(document)).map((network) => network.id);
    expect(found).toEqual(id ? [id] : []);
    if (id) expect(networkAt(document, url)?.id).toBe(id);
  });
});

describe('limit', () => {
  it.each<[string, number | null]>([
    [state('{"meta":{},"max_toot_chars":1000}'), 1000],
    [state('{"configuration":{"statuses":{"max_characters": 5000}}}'), 5000],
    [state('not json'), 500],
    ['<script id="misskey_meta">{"maxNoteTextLength":8192}</script>', 8192],
    ['<script id="misskey_meta">{}</script>', 3000],
    ['<p>', null],
  ])('%s: %d', (html, max) => {
    expect(mastodon.limitHere?.(pageOf(html))?.max ?? null).toBe(max);
  });
});
