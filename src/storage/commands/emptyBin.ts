/** Removes what lay 30 days in the bin, and readings of accounts that nobody has any more. */
import { write } from '../change.ts';
import { db } from '../db.ts';

const BIN_AGE = 30 * 24 * 3_600_000;

/** Safe to run at any time, and again. */
export async function emptyBin(): Promise<void> {
  const before = Date.now() - BIN_AGE;
  await write(['replies', 'notes', 'readings', 'accounts'], async (edit) => {
    for (const table of ['replies', 'notes'] as const) {
      const expired = await db[table].where('binnedAt').below(before).primaryKeys();
      for (const id of expired) await edit.remove(table, id);
    }
    const read = (await db.readings.orderBy('account').uniqueKeys()) as string[];
    const known = new Set(await db.accounts.toCollection().primaryKeys());
    const orphans = read.filter((account) => !known.has(account));
    await db.readings.where('account').anyOf(orphans).delete();
  });
}
