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

/** Vigie flushes every 100 ms, then works in slices; a reader stops for longer. */
const SETTLED_MS = 350;

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

/** Scrolls by so many windows from the top; the sights by id, the last of each post kept. */
export async function scrollFeed(page: Page, windows: number): Promise<Map<string, Sight>> {
  const sights = new Map<string, Sight>();
  await page.evaluate(() => scrollTo(0, 0));
  for (let at = 0; at <= windows; at++) {
    await page.waitForTimeout(SETTLED_MS);
    for (const sight of await postsInView(page)) sights.set(sight.id, sight);
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
