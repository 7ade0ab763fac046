/** How much is kept. */
import { db, type TableName } from '../db.ts';

const COUNTED = ['posts', 'people', 'accounts', 'readings', 'watches', 'replies', 'notes', 'exchanges'] as const;
export type Counted = Extract<TableName, (typeof COUNTED)[number]>;

/** Rows of each table, those in the bin included. */
export async function storageCounts(): Promise<Record<Counted, number>> {
  const counts = await Promise.all(COUNTED.map(async (table) => [table, await db.table(table).count()]));
  return Object.fromEntries(counts);
}
