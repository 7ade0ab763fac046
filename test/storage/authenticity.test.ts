/** Prints of echoes, evidence about accounts, and people said to be real. */
import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import {
  keepExchange,
  keepFlags,
  pruneEchoes,
  savePerson,
  trustAccount,
  undo,
} from '../../src/storage/commands/index.ts';
import { db } from '../../src/storage/db.ts';
import { authenticityOf, readSettings } from '../../src/storage/queries/index.ts';
import { DAY, freshDatabase, NOON } from './fresh.ts';
import { accountOf, flagOf, sceneOf } from './samples.ts';

freshDatabase();

const SAME = 'I join the Lumio giveaway with all my heart';
const said = (handle: string, text = SAME) => flagOf({ id: `pinta:${handle}`, handle, text });
const odd = accountOf({ handle: 'user_83920174', name: null, bio: null, followers: 2, following: 1_900 });

test('the same words under other handles are counted by prints: no word and no handle is kept', async () => {
  await keepFlags(['ann_one', 'ben_two', 'cat_three'].map((handle) => said(handle)));
  await keepFlags([said('dan_four', 'i JOIN the lumio giveaway, with all my heart!!! 💡 @friend_sample')]);
  await keepFlags([said('eve_five', 'Thanks Lumio')]);
  const echoes = await db.echoes.toArray();
  expect(echoes).toHaveLength(1);
  expect(echoes[0]?.handles).toHaveLength(4);
  expect(JSON.stringify(echoes)).not.toMatch(/giveaway|ann_one|dan_four/);
  const { signs } = await authenticityOf(accountOf({ handle: 'ann_one' }));
  expect(signs).toMatchObject([{ kind: 'same-words', count: 3 }]);
  await keepFlags([said('ann_one')]);
  expect((await db.echoes.toArray())[0]?.handles).toHaveLength(4);
});

test('prints go after 90 days, and the oldest beyond 5,000', async () => {
  await db.echoes.bulkAdd(Array.from({ length: 5_010 }, (_, at) => ({ id: `e${at}`, handles: ['h'], at: NOON + at })));
  await db.echoes.add({ id: 'old', handles: ['h'], at: NOON - 91 * DAY });
  await pruneEchoes();
  expect(await db.echoes.count()).toBe(5_000);
  expect([await db.echoes.get('old'), await db.echoes.get('e9'), await db.echoes.get('e10')]).toMatchObject([
    ...[undefined, undefined],
    { id: 'e10' },
  ]);
  vi.setSystemTime(NOON + 100 * DAY);
  await pruneEchoes();
  expect(await db.echoes.count()).toBe(0);
});

test('what is kept speaks for a person: a relation, an exchange; what the page shows is weighed as it is now', async () => {
  expect(await authenticityOf(odd)).toMatchObject({ doubt: 'look', counters: [] });
  await savePerson(sceneOf({ account: odd, post: null }));
  const flag = flagOf({ handle: odd.handle });
  await keepExchange({ scene: sceneOf({ account: odd, post: null }), flag: null, replyId: null, text: 'Hello' });
  await keepFlags([flag]);
  expect((await authenticityOf(odd)).counters).toEqual(['answered']);
  const bare = { ...odd, followers: null, following: null };
  // What this page does not show is known from before.
  expect((await authenticityOf(bare)).signs.map(({ kind }) => kind)).toContain('follows-many');
});

test('a real person raises no doubt any more, her signs count less for others, and both are taken back', async () => {
  const { signs } = await authenticityOf(odd);
  const { undo: id } = await trustAccount(odd, signs);
  expect(await authenticityOf(odd)).toEqual({ doubt: 'none', signs: [], counters: [] });
  const { trust } = await readSettings();
  expect(trust).toMatchObject({ 'handle-shape': 0.85, 'follows-many': 0.85 });
  expect(await trustAccount(odd, signs)).toEqual({ undo: null });
  expect((await readSettings()).trust).toEqual(trust);
  await undo(id ?? '');
  expect((await readSettings()).trust).toEqual({});
  expect((await authenticityOf(odd)).doubt).toBe('look');
});
