/** Watches: what to listen for. */
import type { Done } from '../../core/messages.ts';
import { Refused } from '../../core/refusal.ts';
import type { Watch } from '../../core/watch.ts';
import { change } from '../change.ts';
import type { Edit } from '../edit.ts';
import { tidyList } from './tidy.ts';

/** What she writes of a watch; without an id, a new one. */
export interface WatchDraft extends Omit<Watch, 'id' | 'createdAt' | 'updatedAt'> {
  id?: string;
}

/** Checks and writes a draft inside a command's transaction. */
export async function putWatch(edit: Edit, { id, ...draft }: WatchDraft): Promise<Watch> {
  const now = Date.now();
  const terms = tidyList(draft.terms);
  if (terms.length === 0) throw new Refused('no-term');
  const stored = id === undefined ? { id: crypto.randomUUID(), createdAt: now } : await edit.need('watches', id);
  const watch: Watch = {
    ...stored,
    ...draft,
    name: draft.name.trim() || (terms[0] ?? ''),
    terms,
    excluded: tidyList(draft.excluded),
    required: tidyList(draft.required),
    updatedAt: now,
  };
  await edit.put('watches', watch);
  return watch;
}

/** Refuses `no-term`, `gone`. A watch without a name takes its first term's. */
export async function saveWatch(draft: WatchDraft): Promise<Done & { watch: Watch }> {
  const { value, undo } = await change(['watches'], (edit) => putWatch(edit, draft));
  return { undo, watch: value };
}

export async function removeWatch(id: string): Promise<Done> {
  const { undo } = await change(['watches'], (edit) => edit.remove('watches', id));
  return { undo };
}
