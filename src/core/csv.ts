/** Comma-separated values: read whatever a spreadsheet saved, written so that a spreadsheet runs nothing of it. */
import { decodeText } from './encoding.ts';

export interface CsvRow {
  cells: string[];
  /** Line of the file where the row begins, from 1. */
  line: number;
}

/** Why a file cannot be read as a table. */
export class CsvFault extends Error {
  constructor(
    readonly code: 'too-big' | 'not-text' | 'open-quote',
    readonly line: number | null = null,
  ) {
    super(code);
  }
}

/** Bytes of one file. */
export const CSV_LIMIT = 5_000_000;
/** A cell that begins so is a formula for spreadsheets, or would come back without an apostrophe of its own. */
const FORMULA = /^'*[=+\-@\t\r]/;

/** The text of a file, see `decodeText`. Throws a `CsvFault`. */
export function readText(bytes: Uint8Array): string {
  if (bytes.length > CSV_LIMIT) throw new CsvFault('too-big');
  const read = decodeText(bytes);
  if (!read) throw new CsvFault('not-text');
  return read.text;
}

/** The sign that parts the cells of the first line, outside of quotes. */
function delimiterOf(text: string): string {
  const first =
    text
      .replace(/"[^"]*"/g, '')
      .split(/\r\n|\r|\n/)
      .find((line) => line.trim()) ?? '';
  const counts = [';', '\t', ','].map((sign) => [first.split(sign).length, sign] as const);
  return counts.reduce((best, one) => (one[0] > best[0] ? one : best))[1];
}

/** Rows that are not blank. Throws a `CsvFault` where a quote is never closed. */
export function parseCsv(text: string): CsvRow[] {
  const body = text.replace(/^\ufeff/, '');
  const delimiter = delimiterOf(body);
  const cell = new RegExp(`"([^"]*(?:""[^"]*)*)"([^${delimiter}\\r\\n]*)|([^${delimiter}\\r\\n]*)`, 'y');
  const rows: CsvRow[] = [];
  let row: CsvRow = { cells: [], line: 1 };
  let line = 1;
  for (let at = 0; at <= body.length; at++) {
    cell.lastIndex = at;
    const [whole = '', quoted, after = '', plain = ''] = cell.exec(body) ?? [];
    if (quoted === undefined && plain.startsWith('"')) throw new CsvFault('open-quote', line);
    // What stands after a closing quote is a fault of the file, and still her text.
    row.cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"') + after.trimEnd());
    line += whole.match(/\r\n|\r|\n/g)?.length ?? 0;
    at += whole.length;
    if (body[at] === delimiter) continue;
    if (body.startsWith('\r\n', at)) at++;
    line++;
    if (row.cells.some((one) => one.trim())) rows.push(row);
    row = { cells: [], line };
  }
  return rows;
}

/** A cell as it was before `writeCsv` kept spreadsheets from running it. */
export function plainCell(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}

/** True where `writeCsv` puts an apostrophe before a cell. */
export function isFormula(value: string): boolean {
  return FORMULA.test(value);
}

function written(value: string): string {
  const safe = isFormula(value) ? `'${value}` : value;
  return /[";,\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** `mark`: a byte order mark, without which spreadsheets read accents wrong; French ones want semicolons. */
export interface CsvStyle {
  delimiter: ',' | ';';
  mark: boolean;
}
const FOR_SPREADSHEETS: CsvStyle = { delimiter: ';', mark: true };

export function writeCsv(rows: readonly (readonly string[])[], style: CsvStyle = FOR_SPREADSHEETS): string {
  const lines = rows.map((cells) => cells.map(written).join(style.delimiter));
  return `${style.mark ? '\ufeff' : ''}${lines.join('\r\n')}\r\n`;
}
