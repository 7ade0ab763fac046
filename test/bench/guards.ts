/** Bench rows of the guards: what it costs to find what was said before among 50,000 exchanges, in real Chromium. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { openChromium } from '../browser/chromium.ts';
import { build, root } from '../tools/node.ts';
import type { Timed } from './guards-page.ts';
import type { BenchRow } from './match.ts';

const EXCHANGES = 50_000;
const MODE = 'chrome-playground';
/** Milliseconds that finding what was said before may take, and all that is looked at between Enter and the text. */
const GOALS = { similar: 20, check: 50 };

async function pageScript(): Promise<string> {
  const vite = await import('vite');
  const built = await vite.build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL('guards-page.ts', import.meta.url)),
        formats: ['iife'],
        name: 'guardPage',
        fileName: 'guards',
      },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : null;
  if (chunk?.type !== 'chunk') throw new Error('The page of the bench does not build');
  return chunk.code;
}

/** Nineteen of twenty looks take no longer. */
function most({ took }: Timed): number {
  const sorted = [...took].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length * 0.95)] ?? 0;
}

const asked = (page: Page, what: 'similar' | 'check' | 'plain'): Promise<Timed> =>
  page.evaluate(`guardBench.${what}()`) as Promise<Timed>;

async function rowsOf(page: Page): Promise<BenchRow[]> {
  // The first look opens the database and warms the code.
  await asked(page, 'similar');
  const [similar, check, plain] = [
    await asked(page, 'similar'),
    await asked(page, 'check'),
    await asked(page, 'plain'),
  ];
  const against = most(plain);
  const row = (id: keyof typeof GOALS, what: string, timed: Timed): BenchRow => ({
    id: `guards.${id}`,
    what: `${what} among ${EXCHANGES.toLocaleString('en')} exchanges, 19 of 20 looks`,
    value: most(timed),
    unit: 'ms',
    against: 'comparing all',
    ratio: most(timed) / against,
    goal: `≤ ${GOALS[id]} ms`,
    met: most(timed) <= GOALS[id],
  });
  const share = `${similar.found} of ${similar.took.length} texts found`;
  return [row('similar', `said before (${share})`, similar), row('check', 'all guards', check)];
}

/** `log` is told how far it is. Builds the playground's extension first. */
export async function guardRows(log: (line: string) => void): Promise<BenchRow[]> {
  if (!(await build(MODE))) throw new Error(`${MODE} could not be built.`);
  const vigie = await openChromium({ extension: join(root, 'dist', MODE) });
  try {
    const page = await vigie.openPage('src/ui/popup/index.html');
    await page.evaluate(`globalThis.__name = (value) => value; ${await pageScript()}`);
    log(`keeping ${EXCHANGES.toLocaleString('en')} exchanges`);
    await page.evaluate(`guardBench.fill(${EXCHANGES})`);
    log('looking for what is like some of them');
    return await rowsOf(page);
  } finally {
    await vigie.close();
  }
}
