/** Replies: shortcuts without twins, copies, the bin. */
import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { Refused } from '../../src/core/refusal.ts';
import {
  binReply,
  duplicateReply,
  emptyBin,
  keepExchange,
  restoreReply,
  saveReply,
  undo,
  useReply,
} from '../../src/storage/commands/index.ts';
import { db } from '../../src/storage/db.ts';
import {
  binnedReplies,
  findReplies,
  liveReplies,
  recentReplies,
  replyById,
  replyByShortcut,
} from '../../src/storage/queries/index.ts';
import { DAY, everything, freshDatabase, NOON, otherTab } from './fresh.ts';
import { draftOf, flagOf, sceneOf } from './samples.ts';

freshDatabase();

test('a reply is created, edited, and found by its shortcut in any case', async () => {
  const { reply } = await saveReply(draftOf({ shortcut: '/Merci-Ünï_2' }));
  expect(reply).toMatchObject({ ...draftOf(), shortcut: 'merci-ünï_2', uses: 0, usedAt: null, binnedAt: null });
  vi.setSystemTime(NOON + DAY);
  await saveReply({ ...reply, title: 'Thanks a lot', tags: ['kind', ' kind'] });
  const edited = await replyById(reply.id);
  expect(edited).toMatchObject({ title: 'Thanks a lot', tags: ['kind'], createdAt: NOON, updatedAt: NOON + DAY });
  expect(await replyByShortcut('MERCI-ünï_2')).toEqual(edited);
  expect(await replyByShortcut('')).toBeNull();
  expect(await db.replies.count()).toBe(1);
});

test.each([
  ['shortcut-taken', draftOf({ shortcut: 'TY' })],
  ['shortcut-form', draftOf({ shortcut: 'thank you' })],
  ['shortcut-form', draftOf({ shortcut: 'a/b' })],
  ['empty', draftOf({ shortcut: 'x', title: ' ' })],
  ['empty', draftOf({ shortcut: 'x', body: '\n' })],
  ['gone', { ...draftOf({ shortcut: 'x' }), id: 'nowhere' }],
] as const)('%s: refused, and nothing changes', async (code, draft) => {
  await saveReply(draftOf());
  const before = await everything();
  await expect(saveReply(draft)).rejects.toEqual(new Refused(code));
  expect(await everything()).toEqual(before);
});

test('replies without a shortcut do not clash, and one saved again keeps its own', async () => {
  await saveReply(draftOf({ shortcut: '' }));
  await saveReply(draftOf({ shortcut: '' }));
  const { reply } = await saveReply(draftOf());
  await saveReply({ ...reply, title: 'Same shortcut' });
  expect(await liveReplies()).toHaveLength(3);
});

test('two tabs that take the same shortcut at once: one is refused', async () => {
  const tab = await otherTab();
  const results = await Promise.allSettled([saveReply(draftOf()), tab.saveReply(draftOf()), saveReply(draftOf())]);
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await db.replies.count()).toBe(1);
});

test('a copy has another id and title, no shortcut, no uses', async () => {
  const { reply } = await saveReply(draftOf());
  await useReply(reply.id);
  const copy = (await duplicateReply(reply.id, 'Thanks (copy)')).reply;
  expect(copy).toMatchObject({ ...draftOf(), title: 'Thanks (copy)', shortcut: '', uses: 0, usedAt: null });
  expect(copy.id).not.toBe(reply.id);
});

test('the bin keeps a reply 30 days, out of lists and searches, its shortcut free', async () => {
  const { reply } = await saveReply(draftOf());
  await binReply(reply.id);
  expect([await liveReplies(), await findReplies('thank', 10), await replyByShortcut('ty')]).toEqual([[], [], null]);
  expect(await binnedReplies()).toMatchObject([{ id: reply.id, binnedAt: NOON }]);
  await expect(saveReply({ ...reply, title: 'Edited in the bin' })).rejects.toEqual(new Refused('gone'));
  const turn = { given: ['a'], at: NOON };
  await db.turns.bulkPut([`x:ana|${reply.id}`, 'x:ana|other'].map((id) => ({ id, ...turn })));
  vi.setSystemTime(NOON + 30 * DAY);
  await emptyBin();
  expect(await db.replies.count()).toBe(1);
  vi.setSystemTime(NOON + 30 * DAY + 1);
  await emptyBin();
  expect([await db.replies.count(), await db.turns.toCollection().primaryKeys()]).toEqual([0, ['x:ana|other']]);
});

test('binned twice, a reply keeps its first date; restored, it comes back whole', async () => {
  const { reply } = await saveReply(draftOf());
  await binReply(reply.id);
  vi.setSystemTime(NOON + DAY);
  expect((await binReply(reply.id)).undo).toBeNull();
  expect((await restoreReply(reply.id)).reply).toEqual(reply);
  expect(await liveReplies()).toEqual([reply]);
});

test('a shortcut taken meanwhile is not taken back: restoring goes without it, undoing the bin is refused', async () => {
  const { reply } = await saveReply(draftOf());
  const bin = await binReply(reply.id);
  await saveReply(draftOf({ title: 'Newer' }));
  expect(await undo(bin.undo ?? '')).toEqual({ undone: false });
  expect((await restoreReply(reply.id)).reply.shortcut).toBe('');
  expect((await replyByShortcut('ty'))?.title).toBe('Newer');
});

test('undo of a bin and of an edit', async () => {
  const { reply } = await saveReply(draftOf());
  const edit = await saveReply({ ...reply, body: 'Other' });
  await useReply(reply.id);
  expect(await undo(edit.undo ?? '')).toEqual({ undone: true });
  expect(await replyById(reply.id)).toEqual({ ...reply, uses: 1, usedAt: NOON });
  const bin = await binReply(reply.id);
  await undo(bin.undo ?? '');
  expect(await liveReplies()).toHaveLength(1);
});

test('last used first', async () => {
  const [one, two, three] = await Promise.all(
    ['one', 'two', 'three'].map(async (shortcut) => (await saveReply(draftOf({ shortcut, title: shortcut }))).reply),
  );
  await useReply(one?.id ?? '');
  vi.setSystemTime(NOON + 1);
  await useReply(three?.id ?? '');
  vi.setSystemTime(NOON + 2);
  await keepExchange({ scene: sceneOf(), flag: flagOf(), replyId: two?.id ?? '', text: 'Hello' });
  expect((await recentReplies(2)).map(({ title }) => title)).toEqual(['two', 'three']);
  expect((await findReplies('', 10)).map(({ title }) => title)).toEqual(['two', 'three', 'one']);
  expect((await findReplies('thrée', 10)).map(({ title }) => title)).toEqual(['three']);
  await useReply('nowhere');
});
