/** Removes what lay 30 days in the bin, with the versions and turns of its replies, and readings of accounts that nobody has any more. */
import { turnId } from '../../core/template/turns.ts';
import { write } from '../change.ts';
import { db } from '../db.ts';
import type { Edit } from '../edit.ts';
import { readable } from '../shapes.ts';
import { versionsOf } from '../versions.ts';

const BIN_AGE = 30 * 24 * 3_600_000;

/** Safe to run at any time, and again. */
export async function emptyBin(): Promise<void> {
  const before = Date.now() - BIN_AGE;
  await write(['replies', 'versions', 'turns', 'notes', 'gestures', 'readings', 'accounts'], async (edit) => {
    for (const table of ['replies', 'notes', 'gestures'] as const) {
      const expired = readable(table, await db[table].where('binnedAt').below(before).toArray());
      for (const { id } of expired) {
        await edit.remove(table, id);
        if (table === 'replies') await removeTraces(edit, id);
      }
    }
    await removeOrphans(edit);
  });
}

/** What only the reply gave a meaning to. */
async function removeTraces(edit: Edit, replyId: string): Promise<void> {
  for (const version of await versionsOf(replyId)) await edit.remove('versions', version.id);
  const turns = await db.turns.toCollection().primaryKeys();
  for (const id of turns) if (id.endsWith(turnId('', replyId))) await edit.remove('turns', id);
}

async function removeOrphans(edit: Edit): Promise<void> {
  const known = new Set<unknown>(await db.accounts.toCollection().primaryKeys());
  const read = await db.readings.orderBy('account').uniqueKeys();
  const orphans = read.filter((account): account is string => typeof account === 'string' && !known.has(account));
  const rows = readable('readings', await db.readings.where('account').anyOf(orphans).toArray());
  for (const { id } of rows) await edit.remove('readings', id);
}
