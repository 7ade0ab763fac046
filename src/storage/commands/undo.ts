/** Takes back a write. */
import { write } from '../change.ts';
import { db, type Rows, type TableName, type Touched } from '../db.ts';
import { restored } from '../images.ts';
import { isReadable } from '../shapes.ts';
import { liveWithShortcut } from '../shortcuts.ts';

const all = (): TableName[] => db.tables.map(({ name }) => name as TableName).filter((name) => `${name}` !== 'journal');

interface Step extends Touched {
  /** What the row becomes; null: it goes. */
  row: object | null;
}

async function stepOf(touched: Touched): Promise<Step | null> {
  const current = (await db.table<object, string>(touched.table).get(touched.key)) ?? null;
  const row = restored(touched, current);
  return row === undefined ? null : { ...touched, row };
}

/** The shortcut that a step gives to a live reply; empty: none. */
function shortcutIn({ table, row }: Step): string {
  return table === 'replies' && isReadable('replies', row) && row.binnedAt === null ? row.shortcut : '';
}

/** A reply that comes back from the bin may find its shortcut taken, by one that does not give it up in turn. */
async function wouldClash(step: Step, steps: readonly Step[]): Promise<boolean> {
  const shortcut = shortcutIn(step);
  const holder = await liveWithShortcut(shortcut, step.key);
  if (!holder) return false;
  const after = steps.find(({ table, key }) => table === 'replies' && key === holder.id);
  return !after || shortcutIn(after) === shortcut;
}

/** Restores every row that a command wrote, or, when one of them was changed since, none. */
export async function undo(id: string): Promise<{ undone: boolean }> {
  return write(all(), async (edit) => {
    const entry = await db.journal.get(id);
    if (!entry) return { undone: false };
    const found = await Promise.all(entry.touched.map(stepOf));
    const steps = found.filter((step) => step !== null);
    if (steps.length < found.length) return { undone: false };
    const clashes = await Promise.all(steps.map((step) => wouldClash(step, steps)));
    if (clashes.includes(true)) return { undone: false };
    for (const step of steps) {
      if (step.row) await edit.put(step.table, step.row as Rows[TableName]);
      else await edit.remove(step.table, step.key);
    }
    await db.journal.delete(id);
    return { undone: true };
  });
}
