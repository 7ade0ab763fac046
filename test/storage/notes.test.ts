/** Notes on people and pages. */
import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { Refused } from '../../src/core/refusal.ts';
import {
  addNote,
  binNote,
  editNote,
  emptyBin,
  noteScene,
  restoreNote,
  undo,
} from '../../src/storage/commands/index.ts';
import { db } from '../../src/storage/db.ts';
import { binnedNotes, notesAt, notesOn, personCard, searchNotes } from '../../src/storage/queries/index.ts';
import { DAY, everything, freshDatabase, NOON } from './fresh.ts';
import { sceneOf } from './samples.ts';

freshDatabase();

test('a note on the person in front of her saves the person, and one undo takes both back', async () => {
  const before = await everything();
  const { undo: id, note } = await noteScene(sceneOf(), '  Collects ink \n');
  const card = await personCard('pinta:adaquill');
  expect(card).toMatchObject({ notes: 1, lastNote: { text: '  Collects ink \n', personId: card?.person.id } });
  expect(await notesOn(card?.person.id ?? '')).toEqual([note]);
  expect(await notesAt('https://pinta.example/p/1')).toEqual([note]);
  expect(await undo(id ?? '')).toEqual({ undone: true });
  expect(await everything()).toEqual(before);
});

test('with nobody in front of her the note is on the page', async () => {
  const { note } = await noteScene(sceneOf({ account: null, post: null }), 'Nice page');
  expect(note).toMatchObject({ personId: null, url: 'https://pinta.example/home' });
  expect(await db.people.count()).toBe(0);
});

test('a note of blanks is refused, and does not save the person either', async () => {
  await expect(noteScene(sceneOf(), ' \n')).rejects.toEqual(new Refused('empty'));
  await expect(addNote({ text: '', personId: null, url: null })).rejects.toEqual(new Refused('empty'));
  expect([await db.people.count(), await db.notes.count(), await db.journal.count()]).toEqual([0, 0, 0]);
});

test('edited, binned, restored, and gone after 30 days', async () => {
  const { note } = await addNote({ text: 'First', personId: null, url: null });
  vi.setSystemTime(NOON + DAY);
  const edit = await editNote(note.id, 'Second');
  await expect(editNote(note.id, ' ')).rejects.toEqual(new Refused('empty'));
  expect(await searchNotes('')).toMatchObject([{ text: 'Second', createdAt: NOON, updatedAt: NOON + DAY }]);
  await undo(edit.undo ?? '');
  expect(await searchNotes('')).toEqual([note]);
  await binNote(note.id);
  expect([await searchNotes(''), (await binnedNotes()).map(({ id }) => id)]).toEqual([[], [note.id]]);
  await restoreNote(note.id);
  expect(await searchNotes('')).toEqual([note]);
  await binNote(note.id);
  vi.setSystemTime(NOON + 40 * DAY);
  await emptyBin();
  expect(await db.notes.count()).toBe(0);
  await expect(binNote(note.id)).rejects.toEqual(new Refused('gone'));
});

test('every word counts, accents do not, newest first', async () => {
  for (const [index, text] of ['Préfère le thé', 'Thé vert', 'Café'].entries()) {
    vi.setSystemTime(NOON + index);
    await addNote({ text, personId: null, url: null });
  }
  const texts = async (query: string, limit?: number): Promise<string[]> =>
    (await searchNotes(query, limit)).map(({ text }) => text);
  expect(await texts('THE')).toEqual(['Thé vert', 'Préfère le thé']);
  expect(await texts('the prefere')).toEqual(['Préfère le thé']);
  expect(await texts('', 2)).toEqual(['Café', 'Thé vert']);
});
