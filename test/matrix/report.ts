/** What the matrix gave: for the terminal, for a file, for README. */
import { EDITOR_NAMES, EDITOR_TITLES, type EditorName, PICTURE_TAKERS } from '../playground/editors.ts';
import { BROWSERS, type Cell, isRight } from './judge.ts';
import { type MatrixText, TEXTS } from './texts.ts';

/** `ok`, or what went wrong. */
export function told(cell: Cell | undefined): string {
  if (!cell) return '-';
  const wrong = (['state', 'published', 'undo'] as const).filter((what) => !cell[what]);
  return wrong.join('+') || 'ok';
}

/** A row for each editor and browser that was tried. */
export function plainTable(cells: readonly Cell[]): string {
  const head = ['', ...TEXTS.map(({ name }) => name)];
  const rows = EDITOR_NAMES.flatMap((editor) =>
    BROWSERS.map((browser) => cells.filter((cell) => cell.editor === editor && cell.browser === browser))
      .filter(([first]) => first !== undefined)
      .map((row) => [
        `${editor} (${row[0]?.browser})`,
        ...TEXTS.map(({ name }) => told(row.find(({ text }) => text === name))),
      ]),
  );
  const widths = head.map((_, at) => Math.max(...[head, ...rows].map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[]): string => row.map((part, at) => part.padEnd(widths[at] ?? 0)).join('  ');
  return [head, ...rows].map((row) => line(row).trimEnd()).join('\n');
}

/** A line for each cell, so that a change shows what changed. */
export function asJson(cells: readonly Cell[]): string {
  const line = ({ editor, text, browser, state, published, undo }: Cell): string =>
    `  { "editor": "${editor}", "text": "${text}", "browser": "${browser}", "state": ${state}, "published": ${published}, "undo": ${undo} }`;
  return `[\n${cells.map(line).join(',\n')}\n]\n`;
}

function shown(cells: readonly Cell[], editor: EditorName, { name, picture }: MatrixText): string {
  const right = BROWSERS.filter((browser) =>
    cells.some((cell) => cell.editor === editor && cell.text === name && cell.browser === browser && isRight(cell)),
  );
  if (right.length === 0) return 'no';
  const way = picture && !PICTURE_TAKERS.includes(editor) ? 'by hand' : 'yes';
  return right.length === BROWSERS.length ? way : `${way}, in ${right.join()} only`;
}

/** Head and rows for README: what is right in both browsers is `yes`; `by hand`: laid out to be dragged or copied. */
export function readmeRows(cells: readonly Cell[]): [string[], string[][]] {
  const rows = EDITOR_NAMES.map((editor) => [
    EDITOR_TITLES[editor],
    ...TEXTS.map((text) => shown(cells, editor, text)),
  ]);
  return [['editor', ...TEXTS.map(({ name }) => name)], rows];
}
