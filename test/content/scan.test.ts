// @vitest-environment jsdom
/** The page's life: posts that come, change under the same node, and leave. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Budget, keepBudget } from '../../src/content/budget.ts';
import { cleanMarks, createMarks } from '../../src/content/mark.ts';
import { type Scan, startScan } from '../../src/content/scan.ts';
import type { Flag } from '../../src/core/queue.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import type { Snapshot } from '../../src/core/snapshot.ts';
import { aReader, aSnapshot, aWatch, fakeHighlights, fakeIdle, fakeViewport } from './fakes.ts';

const ask = vi.hoisted(() => vi.fn());
vi.mock('../../src/platform/bus.ts', () => ({ ask }));

let life: AbortController;
let highlights: ReturnType<typeof fakeHighlights>;
let viewport: ReturnType<typeof fakeViewport>;
let snapshot: Snapshot;
let scan: Scan;
let marks: Budget;
/** How many flags were left undrawn, each time that changed. */
let left: number[];

const settle = () => vi.advanceTimersByTimeAsync(2_000);
const start = (): void => {
  marks = keepBudget({
    marks: createMarks(life.signal),
    most: () => snapshot.settings.budget,
    told: (count) => left.push(count),
    signal: life.signal,
  });
  const reader = aReader(document);
  scan = startScan({
    document,
    reader: () => reader,
    snapshot: () => snapshot,
    marks,
    changed: () => undefined,
    signal: life.signal,
  });
};
const add = (id: string, text: string, by = 'ada'): HTMLElement => {
  const root = document.createElement('article');
  root.dataset.id = id;
  root.dataset.by = by;
  root.append(text);
  document.body.append(root);
  return root;
};
const mark = (root: Element): string | null => root.getAttribute('data-vigie');
const words = (kind = 'brand'): string[] =>
  [...(highlights.get(`vigie-${kind}`) ?? [])].map((range) =>
    (range.startContainer.nodeValue ?? '').slice(range.startOffset, range.endOffset),
  );
const sent = (): Flag[] => ask.mock.calls.filter(([name]) => name === 'posts.seen').flatMap(([, { flags }]) => flags);

beforeEach(() => {
  vi.useFakeTimers();
  highlights = fakeHighlights();
  viewport = fakeViewport();
  fakeIdle();
  ask
    .mockReset()
    .mockImplementation(async (name: string, body: { flags?: Flag[] }) =>
      name === 'posts.seen'
        ? Object.fromEntries((body.flags ?? []).map(({ post }) => [post.id, { state: 'new', level: 1, why: [] }]))
        : null,
    );
  life = new AbortController();
  snapshot = aSnapshot();
  left = [];
  document.body.replaceChildren();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a page', () => {
  it('marks flagged posts that were there and those that come, and their words', async () => {
    const first = add('1', 'A Lumio');
    start();
    await settle();
    const second = add('2', 'My Lumio lamp');
    const other = add('3', 'Nothing of note');
    await settle();
    expect([mark(first), mark(second), mark(other)]).toEqual(['brand', 'brand', null]);
    expect(words()).toEqual(['Lumio', 'Lumio']);
    expect(scan.counts().read).toBe(3);
    expect(scan.flags().map(({ post }) => post.id)).toEqual(['demo:1', 'demo:2']);
  });

  it('changes nothing in the page but one attribute for each flagged post', async () => {
    add('1', 'A Lumio');
    add('2', 'Nothing');
    const records: MutationRecord[] = [];
    const witness = new MutationObserver((seen) => records.push(...seen));
    witness.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    start();
    await settle();
    witness.disconnect();
    expect(records.map(({ type, attributeName }) => [type, attributeName])).toEqual([['attributes', 'data-vigie']]);
  });

  it('reads no post before it comes near the viewport', async () => {
    const root = add('1', 'A Lumio');
    viewport.far.add(root);
    start();
    await settle();
    expect([scan.counts().read, mark(root)]).toEqual([0, null]);
    viewport.approach(root);
    await settle();
    expect([scan.counts().read, mark(root)]).toEqual([1, 'brand']);
  });
});

describe('a budget of flags', () => {
  const budget = (most: number): void => {
    const watches = [
      aWatch({ id: 'w1', terms: ['Lumio'] }),
      aWatch({ id: 'w2', terms: ['fire'], priority: 'high' }),
      aWatch({ id: 'w3', terms: ['lamp'], priority: 'low' }),
    ];
    snapshot = aSnapshot({ watches, settings: { ...DEFAULT_SETTINGS, budget: most } });
  };

  it('marks the weightiest of those seen, and counts the others', async () => {
    budget(2);
    const roots = [add('1', 'A lamp'), add('2', 'Lumio'), add('3', 'My Lumio'), add('4', 'A fire')];
    start();
    await settle();
    expect(roots.map(mark)).toEqual([null, 'brand', null, 'brand']);
    expect(left.at(-1)).toBe(2);
    // All of them are flagged and reported: only the drawing is held back.
    expect(sent()).toHaveLength(4);
  });

  it('marks another when one leaves her sight, or is treated', async () => {
    budget(1);
    const roots = [add('1', 'Lumio'), add('2', 'My Lumio'), add('3', 'Our Lumio')];
    start();
    await settle();
    expect(roots.map(mark)).toEqual(['brand', null, null]);
    viewport.leave(roots[0] as Element);
    await settle();
    expect(roots.map(mark)).toEqual(['brand', 'brand', null]);
    scan.change('demo:2', { state: 'done' });
    await settle();
    expect(roots.map(mark)).toEqual(['brand', 'brand done', 'brand']);
    expect(left.at(-1)).toBe(0);
  });

  it('follows the budget that she sets', async () => {
    budget(3);
    const roots = [add('1', 'Lumio'), add('2', 'My Lumio')];
    start();
    await settle();
    budget(1);
    scan.renew();
    await settle();
    expect([roots.map(mark), left.at(-1)]).toEqual([['brand', null], 1]);
  });

  it('shows all when she asks, and the budget again; no more than nothing to show is offered', async () => {
    budget(1);
    const roots = [add('1', 'Lumio'), add('2', 'My Lumio')];
    start();
    await settle();
    marks.more()?.();
    await settle();
    expect([roots.map(mark), left.at(-1)]).toEqual([['brand', 'brand'], 0]);
    marks.more()?.();
    await settle();
    expect([roots.map(mark), left.at(-1)]).toEqual([['brand', null], 1]);
    roots[1]?.remove();
    await settle();
    expect([left.at(-1), marks.more()]).toEqual([0, null]);
  });

  it('of none draws all; who is known is drawn beside it', async () => {
    budget(0);
    const roots = Array.from({ length: 20 }, (_, at) => add(`${at}`, 'Lumio'));
    start();
    await settle();
    expect([new Set(roots.map(mark)), left]).toEqual([new Set(['brand']), []]);
    life.abort();
    life = new AbortController();
    budget(1);
    snapshot = { ...snapshot, people: { 'demo:bo': 'met' } };
    const [known, flagged] = [add('k', 'Nothing', 'bo'), roots[0] as Element];
    start();
    await settle();
    expect([mark(known), mark(flagged)]).toEqual(['known', 'brand']);
  });
});

