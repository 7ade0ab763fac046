/** Work cut into short slices, so that scrolling never waits for us. */

/** A frame has 16 ms; the site needs the most of it. What was begun by then is ended, in 2.5 ms more: 4 ms in all. */
export const SLICE_MS = 1.5;
/** Even a page that never rests is read within this. */
const PATIENCE_MS = 300;

export interface Slices<T> {
  add(item: T): void;
  /** Takes an item out that is no longer worth the work. */
  drop(item: T): void;
}

/**
 * Calls `work` for each item added, oldest first, each once however often it was added meanwhile. Where it gives steps,
 * these are gone through before the next item, and a slice may end after any of them.
 */
export function workInSlices<T>(work: (item: T) => Iterator<unknown> | undefined, signal: AbortSignal): Slices<T> {
  const queue = new Set<T>();
  let steps: Iterator<unknown> | undefined;
  let asked = 0;

  const step = (): void => {
    const going = steps;
    steps = undefined;
    if (going) {
      if (!going.next().done) steps = going;
      return;
    }
    for (const item of queue) {
      queue.delete(item);
      steps = work(item);
      return;
    }
  };
  const isLeft = (): boolean => steps !== undefined || queue.size > 0;
  const run = (): void => {
    asked = 0;
    if (signal.aborted) return;
    const end = performance.now() + SLICE_MS;
    do step();
    while (isLeft() && performance.now() < end);
    if (isLeft()) ask();
  };
  const ask = (): void => {
    asked ||= requestIdleCallback(run, { timeout: PATIENCE_MS });
  };

  signal.addEventListener('abort', () => {
    if (asked) cancelIdleCallback(asked);
    queue.clear();
    steps?.return?.();
  });
  return {
    add: (item) => {
      if (signal.aborted) return;
      queue.add(item);
      ask();
    },
    drop: (item) => queue.delete(item),
  };
}

/** What the steps of one piece of work end with; rejects when they throw, or the signal aborts before. */
export function inSlices<T>(steps: Generator<unknown, T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const done = new AbortController();
    const until = AbortSignal.any([signal, done.signal]);
    until.addEventListener('abort', () => reject(signal.reason), { once: true });
    const work = function* (): Generator {
      try {
        resolve(yield* steps);
      } catch (error) {
        reject(error);
      } finally {
        done.abort();
      }
    };
    workInSlices(work, until).add(undefined);
  });
}
