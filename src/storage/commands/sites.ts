/** Sites that she taught, one for each host. */
import type { Done } from '../../core/messages.ts';
import { Refused } from '../../core/refusal.ts';
import type { SiteDraft } from '../../core/site.ts';
import { change } from '../change.ts';

/** Writes a site, in the place of what was known of its host. */
export async function saveSite(draft: SiteDraft): Promise<Done> {
  const { undo } = await change(['sites'], async (edit) => {
    const now = Date.now();
    const known = await edit.glance('sites', draft.id);
    // Taught again, a site that she named keeps its name.
    const name = draft.name === draft.id ? (known?.name ?? draft.name) : draft.name;
    await edit.put('sites', { ...draft, name, createdAt: known?.createdAt ?? now, updatedAt: now });
  });
  return { undo };
}

/** Refuses `empty`, `gone`. */
export async function renameSite(id: string, name: string): Promise<Done> {
  const { undo } = await change(['sites'], async (edit) => {
    const known = await edit.need('sites', id);
    const title = name.trim().slice(0, 100);
    if (!title) throw new Refused('empty');
    await edit.put('sites', { ...known, name: title, updatedAt: Date.now() });
  });
  return { undo };
}

export async function removeSite(id: string): Promise<Done> {
  const { undo } = await change(['sites'], (edit) => edit.remove('sites', id));
  return { undo };
}
