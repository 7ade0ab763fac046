/** Flagged posts: kept once, their states, the queue by pages. */
import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { POST_STATES } from '../../src/core/queue.ts';
import { keepFlags, savePerson, setPostState, undo } from '../../src/storage/commands/index.ts';
import { db } from '../../src/storage/db.ts';
import {
  COUNT_LIMIT,
  personCard,
  postsOf,
  queueCounts,
  queuedPost,
  readingsOf,
  readSnapshot,
} from '../../src/storage/queries/index.ts';
import { everything, freshDatabase, MINUTE, NOON } from './fresh.ts';
import { flagOf, sceneOf } from './samples.ts';

freshDatabase();

test('flagged posts enter the queue once, and a batch sent twice changes nothing', async () => {
  const flags = [flagOf(), flagOf({ id: 'pinta:2' }), flagOf()];
  expect(await keepFlags(flags)).toEqual({ 'pinta:1': 'new', 'pinta:2': 'new' });
  const before = await everything();
  expect(await keepFlags(flags)).toEqual({ 'pinta:1': 'new', 'pinta:2': 'new' });
  expect(await everything()).toEqual(before);
  expect(await queuedPost('pinta:1')).toMatchObject({
    ...flagOf(),
    state: 'new',
    account: 'pinta:adaquill',
    flaggedAt: NOON,
    seenAt: NOON,
    sightings: 1,
  });
});

test('a later sighting is counted, and shows the post as it is now', async () => {
  await keepFlags([flagOf()]);
  vi.setSystemTime(NOON + MINUTE);
  await keepFlags([flagOf({ likes: 9 })]);
  expect(await queuedPost('pinta:1')).toMatchObject({
    flaggedAt: NOON,
    seenAt: NOON + MINUTE,
    sightings: 2,
    post: { likes: 9 },
  });
});

test('met as a quotation, a post keeps the whole text it was first read with', async () => {
  await keepFlags([flagOf()]);
  await keepFlags([flagOf({ type: 'quoted', text: 'My Lumio…' })]);
  expect((await queuedPost('pinta:1'))?.post).toMatchObject({ type: 'post', text: 'My Lumio lamp stopped working' });
});

test.each(['seen', 'answered', 'done', 'muted'] as const)('%s survives another sighting', async (state) => {
  await setPostState(flagOf(), state);
  vi.setSystemTime(NOON + MINUTE);
  expect(await keepFlags([flagOf()])).toEqual({ 'pinta:1': state });
});

test('a state can be taken back, even after the post was met again', async () => {
  await keepFlags([flagOf()]);
  const { undo: id } = await setPostState(flagOf(), 'done');
  vi.setSystemTime(NOON + MINUTE);
  await keepFlags([flagOf({ likes: 50 })]);
  expect(await undo(id ?? '')).toEqual({ undone: true });
  expect(await queuedPost('pinta:1')).toMatchObject({ state: 'new', sightings: 2, post: { likes: 50 } });
  expect((await setPostState(flagOf(), 'new')).undo).toBeNull();
});

test('the state of a post whose sighting was never kept keeps the post too', async () => {
  const { undo: id } = await setPostState(flagOf(), 'muted');
  expect((await readSnapshot()).muted).toEqual(['pinta:1']);
  await undo(id ?? '');
  expect(await queuedPost('pinta:1')).toBeNull();
  expect((await readSnapshot()).muted).toEqual([]);
});

test('a flagged post updates the account of a known author', async () => {
  await savePerson(sceneOf());
  const influence = { reasons: [{ kind: 'reach' as const, followers: 5_000, threshold: 1_000 }] };
  await keepFlags([flagOf({ author: 'Ada Q.', verified: true }, { influence })]);
  expect((await personCard('pinta:adaquill'))?.accounts[0]).toMatchObject({
    name: 'Ada Q.',
    verified: true,
    followers: 5_000,
    bio: 'Lamps and ink',
  });
  expect(await readingsOf('pinta:adaquill')).toMatchObject([{ followers: 5_000, following: 80 }]);
});

test('posts are counted by state, and found by author', async () => {
  for (let minute = 0; minute < 5; minute++) {
    await keepFlags([0, 1, 2].map((post) => flagOf({ id: `pinta:${minute}-${post}` })));
  }
  await setPostState(flagOf({ id: 'pinta:2-1' }), 'seen');
  await setPostState(flagOf({ id: 'pinta:4-0' }), 'done');
  expect(await queueCounts()).toEqual({ new: 13, seen: 1, taken: 0, answered: 0, done: 1, muted: 0, silent: 0 });
  expect(Object.keys(await queueCounts())).toEqual([...POST_STATES]);
  expect(await postsOf('pinta:adaquill')).toHaveLength(15);
});

test('beyond a thousand, posts of a state are not counted one by one', async () => {
  await keepFlags([flagOf()]);
  const row = (await queuedPost('pinta:1')) ?? expect.unreachable();
  await db.posts.bulkPut(
    Array.from({ length: COUNT_LIMIT + 5 }, (_, index) => ({ ...row, id: `pinta:many-${index}` })),
  );
  expect(await queueCounts()).toMatchObject({ new: COUNT_LIMIT, seen: 0 });
}, 30_000);

test('all or nothing: a failure in the middle of a batch leaves no row', async () => {
  const put = db.posts.hook('creating', (key) => {
    if (key === 'pinta:2') throw new Error('disk');
  });
  const before = await everything();
  try {
    await expect(keepFlags([flagOf(), flagOf({ id: 'pinta:2' })])).rejects.toThrow();
  } finally {
    db.posts.hook('creating').unsubscribe(put as never);
  }
  expect(await everything()).toEqual(before);
});
