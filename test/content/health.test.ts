// @vitest-environment jsdom
/** What a page tells of its health, and when the generic reader is called. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchHealth } from '../../src/content/health.ts';
import { startTally } from '../../src/content/tally.ts';
import type { Visit } from '../../src/core/health.ts';
import { aPost } from './fakes.ts';

const ask = vi.hoisted(() => vi.fn());
vi.mock('../../src/platform/bus.ts', () => ({ ask }));

const NONE = { author: 0, handle: 0, text: 0, permalink: 0 };
const counts = (candidates: number, read: number) => () => ({ candidates, read, missing: NONE });
const told = (): Visit[] => ask.mock.calls.map(([, { visit }]) => visit);

let life: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  ask.mockReset().mockResolvedValue(null);
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

describe('watchHealth', () => {
  const find = vi.fn(async () => 0);
  const takeOver = vi.fn(() => life.abort());
  const watch = (count: ReturnType<typeof counts>): (() => void) =>
    watchHealth({ document, network: 'demo', counts: count, find, takeOver, signal: life.signal });
  beforeEach(() => {
    find.mockReset().mockResolvedValue(0);
    takeOver.mockClear();
  });

  it('tells a visit once it settled, and again only when it changed', async () => {
    let read = 4;
    watch(() => counts(5, read)());
    await vi.advanceTimersByTimeAsync(40_000);
    read = 5;
    await vi.advanceTimersByTimeAsync(40_000);
    expect(told().map((visit) => [visit.network, visit.candidates, visit.read, visit.rescued])).toEqual([
      ['demo', 5, 4, 0],
      ['demo', 5, 5, 0],
    ]);
    expect(new Set(told().map(({ id }) => id)).size).toBe(1);
    expect(find).not.toHaveBeenCalled();
  });

  it('tells nothing of a page that holds nothing', async () => {
    watch(counts(0, 0));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(ask).not.toHaveBeenCalled();
    expect(takeOver).not.toHaveBeenCalled();
  });

  it('hands over to the generic reader when that one finds posts, having told it', async () => {
    find.mockResolvedValue(7);
    watch(counts(3, 0));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(told().map(({ read, rescued }) => [read, rescued])).toEqual([[0, 7]]);
    expect(takeOver).toHaveBeenCalledOnce();
  });

  it('waits anew at a new address', async () => {
    const again = watch(counts(0, 0));
    await vi.advanceTimersByTimeAsync(3_000);
    again();
    await vi.advanceTimersByTimeAsync(3_000);
    expect(find).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1_500);
    expect(find).toHaveBeenCalledOnce();
  });

  it('does nothing in a page that nobody looks at, nor after its end', async () => {
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    watch(counts(3, 0));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(find).not.toHaveBeenCalled();
    vi.restoreAllMocks();
    life.abort();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(find).not.toHaveBeenCalled();
  });
});

describe('startTally', () => {
  const root = () => document.createElement('article');

  it('counts distinct posts, what they lack, and roots that give nothing', () => {
    const tally = startTally();
    tally.read(root(), aPost({ permalink: null }));
    tally.read(root(), aPost({ permalink: null }));
    tally.read(root(), aPost({ id: 'demo:2', text: '' }));
    tally.failed(root());
    expect(tally.counts()).toEqual({ candidates: 3, read: 2, missing: { ...NONE, text: 1, permalink: 1 } });
  });

  it('a placeholder that fills in, or leaves, no longer counts', () => {
    const tally = startTally();
    const [one, other] = [root(), root()];
    tally.failed(one);
    tally.failed(other);
    tally.read(one, aPost());
    tally.gone(other);
    expect(tally.counts()).toEqual({ candidates: 1, read: 1, missing: NONE });
  });
});
