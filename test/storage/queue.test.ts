/** The queue as she looks at it, brand spaces, the digest, and posts heard again by changed watches. */
import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import type { Level } from '../../src/core/level.ts';
import { type Look, type Order, SEE_ALL } from '../../src/core/look.ts';
import { type QueuedPost, UNJUDGED } from '../../src/core/queue.ts';
import type { SignalKind } from '../../src/core/signals/kinds.ts';
import {
  excludeFrom,
  keepFlags,
  muteAuthor,
  rehear,
  removeBrand,
  removeWatch,
  saveBrand,
  savePerson,
  saveWatch,
  setPostState,
  undo,
} from '../../src/storage/commands/index.ts';
import { db } from '../../src/storage/db.ts';
import { digestSince, findPosts, listBrands, queuedPost } from '../../src/storage/queries/index.ts';
import { DAY, freshDatabase, MINUTE, NOON } from './fresh.ts';
import { flagOf, sceneOf, watchOf } from './samples.ts';

freshDatabase();

const live = new AbortController().signal;
const signal = (kind: SignalKind) => ({ kind, strength: 1, words: [], tentative: false });

function row(id: string, level: Level, flaggedAt: number, over: Partial<QueuedPost> = {}): QueuedPost {
  const kept = { state: 'new', account: 'pinta:adaquill', seenAt: flaggedAt, sightings: 1 } as const;
  return { ...flagOf({ id }), ...UNJUDGED, id, ...kept, level, flaggedAt, ...over };
}

async function ids(look: Partial<Look>, order: Order = 'level', limit = 100): Promise<string[]> {
  const found = await findPosts({ state: 'new', order, look: { ...SEE_ALL, ...look }, limit }, live);
  return found.posts.map(({ id }) => id);
}

test('what calls for most comes first, the newest of it before; or simply the newest', async () => {
  await db.posts.bulkPut([row('a', 1, 5), row('b', 4, 1), row('c', 4, 2), row('d', 1, 9), row('e', 4, 2)]);
  expect(await ids({})).toEqual(['e', 'c', 'b', 'd', 'a']);
  expect(await ids({}, 'newest')).toEqual(['d', 'a', 'e', 'c', 'b']);
  expect(await ids({ level: 4 }, 'newest')).toEqual(['e', 'c', 'b']);
});

test('of one level, what a watch of high priority hears comes first; a changed priority counts at once', async () => {
  const { watch: usual } = await saveWatch(watchOf());
  const { watch: high } = await saveWatch(watchOf({ name: 'Halo', terms: ['Halo'], priority: 'high' }));
  const { watch: low } = await saveWatch(watchOf({ name: 'Orbe', terms: ['Orbe'], priority: 'low' }));
  const heard = (id: string, watchId: string, term: string) =>
    flagOf(
      { id, text: `About ${term}` },
      { matches: [{ watchId, kind: 'brand', term, start: 6, end: 6 + term.length }] },
    );
  await keepFlags([heard('u', usual.id, 'Lumio'), heard('h', high.id, 'Halo'), heard('l', low.id, 'Orbe')]);
  expect(await ids({})).toEqual(['h', 'u', 'l']);
  expect(await ids({ level: 1 })).toEqual(['h', 'u', 'l']);
  await saveWatch({ ...low, priority: 'high' });
  await saveWatch({ ...high, priority: 'low' });
  await rehear(live, () => undefined);
  expect(await ids({})).toEqual(['l', 'u', 'h']);
  await db.posts.bulkPut([row('few', 2, 1, { rank: 1 })]);
  expect((await ids({}))[0]).toBe('few');
});

