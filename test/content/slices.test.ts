// @vitest-environment jsdom
/** Work in slices: in order, cut anywhere, ended by its signal. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { inSlices, SLICE_MS, workInSlices } from '../../src/content/slices.ts';

let life: AbortController;
/** What the clock shows, ms. */
let now: number;
/** Runs what the browser was asked to run when idle; how many steps were done before. */
let idle: (() => void)[];

beforeEach(() => {
  life = new AbortController();
  now = 0;
  idle = [];
  vi.stubGlobal('requestIdleCallback', (run: () => void) => idle.push(run));
  vi.stubGlobal('cancelIdleCallback', (id: number) => idle.splice(id - 1, 1));
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const slice = (): void => idle.shift()?.();

function* steps(name: string, count: number, done: string[]): Generator<undefined, string> {
  for (let step = 1; step <= count; step++) {
    now += (SLICE_MS * 2) / 3;
    done.push(`${name}${step}`);
    yield;
  }
  return `${name} ended`;
}

it('cuts one piece of work where a slice is over, and goes on there before the next', () => {
  const done: string[] = [];
  const slices = workInSlices<string>((name) => steps(name, 3, done), life.signal);
  slices.add('a');
  slices.add('b');
  slices.add('a');
  const after: string[] = [];
  while (idle.length > 0) {
    slice();
    after.push(done.splice(0).join(' '));
  }
  // The last slice only hears that the work has ended.
  expect(after).toEqual(['a1 a2', 'a3 b1', 'b2 b3', '']);
});

it('works on through what gives no steps', () => {
  const done: string[] = [];
  const slices = workInSlices<string>((name) => {
    now += SLICE_MS / 4;
    done.push(name);
    return undefined;
  }, life.signal);
  for (const name of 'abcdef') slices.add(name);
  slices.drop('b');
  slice();
  expect(done).toEqual(['a', 'c', 'd', 'e']);
  slice();
  expect(done).toEqual(['a', 'c', 'd', 'e', 'f']);
});

it('ends work that was begun when the signal aborts, and begins no other', () => {
  const done: string[] = [];
  let cleaned = false;
  const slices = workInSlices<string>(function* (name) {
    try {
      yield* steps(name, 9, done);
    } finally {
      cleaned = true;
    }
  }, life.signal);
  slices.add('a');
  slice();
  expect(cleaned).toBe(false);
  life.abort();
  expect(cleaned).toBe(true);
  slices.add('b');
  while (idle.length > 0) slice();
  expect(done).toEqual(['a1', 'a2']);
});

it('gives what the work ends with, or why it did not', async () => {
  const done: string[] = [];
  const given = inSlices(steps('a', 5, done), life.signal);
  while (idle.length > 0) slice();
  expect(await given).toBe('a ended');
  expect(done).toHaveLength(5);

  const failing = inSlices(
    (function* (): Generator<undefined, string> {
      yield;
      throw new Error('torn');
    })(),
    life.signal,
  );
  while (idle.length > 0) slice();
  await expect(failing).rejects.toThrow('torn');

  const ended = inSlices(steps('b', 5, done), life.signal);
  slice();
  life.abort(new Error('she left'));
  await expect(ended).rejects.toThrow('she left');
  await expect(inSlices(steps('c', 1, done), life.signal)).rejects.toThrow('she left');
  while (idle.length > 0) slice();
  expect(done.filter((name) => name.startsWith('c'))).toEqual([]);
});
