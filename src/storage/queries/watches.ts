/** Watches, in the order she made them. */
import type { Watch } from '../../core/watch.ts';
import { db } from '../db.ts';
import { readable } from '../shapes.ts';

export async function listWatches(): Promise<Watch[]> {
  return readable('watches', await db.watches.toArray()).sort((one, other) => one.createdAt - other.createdAt);
}