test('more than a slice is read on and on, each post once, and no more than wanted', async () => {
  await db.posts.bulkPut(Array.from({ length: 450 }, (_, n) => row(`p${n}`, (n % 3) as Level, n % 7)));
  for (const order of ['level', 'newest'] as const) expect(new Set(await ids({}, order, 1_000)).size).toBe(450);
  const steps: number[] = [];
  const search = { state: 'new', order: 'level', look: { ...SEE_ALL, query: 'nowhere' }, limit: 5 } as const;
  expect(await findPosts(search, live, (count) => steps.push(count))).toEqual({ posts: [], complete: true });
  expect(steps).toEqual([400, 450]);
  const some = await findPosts({ ...search, look: SEE_ALL }, live);
  expect([some.posts.length, some.complete]).toEqual([5, false]);
  expect((await findPosts(search, AbortSignal.abort())).posts).toEqual([]);
});

test('each condition keeps its own posts; words are found whatever case and accents', async () => {
  await savePerson(sceneOf());
  await db.posts.bulkPut([
    row('brand', 1, 1, { brands: ['b1'], account: null }),
    row('network', 1, 2, { ...flagOf({ id: 'network', network: 'x' }), account: null }),
    row('signal', 1, 3, { signals: [signal('praise')], account: null }),
    row('kind', 1, 4, { matches: [{ watchId: 'w', kind: 'risk', term: 'x', start: 0, end: 1 }], account: null }),
    row('known', 1, 5),
    row('words', 1, 6, { ...flagOf({ id: 'words', author: 'Zoé Ámbar', text: 'Où est mon colis' }), account: null }),
  ]);
  expect(await ids({ brand: 'b1' })).toEqual(['brand']);
  expect(await ids({ network: 'x' })).toEqual(['network']);
  expect(await ids({ signal: 'praise' })).toEqual(['signal']);
  expect(await ids({ kind: 'risk' })).toEqual(['kind']);
  expect(await ids({ known: true })).toEqual(['known']);
  expect(await ids({ query: 'COLIS zoe' })).toEqual(['words']);
  expect(await ids({ query: 'colis', network: 'x' })).toEqual([]);
});

test('a brand takes its watches with it and gives them back; undone as one', async () => {
  const { watch } = await saveWatch(watchOf());
  const { watch: other } = await saveWatch(watchOf({ name: 'Orange', terms: ['Orange'] }));
  const draft = { name: ' Lumio ', colour: 'teal', accounts: ['x:lumio', 'x:lumio'], watches: [watch.id] } as const;
  const { brand, undo: making } = await saveBrand({ ...draft, accounts: [...draft.accounts] });
  expect(brand).toMatchObject({ name: 'Lumio', colour: 'teal', accounts: ['x:lumio'] });
  expect((await db.watches.get(watch.id))?.brandId).toBe(brand.id);
  await saveBrand({ ...brand, watches: [other.id] });
  expect((await db.watches.get(watch.id))?.brandId).toBeNull();
  expect((await db.watches.get(other.id))?.brandId).toBe(brand.id);
  const { undo: removing } = await removeBrand(brand.id);
  expect(await listBrands()).toEqual([]);
  expect((await db.watches.get(other.id))?.brandId).toBeNull();
  expect(await undo(removing ?? '')).toEqual({ undone: true });
  expect(await listBrands()).toHaveLength(1);
  expect((await db.watches.get(other.id))?.brandId).toBe(brand.id);
  // What making it wrote was changed since.
  expect(await undo(making ?? '')).toEqual({ undone: false });
  await expect(saveBrand({ ...brand, name: ' ', watches: [] })).rejects.toThrow('empty');
});

