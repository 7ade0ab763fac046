/** Charters, of brands and in general. */
import type { Charter } from '../../core/charter.ts';
import { db } from '../db.ts';
import { readable } from '../shapes.ts';

export async function listCharters(): Promise<Charter[]> {
  return readable('charters', await db.charters.toArray());
}
