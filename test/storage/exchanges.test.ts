/** What was said, kept once and whole. */
import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { keepExchange, savePerson, saveReply, undo } from '../../src/storage/commands/index.ts';
import { db } from '../../src/storage/db.ts';
import { exchangesWith, queuedPost, replyById } from '../../src/storage/queries/index.ts';
import { everything, freshDatabase, MINUTE, NOON } from './fresh.ts';
import { accountOf, draftOf, flagOf, postOf, sceneOf } from './samples.ts';

freshDatabase();

test('what was inserted is kept with the person, the post is answered, the reply was used: one undo for all', async () => {
  const { card } = await savePerson(sceneOf());
  const { reply } = await saveReply(draftOf());
  const before = await everything();
  const { undo: id } = await keepExchange({ scene: sceneOf(), flag: flagOf(), replyId: reply.id, text: 'Hi Ada' });
  expect(await exchangesWith(card.person.id)).toMatchObject([
    {
      personId: card.person.id,
      account: 'pinta:adaquill',
      postId: 'pinta:1',
      replyId: reply.id,
      network: 'pinta',
      url: 'https://pinta.example/p/1',
      text: 'Hi Ada',
      at: NOON,
    },
  ]);
  expect(await queuedPost('pinta:1')).toMatchObject({ state: 'answered' });
  expect(await replyById(reply.id)).toMatchObject({ uses: 1, usedAt: NOON });
  expect(await undo(id ?? '')).toEqual({ undone: true });
  expect(await everything()).toEqual(before);
});

test('reported twice, an insertion is kept once; said again later, it is another', async () => {
  const { reply } = await saveReply(draftOf());
  const said = { scene: sceneOf(), flag: flagOf(), replyId: reply.id, text: 'Hi Ada' };
  await Promise.all([keepExchange(said), keepExchange(said)]);
  vi.setSystemTime(NOON + MINUTE - 1);
  expect(await keepExchange(said)).toEqual({ undo: null });
  expect([await db.exchanges.count(), (await replyById(reply.id))?.uses]).toEqual([1, 1]);
  await keepExchange({ ...said, text: 'Hi again' });
  vi.setSystemTime(NOON + 2 * MINUTE);
  await keepExchange(said);
  expect(await db.exchanges.count()).toBe(3);
});

test('the alternatives of a reply are kept with the exchange, for its account, and taken back with it', async () => {
  const { reply } = await saveReply(draftOf());
  const said = { scene: sceneOf(), flag: flagOf(), replyId: reply.id, text: 'Hi', given: ['a', 'b'] };
  const { undo: first } = await keepExchange(said);
  const before = await everything();
  vi.setSystemTime(NOON + 2 * MINUTE);
  const { undo: second } = await keepExchange({ ...said, given: ['a', 'c'] });
  const id = `pinta:adaquill|${reply.id}`;
  expect(await db.turns.toArray()).toEqual([{ id, given: ['b', 'a', 'c'], at: NOON + 2 * MINUTE }]);
  expect(await undo(first ?? '')).toEqual({ undone: false });
  expect(await undo(second ?? '')).toEqual({ undone: true });
  expect((await everything()).turns).toEqual(before.turns);
  expect(await undo(first ?? '')).toEqual({ undone: true });
  expect(await db.turns.count()).toBe(0);
});

test('no alternative, no turn; a turn that cannot be read is left as it is', async () => {
  const { reply } = await saveReply(draftOf());
  await keepExchange({ scene: sceneOf(), flag: null, replyId: reply.id, text: 'Hi', given: [] });
  expect(await db.turns.count()).toBe(0);
  const odd = { id: `pinta:adaquill|${reply.id}`, given: 'none' };
  await db.turns.put(odd as never);
  await keepExchange({ scene: sceneOf(), flag: null, replyId: reply.id, text: 'Hello', given: ['a'] });
  expect(await db.turns.toArray()).toEqual([odd]);
});

test('it is said to the author of the post, not to whoever else is shown', async () => {
  const scene = sceneOf({ account: accountOf({ handle: 'hovered' }), post: postOf() });
  await keepExchange({ scene, flag: null, replyId: null, text: 'Hi' });
  await keepExchange({ scene: { ...scene, post: null }, flag: null, replyId: null, text: 'Hello' });
  const rows = await db.exchanges.orderBy('at').toArray();
  expect(rows.map(({ account }) => account).sort()).toEqual(['pinta:adaquill', 'pinta:hovered']);
  expect(await db.posts.count()).toBe(0);
});

test('a reply deleted meanwhile does not keep the exchange from being kept', async () => {
  await keepExchange({ scene: sceneOf(), flag: null, replyId: 'gone', text: 'Hi' });
  expect(await db.exchanges.count()).toBe(1);
});

test('all or nothing: when the use cannot be counted, neither exchange nor state is kept', async () => {
  const { reply } = await saveReply(draftOf());
  const before = await everything();
  const fail = (): never => {
    throw new Error('disk');
  };
  db.replies.hook('updating', fail);
  try {
    const said = { scene: sceneOf(), flag: flagOf(), replyId: reply.id, text: 'Hi' };
    await expect(keepExchange(said)).rejects.toThrow();
  } finally {
    db.replies.hook('updating').unsubscribe(fail);
  }
  expect(await everything()).toEqual(before);
});
