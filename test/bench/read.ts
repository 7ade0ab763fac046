/** Bench rows of reading: what a post of each network costs, against the plainest reading of it, on the fixture pages. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { runningAsRoot } from '../browser/chromium.ts';
import { findChromium } from '../browser/find.ts';
import { bigPage } from '../networks/big-page.ts';
import { bundleReaders, openSaved } from '../tools/saved-pages.ts';
import type { BenchRow } from './match.ts';
import { traceTasks } from './trace.ts';

const PAGES = join(import.meta.dirname, '../pages');

/** What a network's pages gave, in ms of all rounds. */
interface Cost {
  posts: number;
  glance: number;
  post: number;
  plain: number;
}

const NOTHING: Cost = { posts: 0, glance: 0, post: 0, plain: 0 };

const networkOf = (name: string): string => name.replace(/(?:--.*)?\.html$/, '');

function rowOf(network: string, cost: Cost): BenchRow {
  const perPost = (ms: number): number => (ms * 1_000) / Math.max(1, cost.posts);
  const ratio = cost.post / cost.plain;
  return {
    id: `read.${network}`,
    what: `reading a post of ${network} (a glance, which most get: ${perPost(cost.glance).toFixed(0)} µs)`,
    value: perPost(cost.post),
    unit: 'µs',
    against: 'innerText and every link of it',
    ratio,
    // A slice of 4 ms holds at least ten posts.
    goal: '≤ 400 µs',
    met: cost.posts > 0 && perPost(cost.post) <= 400,
  };
}

async function networkRows(browser: Browser, script: string): Promise<BenchRow[]> {
  const costs = new Map<string, Cost>();
  for (const name of readdirSync(PAGES).filter((file) => file.endsWith('.html'))) {
    const cost = await openSaved(browser, readFileSync(join(PAGES, name), 'utf8'), null, async (page) => {
      await page.evaluate(script);
      return (await page.evaluate('timeSavedPage()')) as Cost;
    });
    const sum = costs.get(networkOf(name)) ?? NOTHING;
    const parts = Object.keys(sum) as (keyof Cost)[];
    costs.set(networkOf(name), Object.fromEntries(parts.map((part) => [part, sum[part] + cost[part]])) as never);
  }
  return [...costs].filter(([, { posts }]) => posts > 0).map(([network, cost]) => rowOf(network, cost));
}

const ELEMENTS = 30_000;
/** Each in a page of its own, so that no code is warm. */
const LOOKS = 5;

interface Look {
  found: number;
  /** The longest slice, or the task of one go, ms of the processor. */
  longest: number;
}

/** The generic reader's first look at a page that is at rest. */
function look(browser: Browser, script: string, html: string, sliced: boolean): Promise<Look> {
  const use = async (page: Page): Promise<Look> => {
    await page.evaluate(script);
    await page.waitForTimeout(500);
    const trace = await browser.newBrowserCDPSession();
    const stop = await traceTasks(trace, sliced ? 'idle' : 'task');
    const found = (await page.evaluate(`surveySavedPage(${sliced})`)) as number;
    const tasks = await stop();
    await trace.detach();
    return { found, longest: Math.max(...tasks) };
  };
  return openSaved(browser, html, null, use, true);
}

/** The longest slice of it on a big page. */
async function surveyRow(browser: Browser, script: string): Promise<BenchRow> {
  const html = bigPage(ELEMENTS);
  const sliced: Look[] = [];
  const whole: Look[] = [];
  for (let round = 0; round < LOOKS; round++) {
    sliced.push(await look(browser, script, html, true));
    whole.push(await look(browser, script, html, false));
  }
  const [slice, task] = [sliced, whole].map((looks) => median(looks.map(({ longest }) => longest))) as [number, number];
  const found = new Set([...sliced, ...whole].map((each) => each.found));
  return {
    id: 'read.survey',
    what: `longest slice of the generic reader’s first look at ${ELEMENTS} elements, ${[...found].join(' or ')} posts`,
    value: slice,
    unit: 'ms',
    against: `one go, a task of ${task.toFixed(0)} ms`,
    ratio: slice / task,
    goal: '≤ 4 ms',
    met: found.size === 1 && !found.has(0) && slice <= 4,
  };
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** One row per network, and one of a page of none, in the real browser. */
export async function readRows(): Promise<BenchRow[]> {
  const [script, { path }] = await Promise.all([bundleReaders(), findChromium()]);
  const browser = await chromium.launch({ executablePath: path, args: runningAsRoot() ? ['--no-sandbox'] : [] });
  try {
    return [...(await networkRows(browser, script)), await surveyRow(browser, script)];
  } finally {
    await browser.close();
  }
}
