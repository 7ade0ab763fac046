/** Which format a file is in, by what it holds: names of files say little. */
import { type CsvRow, parseCsv } from '../csv.ts';
import { isBriskine } from './briskine.ts';
import { isBriskineTable } from './briskine-table.ts';
import { isEspanso } from './espanso.ts';
import type { FormatId } from './formats.ts';
import { isTextBlaze } from './text-blaze.ts';
import { isTextExpanderTable } from './textexpander-table.ts';
import { isVigieTable } from './vigie-table.ts';

/** Undefined: this is no JSON at all. */
function recogniseJson(said: string): FormatId | null | undefined {
  let value: unknown;
  try {
    value = JSON.parse(said);
  } catch {
    return undefined;
  }
  if (isTextBlaze(value)) return 'text-blaze';
  if (isEspanso(value)) return 'espanso';
  return isBriskine(value) ? 'briskine' : null;
}

/** Without names: two or three cells in each line are an abbreviation, its text, its label. */
function isBareTable(rows: readonly CsvRow[]): boolean {
  return rows.length > 0 && rows.every(({ cells }) => cells.length === 2 || cells.length === 3);
}

function recogniseTable(said: string): FormatId | null {
  let rows: CsvRow[];
  try {
    rows = parseCsv(said);
  } catch {
    return null;
  }
  if (isBriskineTable(rows)) return 'briskine-table';
  if (isTextExpanderTable(rows)) return 'textexpander-table';
  if (isVigieTable(rows)) return 'vigie-table';
  return isBareTable(rows) ? 'textexpander-table' : null;
}

/** Null: none that Vigie knows. */
export function recognise(said: string): FormatId | null {
  const start = said
    .slice(0, 2_000)
    .replace(/^\ufeff/, '')
    .trimStart();
  if (start.startsWith('bplist') || (start.startsWith('<') && /<(!DOCTYPE\s+)?plist\b/.test(start)))
    return 'textexpander';
  if (start.startsWith('<')) return null;
  const json = /^[[{]/.test(start) ? recogniseJson(said) : undefined;
  if (json !== undefined) return json;
  if (/^matches\s*:/m.test(said)) return 'espanso';
  return recogniseTable(said);
}
