/** `npm run bench [-- --only PREFIX --json FILE]`: what Vigie costs, as ratios to the alternatives, in one run. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { guardRows } from './guards.ts';
import { listenRows } from './listen.ts';
import { type BenchRow, matchRows } from './match.ts';
import { pageRows } from './page.ts';
import { queueRows } from './queue.ts';
import { readRows } from './read.ts';
import { searchRows } from './search.ts';
import { signalRows } from './signals.ts';

const { values: options } = parseArgs({ options: { only: { type: 'string' }, json: { type: 'string' } } });
const log = (line: string): void => void process.stderr.write(`${line}\n`);

/** Each part of the bench, under the prefix of its rows. */
const PARTS: Record<string, () => BenchRow[] | Promise<BenchRow[]>> = {
  match: () => matchRows(() => performance.now()),
  signals: () => signalRows(() => performance.now()),
  search: () => searchRows(() => performance.now()),
  listen: () => listenRows(() => performance.now()),
  guards: () => guardRows(log),
  page: () => pageRows(log),
  queue: () => queueRows(log),
  read: readRows,
};

/** `--only` may name a part or one row of it. */
function wanted(prefix: string): boolean {
  const only = options.only ?? '';
  return prefix.startsWith(only) || only.startsWith(`${prefix}.`) || only === prefix;
}

function rounded(value: number): string {
  return value.toLocaleString('en', { maximumSignificantDigits: 3, useGrouping: false });
}

function table(rows: BenchRow[]): string {
  const lines = rows.map(({ id, what, value, unit, against, ratio, goal, met }) => [
    met ? '✓' : '✗',
    id,
    what,
    `${rounded(value)} ${unit}`,
    `× ${rounded(ratio)} of ${against}`,
    goal,
  ]);
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? [];
  return lines.map((line) => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')).join('\n');
}

const rows: BenchRow[] = [];
for (const [prefix, measure] of Object.entries(PARTS)) {
  if (!wanted(prefix)) continue;
  log(`measuring ${prefix}`);
  rows.push(...(await measure()));
}
const chosen = rows.filter(({ id }) => id.startsWith(options.only ?? ''));
console.log(table(chosen));
if (options.json) writeFileSync(options.json, `${JSON.stringify(chosen, null, 2)}\n`);
process.exitCode = chosen.length > 0 && chosen.every(({ met }) => met) ? 0 : 1;