test('a new watch hears the posts already kept; taken back, it hears them no more', async () => {
  await keepFlags([flagOf(), flagOf({ id: 'pinta:2', text: 'An orange lamp', handle: 'bo' })]);
  await setPostState(flagOf({ id: 'pinta:2' }), 'done');
  const { watch } = await saveWatch(watchOf({ kind: 'leak', terms: ['stopped working'] }));
  const told: number[] = [];
  const progress = await rehear(live, ({ done }) => told.push(done));
  expect(progress).toEqual({ done: 2, total: 2, heard: 0, silenced: 0 });
  expect(told).toEqual([2]);
  expect(await queuedPost('pinta:1')).toMatchObject({
    state: 'new',
    level: 4,
    matches: [{ watchId: watch.id, term: 'stopped working', start: 14, end: 29 }],
  });
  // What she decided stays, though nothing is heard there any more.
  expect(await queuedPost('pinta:2')).toMatchObject({ state: 'done', matches: [] });
  const { undo: removal } = await removeWatch(watch.id);
  expect(await rehear(live, () => undefined)).toMatchObject({ silenced: 1 });
  expect((await queuedPost('pinta:1'))?.state).toBe('silent');
  await undo(removal ?? '');
  expect(await rehear(live, () => undefined)).toMatchObject({ heard: 1 });
  expect(await queuedPost('pinta:1')).toMatchObject({ state: 'new', level: 4 });
});

test('hearing again in several batches may be cancelled, and writes nothing where nothing changes', async () => {
  const { watch } = await saveWatch(watchOf());
  await db.posts.bulkPut(Array.from({ length: 450 }, (_, n) => row(`p${String(n).padStart(3, '0')}`, 1, n)));
  const cancel = new AbortController();
  expect(await rehear(cancel.signal, () => cancel.abort())).toMatchObject({ done: 200, total: 450 });
  expect((await db.posts.get('p000'))?.matches[0]?.watchId).toBe(watch.id);
  expect((await db.posts.get('p449'))?.matches[0]?.watchId).toBe('w1');
  await rehear(live, () => undefined);
  const put = vi.spyOn(db.posts, 'bulkPut');
  expect(await rehear(live, () => undefined)).toEqual({ done: 450, total: 450, heard: 0, silenced: 0 });
  expect(put).not.toHaveBeenCalled();
});

test('an expression left out, or an author muted, silences what waits and can be undone', async () => {
  const { watch } = await saveWatch(watchOf());
  const matches = [{ watchId: watch.id, kind: 'brand' as const, term: 'Lumio', start: 3, end: 8 }];
  await keepFlags([flagOf({}, { matches })]);
  const { undo: exclusion } = await excludeFrom(watch.id, 'lumio lamp');
  await rehear(live, () => undefined);
  expect((await queuedPost('pinta:1'))?.state).toBe('silent');
  await undo(exclusion ?? '');
  await rehear(live, () => undefined);
  expect((await queuedPost('pinta:1'))?.state).toBe('new');
  await muteAuthor('pinta:adaquill', [watch.id, 'gone']);
  await rehear(live, () => undefined);
  expect((await queuedPost('pinta:1'))?.state).toBe('silent');
  // Met again and flagged by a page that heard it: it waits anew.
  expect(await keepFlags([flagOf({}, { matches })])).toEqual({ 'pinta:1': 'new' });
});

test('the digest counts what came since, who came back, what waits and what spreads', async () => {
  await savePerson(sceneOf());
  const counts = [
    { at: NOON - DAY, likes: 0, replies: 0, shares: 0 },
    { at: NOON - DAY + 60 * MINUTE, likes: 40, replies: 0, shares: 0 },
  ];
  await db.posts.bulkPut([
    row('old', 1, NOON - 3 * DAY),
    row('again', 1, NOON - 2 * DAY, { seenAt: NOON, counts, account: null }),
    row('new', 3, NOON, { brands: ['b1'], signals: [signal('complaint'), signal('complaint')] }),
    row('answered', 1, NOON, { state: 'answered', account: 'pinta:bo' }),
    row('muted', 4, NOON, { state: 'muted', account: null }),
  ]);
  const digest = await digestSince(NOON - DAY, live);
  expect(digest).toMatchObject({
    flagged: 2,
    treated: 1,
    metAgain: 1,
    brands: { b1: 1 },
    networks: { pinta: 2 },
    signals: { complaint: 1 },
    levels: { 1: 1, 3: 1, 4: 0 },
    back: { 'pinta:adaquill': 1 },
    unanswered: 1,
    waiting: 3,
  });
  expect(digest.hot.map(({ id }) => id)).toEqual(['again']);
});
