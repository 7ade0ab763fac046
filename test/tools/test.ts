/** `npm test`: every ring one after the other, all of them even after a failure; the last line is the sum. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium, findFirefox } from '../browser/find.ts';
import { checkBudgets } from './budgets.ts';
import { build, commandOf, succeeds } from './node.ts';
import { checkPackage } from './package.ts';
import { NOTHING, sum, type Tally, tallyOf, told } from './tally.ts';
import { lintExtension } from './web-ext.ts';

const one = async (success: Promise<boolean>): Promise<Tally> =>
  (await success) ? { ...NOTHING, passed: 1 } : { ...NOTHING, failed: 1 };

/** One project of the Vitest configuration, counted test by test from its own report. */
async function ring(project: string): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'vigie-tests-'));
  const report = join(folder, 'report.json');
  const config = ['--config', 'test/vitest.config.ts', '--project', project];
  const reporters = ['--reporter', 'default', '--reporter', 'json', '--outputFile', report];
  const succeeded = await succeeds([commandOf('vitest'), 'run', ...config, ...reporters]);
  const tally = tallyOf(report, succeeded);
  rmSync(folder, { recursive: true });
  return tally;
}

const found = async (find: () => Promise<{ path: string; version: string }>): Promise<boolean> => {
  const { path, version } = await find();
  console.log(`${version || 'version unknown'} at ${path}`);
  return true;
};

const STEPS: [string, () => Promise<Tally>][] = [
  ['format and lint', () => one(succeeds([commandOf('@biomejs/biome', 'biome'), 'ci', '--colors=off']))],
  ['types', () => one(succeeds([commandOf('typescript', 'tsc'), '-p', '.']))],
  ['unit', () => ring('unit')],
  ['build for Chrome', () => one(build('chrome'))],
  ['build for Firefox', () => one(build('firefox'))],
  ['build of the playground for Chrome', () => one(build('chrome-playground'))],
  ['build of the playground for Firefox', () => one(build('firefox-playground'))],
  ['web-ext lint', () => one(lintExtension())],
  ['budgets', () => one(checkBudgets())],
  ['packages, made twice', () => one(checkPackage(async () => (await build('chrome')) && build('firefox')))],
  ['a Chromium', () => one(found(findChromium))],
  ['a Firefox', () => one(found(findFirefox))],
  ['real Chromium', () => ring('chromium')],
  ['real Firefox', () => ring('firefox')],
];

const results: [string, Tally][] = [];
for (const [name, run] of STEPS) {
  console.log(`\n== ${name}`);
  const tally = await run().catch((error): Tally => {
    console.error(error instanceof Error ? error.message : error);
    return { ...NOTHING, failed: 1 };
  });
  results.push([name, tally]);
}

const total = results.map(([, tally]) => tally).reduce(sum, NOTHING);
console.log('');
for (const [name, tally] of results) console.log(`${tally.failed ? 'FAILED' : 'ok    '}  ${name}: ${told(tally)}`);
for (const failure of total.failures) console.log(`failed   ${failure}`);
for (const skipped of total.skipped) console.log(`skipped  ${skipped}`);
console.log(told(total));
process.exitCode = total.failed ? 1 : 0;
