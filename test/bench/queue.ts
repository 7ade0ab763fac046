/** Bench rows of the queue: 50,000 kept posts in the side panel, and heard again in the dashboard, in real Chromium. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type OpenChromium, openChromium } from '../browser/chromium.ts';
import { build, root } from '../tools/node.ts';
import { queued, seed, watch } from '../ui/seed.ts';
import type { BenchRow } from './match.ts';
import { BENCH_SCRIPT } from './queue-rows.ts';
import { traceTasks } from './trace.ts';

const POSTS = 50_000;
const MODE = 'chrome-playground';
/** No task longer than this, ms. */
const GOAL = 100;
/** Posts written one by one, to know what all would take. */
const WRITTEN = 1_000;

interface Measured {
  /** The longest task, ms of the processor. */
  longest: number;
  /** By the clock, ms. */
  took: number;
}

/** The longest task while something is done, and how long it took. */
async function measured(page: Page, act: () => Promise<unknown>): Promise<Measured> {
  const browser = await page.context().browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('This Playwright gives no browser for a persistent context.');
  const stop = await traceTasks(browser);
  const start = performance.now();
  await act();
  const took = performance.now() - start;
  const tasks = await stop();
  await browser.detach();
  return { longest: tasks.reduce((most, task) => Math.max(most, task), 0), took };
}

async function fillDatabase({ openPage }: OpenChromium): Promise<Page> {
  const page = await openPage('src/ui/panel/index.html');
  await page.locator('.state').waitFor();
  await page.evaluate(BENCH_SCRIPT);
  await seed(page, {
    settings: [{ id: 'settings', onboardedAt: 1 }],
    // Not the watch that the posts were flagged by: hearing them again writes each of them.
    watches: [watch('heard-now', 'Lumio')],
  });
  const sample = queued('x:0', 'Ada Example', 'My Lumio lamp hums all night, and nobody answers my letters about it.');
  await page.evaluate(
    (given) => (globalThis as unknown as { bench: { fill: (given: unknown) => Promise<void> } }).bench.fill(given),
    { sample, count: POSTS },
  );
  return page;
}

/** The search of the panel is over, and shows this many posts. */
async function shows(page: Page, count: number): Promise<void> {
  await page.locator(`#queue[aria-rowcount="${count}"]`).waitFor({ timeout: 120_000 });
  await page.locator('.searching:empty').waitFor({ state: 'attached' });
}

const row = (id: string, what: string, { longest }: Measured, plain: Measured): BenchRow => ({
  id: `queue.${id}`,
  what: `longest task, ${what} among ${POSTS.toLocaleString('en')} posts`,
  value: longest,
  unit: 'ms',
  against: 'reading all at once',
  ratio: longest / plain.longest,
  goal: `≤ ${GOAL} ms`,
  met: longest <= GOAL,
});

async function panelRows(page: Page): Promise<BenchRow[]> {
  const address = page.url();
  await page.goto('about:blank');
  const opened = await measured(page, async () => {
    await page.goto(address);
    await page.locator('#queue-0').waitFor();
    await page.waitForTimeout(500);
  });
  await page.keyboard.press('f');
  const filtered = await measured(page, async () => {
    await page.locator('.panel-conditions select').nth(2).selectOption('regret');
    await shows(page, POSTS / 500);
  });
  await page.locator('.panel-conditions select').nth(2).selectOption('');
  await page.locator('#queue-150').waitFor({ state: 'detached' });
  const searched = await measured(page, async () => {
    await page.locator('.search input').fill('ebene');
    await shows(page, POSTS / 5_000);
  });
  await page.evaluate(BENCH_SCRIPT);
  const plain = await measured(page, () => page.evaluate('bench.readAll("ebene")'));
  return [
    row('open', 'opening the panel', opened, plain),
    row('filter', `a rare filter (${(filtered.took / 1_000).toFixed(1)} s)`, filtered, plain),
    row('search', `a rare word (${(searched.took / 1_000).toFixed(1)} s)`, searched, plain),
  ];
}

async function rehearRows({ openPage }: OpenChromium): Promise<BenchRow[]> {
  const page = await openPage('src/ui/dashboard/index.html#watches');
  await page.evaluate(BENCH_SCRIPT);
  const each = (await page.evaluate(`bench.writeEach(${WRITTEN})`)) as number;
  const start = page.locator('.split-list .foot button[title]');
  await start.waitFor();
  const heard = await measured(page, async () => {
    await start.click();
    await page.locator('.rehearing progress').waitFor();
    await page.locator('.rehearing progress').waitFor({ state: 'detached', timeout: 600_000 });
  });
  const plain = (each * POSTS) / WRITTEN;
  const what = `${POSTS.toLocaleString('en')} kept posts heard again, every one changed`;
  const goal = 60;
  return [
    {
      id: 'queue.rehear',
      what,
      value: heard.took / 1_000,
      unit: 's',
      against: 'one write for each',
      ratio: heard.took / plain,
      goal: `≤ ${goal} s`,
      met: heard.took <= goal * 1_000,
    },
    {
      id: 'queue.rehear-task',
      what: `longest task, ${what}`,
      value: heard.longest,
      unit: 'ms',
      against: `${GOAL} ms`,
      ratio: heard.longest / GOAL,
      goal: `≤ ${GOAL} ms`,
      met: heard.longest <= GOAL,
    },
  ];
}

/** `log` is told how far it is. Builds the playground's extension first. */
export async function queueRows(log: (line: string) => void): Promise<BenchRow[]> {
  if (!(await build(MODE))) throw new Error(`${MODE} could not be built.`);
  const vigie = await openChromium({ extension: join(root, 'dist', MODE), viewport: { width: 400, height: 760 } });
  try {
    log(`keeping ${POSTS.toLocaleString('en')} posts`);
    const page = await fillDatabase(vigie);
    log('looking for some of them');
    const rows = await panelRows(page);
    await page.close();
    log('hearing all again');
    return [...rows, ...(await rehearRows(vigie))];
  } finally {
    await vigie.close();
  }
}
