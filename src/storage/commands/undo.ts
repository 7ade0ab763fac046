/** Takes back a write. */
import { write } from '../change.ts';
import { db, type Rows, type TableName, type Touched } from '../db.ts';
import { restored } from '../images.ts';
import { isReadable } from '../shapes.ts';
import { liveWithShortcut } from '../shortcuts.ts';

interface Step extends Touched {
  /** What the row becomes; null: it goes. */
  row: object | null;
}

async function stepOf(touched: Touched): Promise<Step | null> {
  const current = (await db.table<object, string>(touched.table).get(touched.key)) ?? null;
  const row = restored(touched, current);
  if (row === undefined) return null;
  return (await wouldClash(touched, row)) ? null : { ...touched, row };
}

/** A reply that comes back from the bin may find its shortcut taken. */
async function wouldClash({ table, key }: Touched, row: object | null): Promise<boolean> {
  if (table !== 'replies' || !isReadable('replies', row) || row.binnedAt !== null) return false;
  return (await liveWithShortcut(row.shortcut, key)) !== null;
}

/** Restores every row that a command wrote, or, when one of them was changed since, none. */
export async function undo(id: string): Promise<{ undone: boolean }> {
  const all = db.tables.map(({ name }) => name).filter((name): name is TableName => name !== 'journal');
  return write(all, async (edit) => {
    const entry = await db.journal.get(id);
    if (!entry) return { undone: false };
    const steps = await Promise.all(entry.touched.map(stepOf));
    if (steps.includes(null)) return { undone: false };
    for (const step of steps as Step[]) {
      if (step.row) await edit.put(step.table, step.row as Rows[TableName]);
      else await edit.remove(step.table, step.key);
    }
    await db.journal.delete(id);
    return { undone: true };
  });
}
