/** Brand spaces: kept with the watches that belong to them. */
import type { BrandSpace } from '../../core/brand.ts';
import type { Done } from '../../core/messages.ts';
import { Refused } from '../../core/refusal.ts';
import { change } from '../change.ts';
import { db } from '../db.ts';
import type { Edit } from '../edit.ts';
import { readable } from '../shapes.ts';
import { tidyList } from './tidy.ts';

/** What she writes of a brand space; without an id, a new one. */
export interface BrandDraft extends Pick<BrandSpace, 'name' | 'colour' | 'accounts'> {
  id?: string;
  /** Ids of all the watches that belong to it. */
  watches: readonly string[];
}

/** A watch belongs to one brand, or to all. */
async function assign(edit: Edit, brandId: string, watches: readonly string[]): Promise<void> {
  for (const watch of readable('watches', await db.watches.toArray())) {
    const mine = watches.includes(watch.id);
    if (mine === (watch.brandId === brandId)) continue;
    await edit.put('watches', { ...watch, brandId: mine ? brandId : null, updatedAt: Date.now() });
  }
}

/** Refuses `empty`, for a brand without a name, and `gone`. */
export async function saveBrand({ id, watches, ...draft }: BrandDraft): Promise<Done & { brand: BrandSpace }> {
  const name = draft.name.trim();
  if (!name) throw new Refused('empty');
  const { value, undo } = await change(['brands', 'watches'], async (edit) => {
    const now = Date.now();
    const stored = id === undefined ? null : await edit.need('brands', id);
    const made = { id: stored?.id ?? crypto.randomUUID(), createdAt: stored?.createdAt ?? now, updatedAt: now };
    const brand: BrandSpace = { ...made, name, colour: draft.colour, accounts: tidyList(draft.accounts) };
    await edit.put('brands', brand);
    await assign(edit, brand.id, watches);
    return brand;
  });
  return { undo, brand: value };
}

/** Its watches go on listening, for all brands; its charter goes with it. */
export async function removeBrand(id: string): Promise<Done> {
  const { undo } = await change(['brands', 'watches', 'charters'], async (edit) => {
    await edit.remove('brands', id);
    if ((await edit.glance('charters', id)) !== null) await edit.remove('charters', id);
    await assign(edit, id, []);
  });
  return { undo };
}
