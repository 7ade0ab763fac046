/** Comma-separated values: read whatever a spreadsheet saved, written so that a spreadsheet runs nothing of it. */

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
/** A cell that begins so is a formula for spreadsheets. */
const FORMULA = /^[=+\-@\t\r]/;

function decoded(bytes: Uint8Array, encoding: string, fatal: boolean): string | null {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return null;
  }
}

/** The text of a file: UTF-8, UTF-16 by its mark or its zeros, or else what Windows called Latin-1. Throws a `CsvFault`. */
export function readText(bytes: Uint8Array): string {
  if (bytes.length > CSV_LIMIT) throw new CsvFault('too-big');
  const [first = 0, second = 0] = bytes;
  // Spreadsheets in their own format are archives.
  if (first === 0x50 && second === 0x4b) throw new CsvFault('not-text');
  if ((first === 0xff && second === 0xfe) || (second === 0 && first > 0))
    return decoded(bytes, 'utf-16le', false) ?? '';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second > 0))
    return decoded(bytes, 'utf-16be', false) ?? '';
  const text = decoded(bytes, 'utf-8', true) ?? decoded(bytes, 'windows-1252', false) ?? '';
  if (text.includes('\0')) throw new CsvFault('not-text');
  return text;
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
  const cell = new RegExp(`"((?:[^"]|"")*)"[^${delimiter}\\r\\n]*|([^${delimiter}\\r\\n]*)`, 'y');
  const rows: CsvRow[] = [];
  let row: CsvRow = { cells: [], line: 1 };
  let line = 1;
  for (let at = 0; at <= body.length; at++) {
    cell.lastIndex = at;
    const [whole = '', quoted, plain = ''] = cell.exec(body) ?? [];
    if (quoted === undefined && plain.startsWith('"')) throw new CsvFault('open-quote', line);
    row.cells.push(quoted?.replaceAll('""', '"') ?? plain);
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
  return /^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}

function written(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[";,\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** With a byte order mark, or spreadsheets read accents wrong, and with semicolons, which French ones want. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((cells) => cells.map(written).join(';')).join('\r\n')}\r\n`;
}
