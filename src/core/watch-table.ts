/** Watches read from a table: every fault named, nothing half read. */
import { type CsvRow, plainCell } from './csv.ts';
import { foldPlain } from './fold.ts';
import type { Watch } from './watch.ts';
import { COLUMNS, cellValue, type Field } from './watch-columns.ts';

/** What a row says of a watch; what it has no column for is absent. */
export type WatchRow = Pick<Watch, 'kind' | 'name' | 'terms'> & Partial<Watch>;

export type FaultCode =
  | 'no-rows'
  | 'no-terms-column'
  | 'unknown-column'
  | 'column-twice'
  | 'too-many-cells'
  | 'no-term'
  | 'value'
  | 'repeated'
  | 'too-many-rows';

/** One fault of a file, with what stands there. */
export interface TableFault {
  line: number;
  code: FaultCode;
  /** The column as the file names it; empty where the fault is of the row. */
  column: string;
  value: string;
}

export const ROW_LIMIT = 20_000;

/** Two rows of one key are the same watch. */
export function keyOfWatch({ kind, name, terms }: Pick<Watch, 'kind' | 'name' | 'terms'>): string {
  return `${kind} ${foldPlain(name.trim() || (terms[0] ?? '')).trim()}`;
}

/** The field of each column of the head. */
function fieldsOf({ cells, line }: CsvRow, faults: TableFault[]): (Field | null)[] {
  const fields = cells.map((cell) => {
    const name = foldPlain(plainCell(cell.trim())).replaceAll('_', ' ');
    const field =
      (Object.keys(COLUMNS) as Field[]).find((known) => COLUMNS[known].includes(name) || known === name) ?? null;
    if (name && !field) faults.push({ line, code: 'unknown-column', column: cell.trim(), value: '' });
    return field;
  });
  fields.forEach((field, at) => {
    if (!field || fields.indexOf(field) === at) return;
    faults.push({ line, code: 'column-twice', column: cells[at]?.trim() ?? '', value: '' });
  });
  if (!fields.includes('terms')) faults.push({ line, code: 'no-terms-column', column: '', value: '' });
  return fields;
}

function watchIn(
  { cells, line }: CsvRow,
  head: CsvRow,
  fields: readonly (Field | null)[],
  networks: readonly string[],
): { watch: WatchRow; faults: TableFault[] } {
  const faults: TableFault[] = [];
  const watch: Record<string, unknown> = { kind: 'brand', name: '', terms: [] };
  cells.forEach((cell, at) => {
    const field = fields[at];
    const column = head.cells[at]?.trim() ?? '';
    if (!field) {
      if (cell.trim()) faults.push({ line, code: 'too-many-cells', column, value: cell.trim() });
      return;
    }
    const value = cellValue(field, cell, networks);
    if (value === undefined) faults.push({ line, code: 'value', column, value: cell.trim() });
    else watch[field] = value;
  });
  const { terms } = watch as WatchRow;
  if (terms.length === 0) faults.push({ line, code: 'no-term', column: '', value: '' });
  return { watch: watch as WatchRow, faults };
}

/** Every watch of a table, or every fault of it. `networks`: the ids that may be named. */
export function readWatchTable(
  rows: readonly CsvRow[],
  networks: readonly string[],
): { watches: WatchRow[]; faults: TableFault[] } {
  const [head, ...body] = rows;
  const faults: TableFault[] = [];
  if (!head || body.length === 0) {
    return { watches: [], faults: [{ line: head?.line ?? 1, code: 'no-rows', column: '', value: '' }] };
  }
  const last = body[ROW_LIMIT];
  if (last) faults.push({ line: last.line, code: 'too-many-rows', column: '', value: '' });
  const fields = fieldsOf(head, faults);
  if (faults.length > 0) return { watches: [], faults };
  const seen = new Map<string, number>();
  const watches = body.map((row) => {
    const read = watchIn(row, head, fields, networks);
    faults.push(...read.faults);
    const key = keyOfWatch(read.watch);
    const before = seen.get(key);
    if (before !== undefined && read.watch.terms.length > 0) {
      faults.push({ line: row.line, code: 'repeated', column: '', value: String(before) });
    }
    seen.set(key, row.line);
    return read.watch;
  });
  return faults.length > 0 ? { watches: [], faults } : { watches, faults };
}

/** What an import does to the watches that are there. */
export interface ImportPlan {
  added: WatchRow[];
  /** Rows with the id of the watch that they change. */
  changed: WatchRow[];
  unchanged: number;
}

export function planImport(rows: readonly WatchRow[], existing: readonly Watch[]): ImportPlan {
  const known = new Map(existing.map((watch) => [keyOfWatch(watch), watch]));
  const plan: ImportPlan = { added: [], changed: [], unchanged: 0 };
  for (const row of rows) {
    const watch = known.get(keyOfWatch(row));
    if (!watch) plan.added.push(row);
    else {
      const says = { ...row, name: row.name || watch.name };
      const same = (Object.keys(says) as Field[]).every((field) => `${says[field] ?? ''}` === `${watch[field] ?? ''}`);
      if (same) plan.unchanged++;
      else plan.changed.push({ ...says, id: watch.id });
    }
  }
  return plan;
}
