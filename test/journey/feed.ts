/** Scrolls a page of Pintagram+ as a reader does, and compares what Vigie marked with what is true. */
import type { Page } from 'playwright-core';
import { WATCH_KINDS } from '../../src/core/watch.ts';
import type { Playground } from '../playground/serve.ts';
import type { TruthById } from '../playground/truth.ts';

/** One post that stood in the window. */
export interface Sight {
  id: string;
  handle: string;
  flagged: boolean;
  /** Marked as by somebody saved. */
  known: boolean;
}

/** Vigie flushes every 100 ms, then works in idle slices; a reader stops for longer. */
const FLUSHED_MS = 250;
/** Readings end here even if the page never rests, in ms. */
const LIMIT_MS = 5_000;

/** The posts, and the posts quoted in them, that stand in the window now. */
export function postsInView(page: Page): Promise<Sight[]> {
  return page.evaluate(
    (kinds) => {
      const roots = [...document.querySelectorAll<HTMLElement>('[data-pg="post"], [data-pg="quote"]')];
      return roots.flatMap((root) => {
        const box = root.getBoundingClientRect();
        const link = root.querySelector<HTMLAnchorElement>('[data-pg="by"] a[href^="/p/"]');
        if (!link || box.height === 0 || box.bottom < 0 || box.top > innerHeight) return [];
        const marks = (root.getAttribute('data-vigie') ?? '').split(' ');
        // The handle is a link, and in a quoted post a bare text.
        const names = [...root.querySelectorAll('[data-pg="by"] > *')].map((part) => part.textContent ?? '');
        return {
          id: link.pathname.slice(3),
          handle: names.find((name) => name.startsWith('@'))?.slice(1) ?? '',
          flagged: marks.some((mark) => kinds.includes(mark)),
          known: marks.includes('known'),
        };
      });
    },
    WATCH_KINDS as readonly string[],
  );
}

/** Resolves after a few idle moments of the page: on a busy machine Vigie's own work may come late, but before these. */
function idle(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (let turn = 0; turn < 3; turn++) await new Promise((rest) => requestIdleCallback(rest, { timeout: 400 }));
  });
}

/** The posts in the window, once two readings in a row are the same. */
async function settledPosts(page: Page): Promise<Sight[]> {
  await page.waitForTimeout(FLUSHED_MS);
  const limit = Date.now() + LIMIT_MS;
  for (let before = ''; ; ) {
    await idle(page);
    const sights = await postsInView(page);
    const now = JSON.stringify(sights);
    if (now === before || Date.now() > limit) return sights;
    before = now;
  }
}

/** Scrolls by so many windows from the top; the sights by id, the last of each post kept. */
export async function scrollFeed(page: Page, windows: number): Promise<Map<string, Sight>> {
  const sights = new Map<string, Sight>();
  await page.evaluate(() => scrollTo(0, 0));
  for (let at = 0; at <= windows; at++) {
    for (const sight of await settledPosts(page)) sights.set(sight.id, sight);
    if (at < windows) await page.mouse.wheel(0, 620);
  }
  return sights;
}

/** What is true of the feed's posts, as the playground says it. */
export async function fetchTruth({ url }: Playground): Promise<TruthById> {
  const answer = await fetch(`${url}/truth.json`);
  return ((await answer.json()) as { posts: TruthById }).posts;
}

/** Which posts Vigie missed, and which it flagged wrongly. */
export function compare(
  sights: Iterable<Sight>,
  truth: TruthById,
): { expected: string[]; missed: string[]; wrong: string[] } {
  const expected: string[] = [];
  const missed: string[] = [];
  const wrong: string[] = [];
  for (const { id, flagged } of sights) {
    const should = (truth[id]?.watches.length ?? 0) > 0;
    if (should) expected.push(id);
    if (should && !flagged) missed.push(id);
    if (!should && flagged) wrong.push(id);
  }
  return { expected, missed, wrong };
}
