/** TextExpander's tables: abbreviation, text, label, mostly without a line of names. */
import { type CsvRow, plainCell, writeCsv } from '../csv.ts';
import { foldPlain } from '../fold.ts';
import { type Found, gather, notes } from './gather.ts';
import type { Speech } from './labels.ts';
import type { Library, WrittenFile } from './library.ts';
import { rowsOf, withGuarded } from './table.ts';
import { SPEAKS } from './textexpander.ts';
import { readMacros, writeMacros } from './tx-macros.ts';
import { lossesOf, type Outgoing } from './written.ts';

const TABLE = ['abbreviation', 'content', 'label'] as const;
const NAMES: Record<(typeof TABLE)[number], readonly string[]> = {
  abbreviation: ['abbreviation', 'abbr', 'shortcut', 'trigger'],
  content: ['content', 'snippet', 'plaintext', 'plain text', 'text', 'body', 'expansion'],
  label: ['label', 'description', 'title', 'name'],
};

/** Places of abbreviation, text and label; a table without names has them in this order. */
function placesIn(head: CsvRow | undefined): { places: number[]; named: boolean } {
  const cells = (head?.cells ?? []).map((cell) => foldPlain(cell).trim());
  const places = TABLE.map((column) => cells.findIndex((cell) => NAMES[column].includes(cell)));
  const named = (places[0] ?? -1) >= 0 && (places[1] ?? -1) >= 0;
  return { places: named ? places : [0, 1, 2], named };
}

/** True for rows with names that TextExpander's tables have. */
export function isTextExpanderTable(rows: readonly CsvRow[]): boolean {
  const [head] = rows;
  return placesIn(head).named && (head?.cells.some((cell) => /abbr/i.test(cell)) ?? false);
}

export function readTextExpanderTable(said: string, lang: Speech): Library {
  const rows = rowsOf(said);
  const { places, named } = placesIn(rows[0]);
  const body = named ? rows.slice(1) : rows;
  const found = body.map(({ cells }): Found => {
    const { told, tell } = notes();
    const [abbreviation = '', content = '', title = ''] = places.map((place) => plainCell(cells[place] ?? ''));
    return { abbreviation, title, parts: readMacros(content, tell), told };
  });
  return gather(found, [], lang);
}

/** Without names, which TextExpander would take for a snippet. */
export function writeTextExpanderTable(replies: readonly Outgoing[], lang: Speech): WrittenFile {
  const rows = replies.map(({ title, shortcut, parts }) => [
    shortcut && `/${shortcut}`,
    writeMacros(parts, lang),
    title,
  ]);
  const losses = withGuarded(lossesOf(replies, [], SPEAKS), rows);
  return { text: writeCsv(rows, { delimiter: ',', mark: false }), losses };
}
