/** Rows of a file of replies, or why there are none. */
import { CsvFault, type CsvRow, isFormula, parseCsv } from '../csv.ts';
import { FileFault, LIMITS, type LossCode } from './library.ts';

export function rowsOf(said: string): CsvRow[] {
  try {
    const rows = parseCsv(said);
    if (rows.length > LIMITS.replies + 1) throw new FileFault('too-many');
    return rows;
  } catch (error) {
    throw error instanceof CsvFault ? new FileFault(error.code, '', error.line) : error;
  }
}

/** The losses of a table, with the rows in which something got an apostrophe before it. */
export function withGuarded(
  losses: Map<LossCode, number>,
  rows: readonly (readonly string[])[],
): Map<LossCode, number> {
  const guarded = rows.filter((cells) => cells.some(isFormula)).length;
  return guarded > 0 ? new Map([...losses, ['guarded', guarded]]) : losses;
}
