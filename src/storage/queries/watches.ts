/** Watches, in the order she made them; those made together by name. */
import type { Watch } from '../../core/watch.ts';
import { db } from '../db.ts';
import { readable } from '../shapes.ts';

export async function listWatches(): Promise<Watch[]> {
  const byName = new Intl.Collator();
  return readable('watches', await db.watches.toArray()).sort(
    (one, other) => one.createdAt - other.createdAt || byName.compare(one.name, other.name),
  );
}
