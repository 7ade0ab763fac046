/** Notes, newest first; those in the bin apart. */
import { foldPlain } from '../../core/fold.ts';
import type { Note } from '../../core/person.ts';
import { db } from '../db.ts';
import { readable } from '../shapes.ts';

function liveNewestFirst(rows: readonly unknown[]): Note[] {
  const live = readable('notes', rows).filter((note) => note.binnedAt === null);
  return live.sort((one, other) => other.updatedAt - one.updatedAt);
}

export async function notesOn(personId: string): Promise<Note[]> {
  return liveNewestFirst(await db.notes.where('personId').equals(personId).toArray());
}

/** Notes written on a page, on somebody or not. */
export async function notesAt(url: string): Promise<Note[]> {
  return liveNewestFirst(await db.notes.where('url').equals(url).toArray());
}

/** Notes that hold every word of the query, whatever case and accents; the newest for an empty one. */
export async function searchNotes(query: string, limit = 200): Promise<Note[]> {
  const words = foldPlain(query).split(' ').filter(Boolean);
  const notes = liveNewestFirst(await db.notes.toArray());
  const found = notes.filter((note) => {
    const text = words.length > 0 ? foldPlain(note.text) : '';
    return words.every((word) => text.includes(word));
  });
  return found.slice(0, limit);
}

/** What lies in the bin, last binned first. */
export async function binnedNotes(): Promise<Note[]> {
  return readable('notes', await db.notes.orderBy('binnedAt').toArray()).reverse();
}
