/** Briskine's tables (help.briskine.com/templates/import-templates): one template a line, the body in HTML. */
import { type CsvRow, plainCell, writeCsv } from '../csv.ts';
import { BRISKINE_SPEAKS, bodyInHtml, templateFrom } from './briskine.ts';
import { gather } from './gather.ts';
import type { Speech } from './labels.ts';
import { FileFault, type Library, type WrittenFile } from './library.ts';
import { rowsOf, withGuarded } from './table.ts';
import { lossesOf, type Outgoing } from './written.ts';

const COLUMNS = ['id', 'title', 'shortcut', 'subject', 'to', 'cc', 'bcc', 'tags', 'body'] as const;

function namesIn(head: CsvRow | undefined): string[] {
  return (head?.cells ?? []).map((cell) => cell.trim().toLowerCase());
}

/** True for rows with names that only Briskine's tables have beside a title and a body. */
export function isBriskineTable([head]: readonly CsvRow[]): boolean {
  const names = namesIn(head);
  return ['title', 'shortcut', 'subject', 'bcc', 'body'].every((name) => names.includes(name));
}

export function readBriskineTable(said: string, lang: Speech): Library {
  const [head, ...rows] = rowsOf(said);
  const names = namesIn(head);
  if (!names.includes('body')) throw new FileFault('no-body-column');
  const found = rows.map(({ cells }) =>
    templateFrom(Object.fromEntries(names.map((name, at) => [name, plainCell(cells[at] ?? '')]))),
  );
  return gather(found, [], lang);
}

export function writeBriskineTable(replies: readonly Outgoing[], lang: Speech): WrittenFile {
  const lines = replies.map((reply) => {
    const { title, shortcut, tags } = reply;
    // A comma parts tags there.
    const list = tags.map((tag) => tag.replaceAll(',', ' ')).join(', ');
    return ['', title, shortcut, '', '', '', '', list, bodyInHtml(reply, lang)];
  });
  const losses = withGuarded(lossesOf(replies, ['tags'], BRISKINE_SPEAKS), lines);
  return { text: writeCsv([COLUMNS, ...lines], { delimiter: ',', mark: false }), losses };
}
