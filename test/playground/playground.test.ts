/** The playground itself: its feed is the same every time, its truth holds, its server sends what it should. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileWatches } from '../../src/core/match.ts';
import { SLOTS } from './corpus.ts';
import { ENGLISH } from './corpus-en.ts';
import { FRENCH } from './corpus-fr.ts';
import { EDITOR_NAMES } from './editors.ts';
import { commentsOf, type FeedPost, postAt, postOf, postsBy } from './posts.ts';
import { type Playground, servePlayground } from './serve.ts';
import { truth } from './truth.ts';
import { SAMPLE_WATCHES } from './watches.ts';

const feed = (count: number): FeedPost[] => Array.from({ length: count }, (_, index) => postAt(index));

describe('the feed', () => {
  it('gives the same post for the same index, whatever was asked before', () => {
    const first = JSON.stringify(feed(300));
    postsBy('yuna_songe');
    expect(JSON.stringify(feed(300))).toBe(first);
    expect(postAt(1)).toMatchObject({ id: 'z15agla', author: { handle: 'yuna_songe' }, watches: ['brand'] });
  });

  it('names each post and comment once, and finds it again by its id', () => {
    const posts = feed(500).flatMap((post) => [post, ...commentsOf(post)]);
    expect(new Set(posts.map((post) => post.id)).size).toBe(posts.length);
    for (const post of posts) expect(postOf(post.id)?.text).toBe(post.text);
    for (const id of ['', 'z', 'z1', 'm0', '../x', `${postAt(0).id}z99`]) expect(postOf(id)).toBeNull();
  });

  it('goes from the newest to the oldest', () => {
    const times = feed(300).map((post) => post.time);
    expect(times).toEqual([...times].sort((a, b) => b - a));
  });

  it('shows each case that a reader must survive', () => {
    const posts = feed(600);
    const has = (what: (post: FeedPost) => unknown): boolean => posts.some(what);
    expect(has((post) => post.quoted?.watches.length && post.watches.length === 0)).toBe(true);
    expect(has((post) => post.ad)).toBe(true);
    expect(has((post) => post.lang === 'ar')).toBe(true);
    expect(has((post) => post.text.length > 500)).toBe(true);
    expect(has((post) => post.author.name.includes('<b>'))).toBe(true);
    expect(has((post) => /\p{Extended_Pictographic}/u.test(post.text))).toBe(true);
  });
});

describe('the truth', () => {
  it.each([0, 100, 900])('has something to flag and much to leave alone among the hundred posts from %i', (from) => {
    const posts = feed(from + 100).slice(from);
    const flagged = posts.filter((post) => post.watches.length > 0);
    expect(flagged.length).toBeGreaterThanOrEqual(10);
    expect(flagged.length).toBeLessThan(40);
    expect(flagged.filter((post) => post.watches.includes('brand')).length).toBeGreaterThanOrEqual(5);
    expect(posts.filter((post) => post.signals.includes('regret')).length).toBeGreaterThanOrEqual(5);
  });

  it('names a watch for every text that is said to speak, and none for the others', () => {
    for (const corpus of [FRENCH, ENGLISH]) {
      for (const [watches, , text] of corpus.spoken) expect(watches, text).not.toBe('');
      for (const [watches, , text] of [...corpus.decoy, ...corpus.everyday]) expect(watches, text).toBe('');
    }
  });

  it('is not changed by what fills the slots, nor by ordinary texts', () => {
    const words = ['lumio', 'brillor', 'tartine', 'breakfast', 'petit déj', 'petit-déj'];
    const ordinary = [...FRENCH.everyday, ...ENGLISH.everyday].map(([, , text]) => text);
    for (const text of [...Object.values(SLOTS).flat(), ...ordinary]) {
      for (const word of words) expect(text.toLowerCase()).not.toContain(word);
    }
  });

  it('is what matching finds with the sample watches', () => {
    const matcher = compileWatches(
      SAMPLE_WATCHES.map((watch) => ({ ...watch, id: watch.kind, createdAt: 0, updatedAt: 0 })),
    );
    for (const post of feed(2_000).flatMap((one) => [one, ...commentsOf(one)])) {
      const heard = new Set(matcher.match(post.text).map((match) => match.kind));
      expect([...heard].sort(), post.text).toEqual([...post.watches].sort());
    }
  });
});

describe('the server', () => {
  let playground: Playground;
  beforeAll(async () => {
    playground = await servePlayground();
  }, 60_000);
  afterAll(() => playground.close());

  it('serves every page, and the files that they ask for', async () => {
    const editors = EDITOR_NAMES.map((name) => `/editors/${name}`);
    for (const path of ['/', '/?lang=fr', '/p/z15agla', '/u/yuna_songe', '/u/x/followers', '/editors/', ...editors]) {
      const response = await fetch(playground.url + path);
      expect(response.status, path).toBe(200);
      for (const [, file] of (await response.text()).matchAll(/(?:src|href)="(\/[^"]+)"/g)) {
        expect((await fetch(playground.url + file)).status, file).toBe(200);
      }
    }
    for (const path of ['/nowhere', '/editors/none', '/assets/../package.json', '/p/', '/emoji/zz.svg']) {
      expect((await fetch(playground.url + path)).status, path).toBe(404);
    }
  });

  it('sends the strict policy on its one page', async () => {
    const policyOf = async (path: string) =>
      (await fetch(playground.url + path)).headers.get('content-security-policy');
    const policy = await policyOf('/editors/csp');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe|\*/);
    expect(await policyOf('/editors/lexical-rich')).toBeNull();
  });

  it('tells the truth of the posts asked for', async () => {
    const told = await (await fetch(`${playground.url}/truth.json?count=40`)).json();
    expect(told).toEqual(truth(40));
    expect(told.posts[postAt(1).id].watches).toEqual(['brand']);
  });

  it('starts in under a second once it was built', async () => {
    const start = performance.now();
    const second = await servePlayground();
    expect(performance.now() - start).toBeLessThan(1_000);
    await second.close();
  });
});
