/** Bench rows of the page: what Vigie costs a feed of 2,000 posts, against nothing and against rescanning it. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { earsOf } from '../../src/core/ear.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import { type OpenChromium, openChromium } from '../browser/chromium.ts';
import { SAMPLE_WATCHES } from '../playground/watches.ts';
import { CONTENT_LIMIT, contentSize, networkSizes } from '../tools/budgets.ts';
import { build, root } from '../tools/node.ts';
import { benchPosts, FEED_PAGE, type FeedRun, rescanWithMarkJs, scrollFeed } from './feed.ts';
import type { BenchRow } from './match.ts';
import { traceLongTasks } from './trace.ts';

const POSTS = 2_000;
const ROUNDS = 3;
const MODE = 'chrome-playground';
/** No content script runs there: the playground build holds `localhost` only. */
const ELSEWHERE = 'feed.test';

interface Cost extends FeedRun {
  /** Processor time of the page's main thread, everything included, ms. */
  task: number;
  /** Tasks over 50 ms, the profiler not running. */
  longTasks: number;
  /** Of it, script of the extension, or of mark.js, ms. */
  script: number;
}

type Variant = 'vigie' | 'nothing' | 'mark.js';

interface Profile {
  nodes: { id: number; callFrame: { url: string; functionName: string } }[];
  samples: number[];
}

async function taskMs(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1_000;
}

/** Part of the samples, those at rest left out, whose function stands in a script of this address. */
function shareOf({ nodes, samples }: Profile, url: RegExp): number {
  const ids = (wanted: (frame: Profile['nodes'][number]['callFrame']) => boolean): Set<number> =>
    new Set(nodes.filter(({ callFrame }) => wanted(callFrame)).map(({ id }) => id));
  const ours = ids((frame) => url.test(frame.url));
  const rest = ids((frame) => frame.functionName === '(idle)');
  return samples.filter((id) => ours.has(id)).length / samples.filter((id) => !rest.has(id)).length;
}

async function run(page: Page, origin: string, variant: Variant, profiled: boolean): Promise<Cost> {
  await page.goto(variant === 'vigie' ? origin.replace(ELSEWHERE, 'localhost') : origin);
  // tsx names the functions that go to the page by this helper of its own.
  await page.evaluate('globalThis.__name = (value) => value');
  if (variant === 'mark.js') {
    const path = join(root, 'node_modules/mark.js/dist/mark.min.js');
    await page.evaluate(`${readFileSync(path, 'utf8')}\n//# sourceURL=mark.js`);
    const terms = SAMPLE_WATCHES.flatMap((watch) => watch.terms).join('|');
    await page.evaluate(rescanWithMarkJs, terms);
  }
  await page.waitForTimeout(500);
  const cdp = await page.context().newCDPSession(page);
  // Time of the processor, not of the clock: the machine may be busy with something else.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const browser = await page.context().browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('This Playwright gives no browser for a persistent context.');
  const traced = profiled ? null : await traceLongTasks(browser);
  if (profiled) {
    await cdp.send('Profiler.enable');
    await cdp.send('Profiler.setSamplingInterval', { interval: 200 });
    await cdp.send('Profiler.start');
  }
  const before = await taskMs(cdp);
  const feed = await page.evaluate(scrollFeed, benchPosts(POSTS));
  const task = (await taskMs(cdp)) - before;
  const profile = profiled ? ((await cdp.send('Profiler.stop')).profile as Profile) : null;
  const longTasks = traced ? await traced() : 0;
  await Promise.all([cdp.detach(), browser.detach()]);
  const url = variant === 'vigie' ? /^chrome-extension:/ : /mark\.js$/;
  const script = profile ? task * shareOf(profile, url) : Number.NaN;
  return { ...feed, task, script, longTasks };
}

