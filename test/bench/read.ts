/** Bench rows of reading: what a post of each network costs, against the plainest reading of it, on the fixture pages. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { runningAsRoot } from '../browser/chromium.ts';
import { findChromium } from '../browser/find.ts';
import { bundleReaders, openSaved } from '../tools/saved-pages.ts';
import type { BenchRow } from './match.ts';

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

/** One row per network, in the real browser. */
export async function readRows(): Promise<BenchRow[]> {
  const [script, { path }] = await Promise.all([bundleReaders(), findChromium()]);
  const browser = await chromium.launch({ executablePath: path, args: runningAsRoot() ? ['--no-sandbox'] : [] });
  const costs = new Map<string, Cost>();
  try {
    for (const name of readdirSync(PAGES).filter((file) => file.endsWith('.html'))) {
      const html = readFileSync(join(PAGES, name), 'utf8');
      const cost = await openSaved(browser, html, null, async (page) => {
        await page.evaluate(script);
        return (await page.evaluate('timeSavedPage()')) as Cost;
      });
      const sum = costs.get(networkOf(name)) ?? NOTHING;
      const parts = Object.keys(sum) as (keyof Cost)[];
      costs.set(networkOf(name), Object.fromEntries(parts.map((part) => [part, sum[part] + cost[part]])) as never);
    }
  } finally {
    await browser.close();
  }
  return [...costs].filter(([, { posts }]) => posts > 0).map(([network, cost]) => rowOf(network, cost));
}
