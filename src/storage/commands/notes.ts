/** Notes: free, on a person, or on a page. */
import type { Done, Scene } from '../../core/messages.ts';
import type { Note } from '../../core/person.ts';
import { Refused } from '../../core/refusal.ts';
import { change } from '../change.ts';
import type { Edit } from '../edit.ts';
import { accountIn, MEETING, meet } from './meet.ts';

/** Kept as typed; only a text of blanks is refused. */
function hold(text: string): string {
  if (!text.trim()) throw new Refused('empty');
  return text;
}

function newNote({ text, personId, url }: Pick<Note, 'text' | 'personId' | 'url'>): Note {
  const now = Date.now();
  return { id: crypto.randomUUID(), text: hold(text), personId, url, createdAt: now, updatedAt: now, binnedAt: null };
}

export async function addNote(note: Pick<Note, 'text' | 'personId' | 'url'>): Promise<Done & { note: Note }> {
  const row = newNote(note);
  const { undo } = await change(['notes'], (edit) => edit.put('notes', row));
  return { undo, note: row };
}

/** A note on the person of the scene, saved if need be; on the page when nobody is there. */
export async function noteScene(scene: Scene, text: string): Promise<Done & { note: Note }> {
  const url = scene.post?.permalink ?? scene.url;
  const { value, undo } = await change([...MEETING, 'notes'], async (edit) => {
    const personId = accountIn(scene) ? (await meet(edit, scene)).person.id : null;
    const note = newNote({ text, personId, url });
    await edit.put('notes', note);
    return note;
  });
  return { undo, note: value };
}

async function patchNote(id: string, patch: (note: Note) => Partial<Note>): Promise<Done> {
  const { undo } = await change(['notes'], async (edit: Edit) => {
    const note = await edit.need('notes', id);
    await edit.put('notes', { ...note, ...patch(note) });
  });
  return { undo };
}

export function editNote(id: string, text: string): Promise<Done> {
  return patchNote(id, () => ({ text: hold(text), updatedAt: Date.now() }));
}

/** In the bin for 30 days, see `emptyBin`. */
export function binNote(id: string): Promise<Done> {
  return patchNote(id, (note) => ({ binnedAt: note.binnedAt ?? Date.now() }));
}

export function restoreNote(id: string): Promise<Done> {
  return patchNote(id, () => ({ binnedAt: null }));
}
