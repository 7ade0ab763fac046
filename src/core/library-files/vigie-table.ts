/** Vigie's own table of replies: one a line, and a line for each of its variants after it. Bodies are in Vigie's language. */
import { type CsvRow, plainCell, writeCsv } from '../csv.ts';
import type { ReplyVariant } from '../reply.ts';
import { type Found, gather, tidyText } from './gather.ts';
import { timeOf } from './json.ts';
import type { Speech } from './labels.ts';
import { FileFault, type Library, type Remark, type WrittenFile } from './library.ts';
import type { Part } from './parts.ts';
import { rowsOf, withGuarded } from './table.ts';
import {
  COLUMNS,
  type Column,
  columnHeads,
  columnNamed,
  folderIn,
  kindIn,
  kindWord,
  langIn,
  tagsIn,
  toneIn,
  toneWord,
  variantIn,
  yesIn,
} from './vigie-columns.ts';
import { ATTRIBUTES, lossesOf, type Outgoing } from './written.ts';

type Cells = Partial<Record<Column, string>>;

/** A body is what it is: read as code, nothing in it is made text. */
function verbatim(body: string): Part[] {
  return [{ kind: 'code', text: body }];
}

/** True for rows with names of ours, a body among them. */
export function isVigieTable([head]: readonly CsvRow[]): boolean {
  const names = (head?.cells ?? []).map(columnNamed);
  return names.includes('body') && names.filter(Boolean).length > 1;
}

function cellsOf({ cells }: CsvRow, columns: readonly (Column | null)[]): Cells {
  const found: Cells = {};
  columns.forEach((column, at) => {
    if (column && found[column] === undefined) found[column] = cells[at] ?? '';
  });
  return found;
}

/** Values of the columns that the file has; what a cell cannot mean is a fault. */
function optionsIn(cells: Cells, line: number): Omit<Found, 'title' | 'parts' | 'abbreviation' | 'told'> {
  const read = <T>(column: Column, of: (cell: string) => T | undefined | null): T | undefined => {
    const cell = cells[column];
    if (cell === undefined) return undefined;
    const value = of(cell);
    if (value === undefined) throw new FileFault('value', cell.trim(), line);
    return value ?? undefined;
  };
  const options = {
    tags: read('tags', tagsIn),
    folder: read('folder', folderIn),
    lang: read('lang', langIn),
    favourite: read('favourite', yesIn),
    kind: read('kind', kindIn),
    tone: read('tone', toneIn),
    createdAt: read('createdAt', timeOf),
  };
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}

interface Main {
  cells: Cells;
  line: number;
  variants: ReplyVariant[];
}

/** Lines of replies, each with those of its variants. */
function mainsIn(rows: readonly CsvRow[], columns: readonly (Column | null)[]): Main[] {
  const mains: Main[] = [];
  for (const row of rows) {
    const cells = cellsOf(row, columns);
    const last = mains.at(-1);
    if (!cells.variant?.trim()) mains.push({ cells, line: row.line, variants: [] });
    else if (!last || (cells.title?.trim() && cells.title !== last.cells.title)) {
      throw new FileFault('variant', cells.title?.trim(), row.line);
    } else {
      const body = tidyText(plainCell(cells.body ?? ''), cells.title ?? '').trim();
      last.variants.push({ ...variantIn(cells.variant), body });
    }
  }
  return mains;
}

export function readVigieTable(said: string, lang: Speech): Library {
  const [head, ...rows] = rowsOf(said);
  const columns = (head?.cells ?? []).map(columnNamed);
  if (!columns.includes('body')) throw new FileFault('no-body-column');
  const unknown = (head?.cells ?? []).filter((cell, at) => cell.trim() && !columns[at]);
  const remarks: Remark[] = unknown.map((cell) => ({ code: 'columns', title: '', detail: cell.trim() }));
  const found = mainsIn(rows, columns).map(
    ({ cells, line, variants }): Found => ({
      title: plainCell(cells.title ?? ''),
      abbreviation: plainCell(cells.shortcut ?? ''),
      parts: verbatim(plainCell(cells.body ?? '')),
      told: [],
      ...optionsIn(cells, line),
      ...(columns.includes('variant') && { variants }),
    }),
  );
  return gather(found, remarks, lang);
}

function cellOf(reply: Outgoing, column: Column, lang: Speech): string {
  switch (column) {
    case 'tags':
      return reply.tags.map((tag) => tag.replace(/[;,\n]+/g, ' ')).join(', ');
    case 'favourite':
      return reply.favourite ? (lang === 'fr' ? 'oui' : 'yes') : '';
    case 'kind':
      return kindWord(reply.kind, lang);
    case 'tone':
      return toneWord(reply.tone, lang);
    case 'createdAt':
      return new Date(reply.createdAt).toISOString();
    case 'variant':
      return '';
    default:
      return reply[column];
  }
}

function linesOf(reply: Outgoing, lang: Speech): string[][] {
  const main = COLUMNS.map((column) => cellOf(reply, column, lang));
  const variants = reply.variants.map((variant) => {
    const cells: Cells = { title: reply.title, body: variant.body, variant: `${variant.network}/${variant.lang}` };
    return COLUMNS.map((column) => cells[column] ?? '');
  });
  return [main, ...variants];
}

export function writeVigieTable(replies: readonly Outgoing[], lang: Speech): WrittenFile {
  const lines = replies.flatMap((reply) => linesOf(reply, lang));
  const losses = withGuarded(lossesOf(replies, ATTRIBUTES, null), lines);
  return { text: writeCsv([columnHeads(lang), ...lines]), losses };
}
