/** `npm run matrix`: every editor, every kind of text, both browsers, as a table; `--json FILE` for the cells. */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { EDITOR_NAMES } from '../playground/editors.ts';
import { servePlayground } from '../playground/serve.ts';
import { build } from '../tools/node.ts';
import { BROWSERS, type Cell, isRight } from './judge.ts';
import { asJson, plainTable, told } from './report.ts';
import { runMatrix } from './run.ts';

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

console.log(plainTable(cells));
const wrong = cells.filter((cell) => !isRight(cell)).length;
console.log(`\n${cells.length - wrong} of ${cells.length} right`);
if (values.json) await writeFile(values.json, asJson(cells));
process.exitCode = wrong ? 1 : 0;
