/** `npm run matrix`: every editor, every kind of text, both browsers, as a table; `--json FILE` for the cells. */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { EDITOR_NAMES, type EditorName } from '../playground/editors.ts';
import { servePlayground } from '../playground/serve.ts';
import { build } from '../tools/node.ts';
import { type Cell, isRight } from './judge.ts';
import { runMatrix } from './run.ts';
import { TEXTS } from './texts.ts';

const BROWSERS = ['chromium', 'firefox'] as const;

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    /** One browser, or some editors between commas, while mending. */
    browser: { type: 'string' },
    editors: { type: 'string' },
    /** Takes the builds in `dist` as they are. */
    'no-build': { type: 'boolean' },
  },
});

/** `ok`, or what went wrong. */
function told(cell: Cell | undefined): string {
  if (!cell) return '-';
  const wrong = (['state', 'published', 'undo'] as const).filter((what) => !cell[what]);
  return wrong.join('+') || 'ok';
}

function table(cells: readonly Cell[], editors: readonly EditorName[]): string {
  const head = ['', ...TEXTS.map(({ name }) => name)];
  const rows = editors.flatMap((editor) =>
    browsers.map((browser) => [
      `${editor} (${browser})`,
      ...head
        .slice(1)
        .map((text) => told(cells.find((it) => it.editor === editor && it.browser === browser && it.text === text))),
    ]),
  );
  const widths = head.map((_, at) => Math.max(...[head, ...rows].map((row) => row[at]?.length ?? 0)));
  return [head, ...rows]
    .map((row) =>
      row
        .map((part, at) => part.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const browsers = BROWSERS.filter((browser) => !values.browser || values.browser === browser);
const editors = EDITOR_NAMES.filter((name) => !values.editors || values.editors.split(',').includes(name));

if (!values['no-build']) {
  for (const browser of browsers) {
    const mode = browser === 'chromium' ? 'chrome-playground' : 'firefox-playground';
    if (!(await build(mode))) throw new Error(`${mode} does not build`);
  }
}
const playground = await servePlayground();
const cells: Cell[] = [];
for (const browser of browsers) {
  const tell = (cell: Cell): void => console.error(`${browser}, ${cell.editor}, ${cell.text}: ${told(cell)}`);
  cells.push(...(await runMatrix(browser, playground.url, tell, editors)));
}
await playground.close();

console.log(table(cells, editors));
const wrong = cells.filter((cell) => !isRight(cell)).length;
console.log(`\n${cells.length - wrong} of ${cells.length} right`);
if (values.json) await writeFile(values.json, `${JSON.stringify(cells, null, 1)}\n`);
process.exitCode = wrong ? 1 : 0;
