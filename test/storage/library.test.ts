/** Many replies at once, folders and twins: one transaction each, undone together. */
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { Refused } from '../../src/core/refusal.ts';
import type { Reply } from '../../src/core/reply.ts';
import {
  binReplies,
  binReply,
  favourReplies,
  mergeReplies,
  moveReplies,
  renameFolder,
  saveReply,
  tagReplies,
  undo,
} from '../../src/storage/commands/index.ts';
import { db } from '../../src/storage/db.ts';
import { binnedReplies, liveReplies, replyByShortcut } from '../../src/storage/queries/index.ts';
import { everything, freshDatabase } from './fresh.ts';
import { draftOf } from './samples.ts';

freshDatabase();

/** Three replies, by title. */
async function three(): Promise<string[]> {
  const ids: string[] = [];
  for (const title of ['a', 'b', 'c']) {
    ids.push((await saveReply(draftOf({ title, shortcut: title, folder: ` SAV / ${title}` }))).reply.id);
  }
  return ids;
}

async function told(tell: (reply: Reply) => unknown): Promise<unknown[]> {
  return (await liveReplies()).sort((one, other) => one.title.localeCompare(other.title)).map(tell);
}

test('moved, tagged, favoured and binned together, and back together', async () => {
  const [a = '', b = '', c = ''] = await three();
  const before = await everything();
  const entries = [
    await moveReplies([a, b, 'gone'], 'Clients / Colis/'),
    await tagReplies([a, c], ' late ', true),
    await tagReplies([a], 'kind', false),
    await favourReplies([b], true),
    await binReplies([c]),
  ];
  expect(await told(({ folder, tags, favourite }) => [folder, tags, favourite])).toEqual([
    ['Clients/Colis', ['late'], false],
    ['Clients/Colis', ['kind'], true],
  ]);
  expect((await binnedReplies()).map(({ id }) => id)).toEqual([c]);
  for (const { undo: entry } of entries.reverse()) expect(await undo(entry ?? '')).toEqual({ undone: true });
  expect({ ...(await everything()), journal: [] }).toEqual({ ...before, journal: [] });
});

test('what is in the bin is left as it is, and nothing to do is nothing to undo', async () => {
  const [a = '', b = ''] = await three();
  await binReply(a);
  await moveReplies([a, b], 'New');
  expect((await binnedReplies())[0]?.folder).toBe('SAV/a');
  expect((await tagReplies([], 'x', true)).undo).toBeNull();
  expect((await favourReplies([b], false)).undo).toBeNull();
  await expect(tagReplies([b], '  ', true)).rejects.toEqual(new Refused('empty'));
});

test('a damaged reply is neither moved nor in the way', async () => {
  const [a = ''] = await three();
  await db.table('replies').put({ id: 'bad', folder: 'SAV', title: 5 });
  await moveReplies([a, 'bad'], 'New');
  await renameFolder('SAV', 'Clients');
  expect(await db.table('replies').get('bad')).toEqual({ id: 'bad', folder: 'SAV', title: 5 });
  expect(await told(({ folder }) => folder)).toEqual(['New', 'Clients/b', 'Clients/c']);
});

test('a folder is renamed with all that it holds, the bin included, and undone', async () => {
  const [a = ''] = await three();
  await saveReply(draftOf({ title: 'd', shortcut: '', folder: 'SAV-plus' }));
  await binReply(a);
  const { undo: entry } = await renameFolder('SAV', 'Clients/Service');
  expect(await told(({ folder }) => folder)).toEqual(['Clients/Service/b', 'Clients/Service/c', 'SAV-plus']);
  expect((await binnedReplies())[0]?.folder).toBe('Clients/Service/a');
  await undo(entry ?? '');
  expect(await told(({ folder }) => folder)).toEqual(['SAV/b', 'SAV/c', 'SAV-plus']);
  await expect(renameFolder('SAV', ' / ')).rejects.toEqual(new Refused('empty'));
});

test('of twins one stays, with what the others had', async () => {
  const [a = '', b = '', c = ''] = await three();
  await db.replies.update(a, { shortcut: '', uses: 2, usedAt: 5, pictures: ['p1'] });
  await db.replies.update(b, { tags: ['kind', 'late'], uses: 3, usedAt: 9, pictures: ['p2', 'p1'], favourite: true });
  const before = await everything();
  const { reply, undo: entry } = await mergeReplies(a, [a, b, c, 'gone']);
  const gained = { tags: ['kind', 'late'], uses: 5, usedAt: 9, pictures: ['p1', 'p2'], favourite: true, shortcut: 'b' };
  expect(reply).toMatchObject({ id: a, title: 'a', ...gained });
  expect((await liveReplies()).map(({ id }) => id)).toEqual([a]);
  expect((await replyByShortcut('b'))?.id).toBe(a);
  await undo(entry ?? '');
  expect({ ...(await everything()), journal: [] }).toEqual({ ...before, journal: [] });
  await binReply(a);
  await expect(mergeReplies(a, [b])).rejects.toEqual(new Refused('gone'));
  expect((await liveReplies()).map(({ id }) => id).sort()).toEqual([b, c].sort());
});
