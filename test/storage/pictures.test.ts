/** Pictures: kept by what their bytes are, named, removed and back. */
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { MOST_BYTES } from '../../src/core/picture.ts';
import { Refused } from '../../src/core/refusal.ts';
import { addPictures, namePicture, removePicture, saveReply, undo } from '../../src/storage/commands/index.ts';
import { db } from '../../src/storage/db.ts';
import { listPictures, picturesOf } from '../../src/storage/queries/index.ts';
import { everything, freshDatabase } from './fresh.ts';
import { draftOf } from './samples.ts';

freshDatabase();

const GIF = 'GIF89a\x01\0\x01\0\0\0\0;';
const PNG = '\x89PNG\r\n\x1a\n\0\0\0\rIHDR';

function fileOf(name: string, text: string, type = 'text/plain'): { name: string; blob: Blob } {
  return { name, blob: new Blob([Uint8Array.from(text, (char) => char.charCodeAt(0))], { type }) };
}

test('a picture is what its bytes are, named after its file', async () => {
  const { pictures, undo: entry } = await addPictures([fileOf('chat_noir.png', GIF, 'image/png'), fileOf('', PNG)]);
  expect(pictures.map(({ name, type, size }) => [name, type, size])).toEqual([
    ['chat noir', 'image/gif', GIF.length],
    ['PNG', 'image/png', PNG.length],
  ]);
  const kept = await listPictures();
  expect(kept.map(({ name, blob }) => [name, blob.type, blob.size]).sort()).toEqual([
    ['PNG', 'image/png', PNG.length],
    ['chat noir', 'image/gif', GIF.length],
  ]);
  expect(await kept.find(({ type }) => type === 'image/gif')?.blob.text()).toBe(GIF);
  expect(await undo(entry ?? '')).toEqual({ undone: true });
  expect(await listPictures()).toEqual([]);
});

test.each([
  ['picture-type', fileOf('page.png', '<html>', 'image/png')],
  ['picture-type', fileOf('empty.png', '')],
  ['picture-size', { name: 'big.gif', blob: new Blob([GIF, new Uint8Array(MOST_BYTES)]) }],
] as const)('%s: nothing is kept, not even the good ones', async (code, bad) => {
  await expect(addPictures([fileOf('good.gif', GIF), bad])).rejects.toEqual(new Refused(code));
  expect(await db.pictures.count()).toBe(0);
});

test('named anew, and not without a name', async () => {
  const { pictures } = await addPictures([fileOf('a.gif', GIF)]);
  const id = pictures[0]?.id ?? '';
  const { undo: entry } = await namePicture(id, '  Un chat \n qui dort ');
  expect((await listPictures())[0]?.name).toBe('Un chat qui dort');
  await expect(namePicture(id, ' ')).rejects.toEqual(new Refused('empty'));
  await expect(namePicture('gone', 'x')).rejects.toEqual(new Refused('gone'));
  await undo(entry ?? '');
  expect((await listPictures())[0]?.name).toBe('a');
});

test('removed, it leaves its replies; undone, it is back in its place with its bytes', async () => {
  const { pictures } = await addPictures([fileOf('a.gif', GIF), fileOf('b.png', PNG)]);
  const ids = pictures.map(({ id }) => id);
  const { reply } = await saveReply(draftOf({ pictures: ids }));
  const before = await everything();
  const { undo: entry } = await removePicture(ids[0] ?? '');
  expect((await picturesOf(reply.id)).map(({ name }) => name)).toEqual(['b']);
  await undo(entry ?? '');
  expect({ ...(await everything()), journal: [] }).toEqual({ ...before, journal: [] });
  const [first] = await picturesOf(reply.id);
  expect([first?.name, await first?.blob.text()]).toEqual(['a', GIF]);
  expect((await removePicture('gone')).undo).toBeNull();
});

test('a damaged row is skipped', async () => {
  await db.table('pictures').put({ id: 'bad', name: 'x', blob: 'no blob' });
  expect(await listPictures()).toEqual([]);
});