/** Puts the sample watches where tabs read them, as the background would. */
async function listen({ worker }: OpenChromium): Promise<void> {
  const watches = SAMPLE_WATCHES.map((watch, at) => ({ ...watch, id: `w${at}`, createdAt: 0, updatedAt: 0 }));
  const settings = { ...DEFAULT_SETTINGS, networks: ['pintagram'], onboardedAt: 1 };
  const snapshot = { version: 2, at: 1, ears: earsOf(watches), common: [], people: {}, muted: [], settings };
  const inWorker = await worker();
  const local = 'chrome.storage.local';
  // The worker publishes its own once, as it is installed.
  while (!(await inWorker.evaluate(`${local}.get('snapshot').then((rows) => 'snapshot' in rows)`))) await pause(50);
  await inWorker.evaluate(`${local}.set(${JSON.stringify({ snapshot })})`);
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

function least(values: number[]): number {
  return Math.min(...values);
}

async function measure(log: (line: string) => void): Promise<Record<Variant, Cost[]>> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(FEED_PAGE);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `http://${ELSEWHERE}:${port}/`;
  const args = [`--host-resolver-rules=MAP ${ELSEWHERE} 127.0.0.1`];
  const chromium = await openChromium({ extension: join(root, 'dist', MODE), args });
  const costs: Record<Variant, Cost[]> = { vigie: [], nothing: [], 'mark.js': [] };
  try {
    await listen(chromium);
    const page = await chromium.context.newPage();
    for (let round = 0; round < ROUNDS; round++) {
      for (const variant of ['nothing', 'vigie'] as const) {
        costs[variant].push(await run(page, origin, variant, false));
        log(`${variant}: ${costs[variant].at(-1)?.task.toFixed(0)} ms of main thread`);
      }
    }
    // The profiler costs too, so scripts are measured apart.
    for (const variant of ['vigie', 'mark.js'] as const) {
      costs[variant].push(await run(page, origin, variant, true));
      log(`${variant}: ${costs[variant].at(-1)?.script.toFixed(0)} ms of script`);
    }
  } finally {
    await chromium.close();
    server.close();
  }
  return costs;
}

/** Of what is sold, without the playground's network. */
function sizeRow(): BenchRow {
  const value = contentSize('chrome') / 1_000;
  const limit = CONTENT_LIMIT / 1_000;
  const [heaviest, size] = networkSizes('chrome')[0] ?? ['', 0];
  const what = `content script and style, gzipped (beside it the network's, ${heaviest} ${(size / 1_000).toFixed(1)} KB at most)`;
  const row = { id: 'page.size', what, value, unit: 'KB', against: 'its budget' };
  return { ...row, ratio: value / limit, goal: `< ${limit} KB`, met: value < limit };
}

function rowsOf({ vigie, nothing, 'mark.js': rescan }: Record<Variant, Cost[]>): BenchRow[] {
  const plain = vigie.slice(0, ROUNDS);
  const task = least(plain.map((cost) => cost.task));
  const bare = least(nothing.map((cost) => cost.task));
  const ours = vigie.at(-1) as Cost;
  const theirs = rescan.at(-1) as Cost;
  const slow = least(plain.map((cost) => cost.longTasks)) - least(nothing.map((cost) => cost.longTasks));
  const perPost = ours.foreign.length / Math.max(1, ours.flagged);
  const feed = `a feed of ${POSTS.toLocaleString('en')} posts, scrolled`;
  return [
    {
      id: 'page.main-thread',
      what: `main thread, ${feed}`,
      value: task,
      unit: 'ms',
      against: 'no extension',
      ratio: task / bare,
      // One post in five is flagged here, and each handful of new marks makes the browser paint once more.
      goal: 'ratio ≤ 1.15',
      met: task / bare <= 1.15,
    },
    {
      id: 'page.script',
      what: `script, ${feed}`,
      value: ours.script,
      unit: 'ms',
      against: 'mark.js at each mutation',
      ratio: ours.script / theirs.script,
      goal: 'ratio ≤ 0.1',
      met: ours.script / theirs.script <= 0.1,
    },
    {
      id: 'page.long-tasks',
      what: `tasks over 50 ms added, ${feed}`,
      value: Math.max(0, slow),
      unit: 'tasks',
      against: 'no extension',
      ratio: Math.max(0, slow),
      goal: 'none',
      met: slow <= 0,
    },
    {
      id: 'page.mutations',
      what: `mutations per flagged post (${ours.flagged} flagged)`,
      value: perPost,
      unit: 'mutations',
      against: 'mark.js at each mutation',
      ratio: ours.foreign.length / theirs.foreign.length,
      goal: '1 attribute',
      met: perPost === 1 && ours.foreign.every(({ what }) => what === 'data-vigie'),
    },
  ];
}

/** `log` is told how far it is. Builds the playground's extension first. */
export async function pageRows(log: (line: string) => void): Promise<BenchRow[]> {
  for (const mode of [MODE, 'chrome']) if (!(await build(mode))) throw new Error(`${mode} could not be built.`);
  return [...rowsOf(await measure(log)), sizeRow()];
}
