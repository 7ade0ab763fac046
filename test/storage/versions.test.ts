/** Versions of a reply: kept with each change of its words, twenty of them, and the way back. */
import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { Refused } from '../../src/core/refusal.ts';
import { binReply, emptyBin, restoreVersion, saveReply, undo, useReply } from '../../src/storage/commands/index.ts';
import { db } from '../../src/storage/db.ts';
import { replyById, versionsOf } from '../../src/storage/queries/index.ts';
import { DAY, everything, freshDatabase, MINUTE, NOON } from './fresh.ts';
import { draftOf } from './samples.ts';

freshDatabase();

async function bodies(id: string): Promise<string[]> {
  return (await versionsOf(id)).map(({ body }) => body);
}

test('a change of words keeps the former ones, any other change keeps nothing', async () => {
  const { reply } = await saveReply(draftOf({ body: 'One' }));
  await saveReply({ ...reply, tags: ['other'], favourite: true });
  await useReply(reply.id);
  expect(await versionsOf(reply.id)).toEqual([]);
  vi.setSystemTime(NOON + MINUTE);
  await saveReply({ ...reply, body: 'Two' });
  vi.setSystemTime(NOON + 2 * MINUTE);
  await saveReply({ ...reply, body: 'Two', variants: [{ network: 'x', lang: '', body: 'Short' }] });
  vi.setSystemTime(NOON + 3 * MINUTE);
  await saveReply({ ...reply, title: 'Other title', body: 'Two' });
  expect(
    (await versionsOf(reply.id)).map(({ at, title, body, variants }) => [at, title, body, variants.length]),
  ).toEqual([
    [NOON + 3 * MINUTE, 'Thanks', 'Two', 1],
    [NOON + 2 * MINUTE, 'Thanks', 'Two', 0],
    [NOON + MINUTE, 'Thanks', 'One', 0],
  ]);
});

test('undoing a change takes its version away too, and the oldest that it let go of comes back', async () => {
  const { reply } = await saveReply(draftOf({ body: '0' }));
  for (let turn = 1; turn <= 20; turn++) {
    vi.setSystemTime(NOON + turn * MINUTE);
    await saveReply({ ...reply, body: `${turn}` });
  }
  expect(await bodies(reply.id)).toEqual(Array.from({ length: 20 }, (_, at) => `${19 - at}`));
  const before = await everything();
  vi.setSystemTime(NOON + DAY);
  const { undo: entry } = await saveReply({ ...reply, body: 'last' });
  expect((await bodies(reply.id)).slice(0, 1)).toEqual(['20']);
  expect((await bodies(reply.id)).slice(-1)).toEqual(['1']);
  expect(await versionsOf(reply.id)).toHaveLength(20);
  expect(await undo(entry ?? '')).toEqual({ undone: true });
  expect({ ...(await everything()), journal: [] }).toEqual({ ...before, journal: [] });
});

test('a version restored becomes the words of now, and those of now a version; undone, nothing happened', async () => {
  const { reply } = await saveReply(draftOf({ title: 'First', body: 'One' }));
  vi.setSystemTime(NOON + MINUTE);
  await saveReply({ ...reply, title: 'Second', body: 'Two', tags: ['kept'] });
  const [version] = await versionsOf(reply.id);
  vi.setSystemTime(NOON + DAY);
  const { undo: entry } = await restoreVersion(version?.id ?? '');
  expect(await replyById(reply.id)).toMatchObject({ title: 'First', body: 'One', tags: ['kept'], shortcut: 'ty' });
  expect(await bodies(reply.id)).toEqual(['Two', 'One']);
  await undo(entry ?? '');
  expect(await replyById(reply.id)).toMatchObject({ title: 'Second', body: 'Two' });
  expect(await bodies(reply.id)).toEqual(['One']);
});

test('what is refused keeps no version', async () => {
  const { reply } = await saveReply(draftOf());
  await expect(saveReply({ ...reply, body: ' ' })).rejects.toEqual(new Refused('empty'));
  await expect(restoreVersion('nowhere')).rejects.toEqual(new Refused('gone'));
  await binReply(reply.id);
  await expect(saveReply({ ...reply, body: 'In the bin' })).rejects.toEqual(new Refused('gone'));
  expect(await db.versions.count()).toBe(0);
});

test('versions leave the bin with their reply, and with no other', async () => {
  const { reply } = await saveReply(draftOf());
  const { reply: other } = await saveReply(draftOf({ shortcut: 'other' }));
  await saveReply({ ...reply, body: 'Changed' });
  await saveReply({ ...other, body: 'Changed' });
  await binReply(reply.id);
  vi.setSystemTime(NOON + 31 * DAY);
  await emptyBin();
  expect([await versionsOf(reply.id), (await versionsOf(other.id)).length]).toEqual([[], 1]);
});

test('a damaged version is skipped, and stays as it is', async () => {
  const { reply } = await saveReply(draftOf());
  await saveReply({ ...reply, body: 'Changed' });
  const damaged = { id: 'bad', replyId: reply.id, at: NOON, title: 5 };
  await db.table('versions').put(damaged);
  expect(await bodies(reply.id)).toEqual(['Thank you {first name}!']);
  await expect(restoreVersion('bad')).rejects.toEqual(new Refused('unreadable'));
  expect(await db.table('versions').get('bad')).toEqual(damaged);
});
