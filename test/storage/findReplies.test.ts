/** The picker’s search: read once, never stale. */
import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { binReply, saveReply } from '../../src/storage/commands/index.ts';
import { db } from '../../src/storage/db.ts';
import { findReplies } from '../../src/storage/queries/index.ts';
import { freshDatabase, otherTab } from './fresh.ts';
import { draftOf } from './samples.ts';

freshDatabase();

const titles = async (query: string): Promise<string[]> => (await findReplies(query, 9)).map(({ title }) => title);

test('replies are read once for many keys, and again after each write', async () => {
  const { reply } = await saveReply(draftOf());
  const reads = vi.spyOn(db.replies, 'toArray');
  for (const query of ['t', 'th', 'tha']) expect(await titles(query)).toEqual(['Thanks']);
  expect(reads).toHaveBeenCalledOnce();
  await saveReply(draftOf({ title: 'Thanks again', shortcut: '' }));
  expect((await titles('tha')).sort()).toEqual(['Thanks', 'Thanks again']);
  await saveReply({ ...reply, title: 'Renamed' });
  expect(await titles('rename')).toEqual(['Renamed']);
  await binReply(reply.id);
  expect(await titles('rename')).toEqual([]);
});

test('a write of another tab counts too', async () => {
  expect(await titles('')).toEqual([]);
  const tab = await otherTab();
  await tab.saveReply(draftOf());
  await vi.waitFor(async () => expect(await titles('')).toEqual(['Thanks']));
});

test('a read that failed is tried again', async () => {
  await saveReply(draftOf());
  vi.spyOn(db.replies, 'toArray').mockRejectedValueOnce(new Error('closed'));
  await expect(findReplies('', 9)).rejects.toThrow('closed');
  expect(await titles('')).toEqual(['Thanks']);
});

test('neither a fragment nor what was withdrawn is offered', async () => {
  await saveReply(draftOf());
  await saveReply(draftOf({ title: 'Thanks for now', shortcut: '', kind: 'fragment' }));
  await saveReply(draftOf({ title: 'Thanks no more', shortcut: '', state: 'withdrawn' }));
  expect(await titles('thanks')).toEqual(['Thanks']);
  expect(await titles('')).toEqual(['Thanks']);
});
