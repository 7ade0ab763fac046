/** Work cut into short slices, so that scrolling never waits for us. */

/** A frame has 16 ms; the site needs the most of it. */
const SLICE_MS = 4;
/** Even a page that never rests is read within this. */
const PATIENCE_MS = 300;

export interface Slices<T> {
  add(item: T): void;
  /** Takes an item out that is no longer worth the work. */
  drop(item: T): void;
}

/** Calls `work` for each item added, oldest first, each once however often it was added meanwhile. */
export function workInSlices<T>(work: (item: T) => void, signal: AbortSignal): Slices<T> {
  const queue = new Set<T>();
  let asked = 0;

  const run = (): void => {
    asked = 0;
    if (signal.aborted) return;
    const end = performance.now() + SLICE_MS;
    for (const item of queue) {
      queue.delete(item);
      work(item);
      if (performance.now() >= end) break;
    }
    if (queue.size > 0) ask();
  };
  const ask = (): void => {
    asked ||= requestIdleCallback(run, { timeout: PATIENCE_MS });
  };

  signal.addEventListener('abort', () => {
    if (asked) cancelIdleCallback(asked);
    queue.clear();
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
