/** Watches: what to listen for. */
import type { Done } from '../../core/messages.ts';
import { Refused } from '../../core/refusal.ts';
import { WATCH_OPTIONS, type Watch, type WatchOptions } from '../../core/watch.ts';
import { change } from '../change.ts';
import type { Edit } from '../edit.ts';
import { tidyList } from './tidy.ts';

/** What she writes of a watch; without an id, a new one. Options left out stay as they are, or as is usual. */
export interface WatchDraft extends Pick<Watch, 'kind' | 'name' | 'terms'>, Partial<WatchOptions> {
  id?: string;
}

async function storedOrNew(
  edit: Edit,
  id: string | undefined,
): Promise<WatchOptions & Pick<Watch, 'id' | 'createdAt'>> {
  if (id !== undefined) return edit.need('watches', id);
  return { ...WATCH_OPTIONS, id: crypto.randomUUID(), createdAt: Date.now() };
}

/** Checks and writes a draft inside a command's transaction. */
export async function putWatch(edit: Edit, { id, ...draft }: WatchDraft): Promise<Watch> {
  const terms = tidyList(draft.terms);
  if (terms.length === 0) throw new Refused('no-term');
  const written = { ...(await storedOrNew(edit, id)), ...draft };
  const watch: Watch = {
    ...written,
    name: draft.name.trim() || (terms[0] ?? ''),
    terms,
    excluded: tidyList(written.excluded),
    required: tidyList(written.required),
    mutedAuthors: tidyList(written.mutedAuthors),
    updatedAt: Date.now(),
  };
  await edit.put('watches', watch);
  return watch;
}

/** Refuses `no-term`, `gone`. A watch without a name takes its first term's. */
export async function saveWatch(draft: WatchDraft): Promise<Done & { watch: Watch }> {
  const { value, undo } = await change(['watches'], (edit) => putWatch(edit, draft));
  return { undo, watch: value };
}

/** Several watches, all or none, one undo: a table or a starter map. Refuses as `saveWatch`. */
export async function saveWatches(drafts: readonly WatchDraft[]): Promise<Done & { watches: Watch[] }> {
  const { value, undo } = await change(['watches'], async (edit) => {
    const watches: Watch[] = [];
    for (const draft of drafts) watches.push(await putWatch(edit, draft));
    return watches;
  });
  return { undo, watches: value };
}

export async function removeWatch(id: string): Promise<Done> {
  const { undo } = await change(['watches'], (edit) => edit.remove('watches', id));
  return { undo };
}

/** One expression more that silences a watch. Refuses `gone`. */
export async function excludeFrom(id: string, expression: string): Promise<Done> {
  const { undo } = await change(['watches'], async (edit) => {
    const watch = await edit.need('watches', id);
    await putWatch(edit, { ...watch, excluded: [...watch.excluded, expression] });
  });
  return { undo };
}

/** These watches never listen to this account again. `account`: its key. Watches that are gone are passed over. */
export async function muteAuthor(account: string, ids: readonly string[]): Promise<Done> {
  const { undo } = await change(['watches'], async (edit) => {
    for (const id of ids) {
      const watch = await edit.read('watches', id);
      if (watch) await putWatch(edit, { ...watch, mutedAuthors: [...watch.mutedAuthors, account] });
    }
  });
  return { undo };
}
