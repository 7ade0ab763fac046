/** The library of acts of kindness: written, binned, restored. */
import type { Gesture } from '../../core/gesture.ts';
import type { Done } from '../../core/messages.ts';
import { Refused } from '../../core/refusal.ts';
import { change } from '../change.ts';
import type { Edit } from '../edit.ts';
import { tidyList } from './tidy.ts';

/** What she writes of an act; without an id, a new one. */
export interface GestureDraft extends Omit<Gesture, 'id' | 'binnedAt' | 'createdAt' | 'updatedAt'> {
  id?: string;
}

async function putGesture(edit: Edit, { id, ...draft }: GestureDraft): Promise<Gesture> {
  if (!draft.title.trim() || !draft.text.trim()) throw new Refused('empty');
  const now = Date.now();
  const stored = id === undefined ? { id: crypto.randomUUID(), createdAt: now } : await edit.need('gestures', id);
  if ('binnedAt' in stored && stored.binnedAt !== null) throw new Refused('gone');
  const gesture: Gesture = {
    ...stored,
    ...draft,
    occasions: tidyList(draft.occasions),
    watches: tidyList(draft.watches),
    binnedAt: null,
    updatedAt: now,
  };
  await edit.put('gestures', gesture);
  return gesture;
}

/** Refuses `empty` (title or text), `gone`. */
export async function saveGesture(draft: GestureDraft): Promise<Done & { gesture: Gesture }> {
  const { value, undo } = await change(['gestures'], (edit) => putGesture(edit, draft));
  return { undo, gesture: value };
}

/** Several, all or none, one undo. Refuses as `saveGesture`. */
export async function saveGestures(drafts: readonly GestureDraft[]): Promise<Done> {
  const { undo } = await change(['gestures'], async (edit) => {
    for (const draft of drafts) await putGesture(edit, draft);
  });
  return { undo };
}

async function setBinned(id: string, binnedAt: number | null): Promise<Done> {
  const { undo } = await change(['gestures'], async (edit) => {
    await edit.put('gestures', { ...(await edit.need('gestures', id)), binnedAt });
  });
  return { undo };
}

/** In the bin for 30 days, see `emptyBin`. */
export const binGesture = (id: string): Promise<Done> => setBinned(id, Date.now());

export const restoreGesture = (id: string): Promise<Done> => setBinned(id, null);