describe('a recycled row', () => {
  it('loses its mark and its words with the post that it showed', async () => {
    const root = add('1', 'A Lumio');
    start();
    await settle();
    root.dataset.id = '2';
    (root.firstChild as Text).data = 'Something else';
    await settle();
    expect([mark(root), words()]).toEqual([null, []]);
    expect(scan.rootOf('demo:1')).toBeNull();
    expect(scan.sighting(root)?.post.id).toBe('demo:2');
  });

  it('is read again before a gesture, even if no mutation was heard yet', async () => {
    const root = add('1', 'A Lumio');
    start();
    await settle();
    root.dataset.id = '2';
    expect(scan.sighting(root)?.post.id).toBe('demo:1');
    expect(scan.fresh(root)?.post.id).toBe('demo:2');
  });

  it('that left is forgotten, and unmarked if it comes back as another', async () => {
    const root = add('1', 'A Lumio');
    start();
    await settle();
    root.remove();
    await settle();
    expect([mark(root), words(), scan.rootOf('demo:1')]).toEqual([null, [], null]);
    root.dataset.id = '9';
    root.textContent = 'Nothing';
    document.body.append(root);
    await settle();
    expect([mark(root), scan.counts().read]).toEqual([null, 2]);
  });
});

describe('reports', () => {
  it('send a post once, again only when its text or reasons changed', async () => {
    const root = add('1', 'A Lumio');
    start();
    await settle();
    scan.renew();
    await settle();
    expect(sent()).toHaveLength(1);
    (root.firstChild as Text).data = 'A Lumio, edited';
    await settle();
    expect(sent().map(({ post }) => post.text)).toEqual(['A Lumio', 'A Lumio, edited']);
  });

  it('go in batches of fifty at most', async () => {
    for (let at = 0; at < 120; at++) add(`${at}`, 'Lumio');
    start();
    await vi.advanceTimersByTimeAsync(5_000);
    const sizes = ask.mock.calls.filter(([name]) => name === 'posts.seen').map(([, { flags }]) => flags.length);
    expect(sizes).toEqual([50, 50, 20]);
  });

  it('are sent again after the background failed', async () => {
    ask.mockRejectedValueOnce(new Error('asleep'));
    const root = add('1', 'A Lumio');
    start();
    await settle();
    (root.firstChild as Text).data = 'A Lumio ';
    await settle();
    expect(sent()).toHaveLength(2);
  });

  it('bring back the state, which the mark shows', async () => {
    ask.mockImplementation(async (name: string) =>
      name === 'posts.seen' ? { 'demo:1': { state: 'answered', level: 1, why: [] } } : null,
    );
    const root = add('1', 'A Lumio');
    start();
    await settle();
    expect(mark(root)).toBe('brand answered');
  });
});

describe('a new snapshot', () => {
  it('judges again what is in the page', async () => {
    const root = add('1', 'A Lumio and a Brillor');
    start();
    await settle();
    snapshot = aSnapshot({
      watches: [aWatch({ kind: 'competitor', terms: ['Brillor'] })],
      people: { 'demo:ada': 'met' },
    });
    scan.renew();
    await settle();
    expect([mark(root), words(), words('competitor')]).toEqual(['competitor known', [], ['Brillor']]);
  });

  it('takes a muted post out of the flags', async () => {
    const root = add('1', 'A Lumio');
    start();
    await settle();
    snapshot = aSnapshot({ muted: ['demo:1'] });
    scan.renew();
    await settle();
    expect([mark(root), scan.flags()]).toEqual([null, []]);
  });
});

describe('the end', () => {
  it('takes every mark and word off, and nothing is marked afterwards', async () => {
    const root = add('1', 'A Lumio');
    start();
    await settle();
    life.abort();
    expect([mark(root), highlights.size]).toEqual([null, 0]);
    add('2', 'Another Lumio');
    scan.sighting(root);
    await settle();
    expect(document.querySelectorAll('[data-vigie]')).toHaveLength(0);
  });

  it('of a script that died without cleaning is cleaned by the next', () => {
    const root = add('1', 'A Lumio');
    root.setAttribute('data-vigie', 'brand');
    highlights.set('vigie-brand', new Set());
    cleanMarks(document);
    expect([mark(root), highlights.size]).toEqual([null, 0]);
  });
});
