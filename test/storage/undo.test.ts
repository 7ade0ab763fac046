/** Undo: exact, or refused. */
import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import {
  addNote,
  editNote,
  readAccount,
  removeWatch,
  savePerson,
  saveSettings,
  saveWatch,
  setPostState,
  setStage,
  tagPerson,
  undo,
  updatePerson,
} from '../../src/storage/commands/index.ts';
import { db } from '../../src/storage/db.ts';
import { listWatches, personCard, readSettings } from '../../src/storage/queries/index.ts';
import { DAY, everything, freshDatabase, NOON } from './fresh.ts';
import { accountOf, flagOf, sceneOf, watchOf } from './samples.ts';

freshDatabase();

test('a save taken back leaves nothing, even when the page told more of the account since', async () => {
  const before = await everything();
  const { undo: id } = await savePerson(sceneOf());
  vi.setSystemTime(NOON + 1);
  await readAccount(accountOf({ followers: 9_999, bio: 'Another bio' }));
  expect(await undo(id ?? '')).toEqual({ undone: true });
  expect(await everything()).toEqual(before);
});

test('what she changed since is not lost: the undo is refused and touches nothing', async () => {
  const { undo: id } = await savePerson(sceneOf());
  await tagPerson(sceneOf(), 'press');
  const before = await everything();
  expect(await undo(id ?? '')).toEqual({ undone: false });
  expect(await everything()).toEqual(before);
});

test('a tag taken back leaves what else changed in the same person', async () => {
  const { card } = await savePerson(sceneOf());
  const tag = await tagPerson(sceneOf(), 'press');
  await updatePerson(card.person.id, { name: 'Renamed' });
  expect(await undo(tag.undo ?? '')).toEqual({ undone: true });
  expect((await personCard('pinta:adaquill'))?.person).toMatchObject({ name: 'Renamed', tags: [] });
});

test('an undo works once; an unknown one does nothing', async () => {
  const { card } = await savePerson(sceneOf());
  const stage = await setStage(card.person.id, 'regular');
  expect(await undo(stage.undo ?? '')).toEqual({ undone: true });
  expect(await undo(stage.undo ?? '')).toEqual({ undone: false });
  expect(await undo('nowhere')).toEqual({ undone: false });
});

test('undos in the order of a stack', async () => {
  const { note } = await addNote({ text: 'One', personId: null, url: null });
  const two = await editNote(note.id, 'Two');
  const three = await editNote(note.id, 'Three');
  expect(await undo(two.undo ?? '')).toEqual({ undone: false });
  expect(await undo(three.undo ?? '')).toEqual({ undone: true });
  expect(await undo(two.undo ?? '')).toEqual({ undone: true });
  expect(await db.notes.toArray()).toEqual([note]);
});

test('a watch and a setting are taken back too', async () => {
  const { watch } = await saveWatch(watchOf());
  const removal = await removeWatch(watch.id);
  expect(await listWatches()).toEqual([]);
  await undo(removal.undo ?? '');
  expect(await listWatches()).toEqual([watch]);
  expect((await removeWatch('nowhere')).undo).toBeNull();
  const brand = await saveSettings({ brand: 'Lumio' });
  await saveSettings({ keys: 'alt' });
  await undo(brand.undo ?? '');
  expect(await readSettings()).toMatchObject({ brand: '', keys: 'alt' });
});

test('the journal keeps the last 200 writes of 7 days', async () => {
  const first = await setPostState(flagOf({ id: 'pinta:first' }), 'done');
  vi.setSystemTime(NOON + 7 * DAY);
  const second = await setPostState(flagOf({ id: 'pinta:second' }), 'done');
  expect(await db.journal.count()).toBe(2);
  vi.setSystemTime(NOON + 7 * DAY + 1);
  for (let post = 0; post < 200; post++) await setPostState(flagOf({ id: `pinta:${post}` }), 'done');
  expect(await db.journal.count()).toBe(200);
  expect([await undo(first.undo ?? ''), await undo(second.undo ?? '')]).toEqual([{ undone: false }, { undone: false }]);
}, 30_000);
