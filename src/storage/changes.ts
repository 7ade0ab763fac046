/** Who wants to know of writes, and how tabs get the snapshot after them. */
import type { Snapshot } from '../core/snapshot.ts';
import type { TableName } from './db.ts';
import { readSnapshot } from './queries/snapshot.ts';

/** What a committed command wrote; `muted`: a post became, or is no longer, one never to flag again. */
export type Written = ReadonlySet<TableName | 'muted'>;

type Listener = (written: Written) => void;
const listeners = new Set<Listener>();

/** Calls `listener` after each committed command of this context, until the signal aborts. */
export function onWrite(listener: Listener, signal: AbortSignal): void {
  listeners.add(listener);
  signal.addEventListener('abort', () => listeners.delete(listener));
}

/** Says that a command was committed. A listener's failure is not the command's. */
export function announce(written: Written): void {
  for (const listener of listeners) {
    try {
      listener(written);
    } catch (error) {
      console.error(error);
    }
  }
}

type Publish = (read: () => Promise<Snapshot>) => Promise<void>;

const CONCERNS_PAGES = ['people', 'watches', 'settings', 'muted', 'sites'] as const;
let last: Promise<void> = Promise.resolve();

/**
 * Publishes a snapshot after each write that concerns pages. At once rather than after a pause: a popup closes, a
 * worker is killed. Writes that come while one waits to start share it.
 */
export function followWrites(publish: Publish, signal: AbortSignal): void {
  let waiting = false;
  const follow = (written: Written): void => {
    if (waiting || !CONCERNS_PAGES.some((name) => written.has(name))) return;
    waiting = true;
    last = last
      .then(() => {
        waiting = false;
        return publish(readSnapshot);
      })
      .catch((error: unknown) => console.error(error));
  };
  onWrite(follow, signal);
}

/** Calls `draw` after each write of replies; those that come while one is being drawn share the next. */
export function followReplies(draw: () => Promise<unknown>, signal: AbortSignal): void {
  let waiting = false;
  let drawing: Promise<unknown> = Promise.resolve();
  const follow = (written: Written): void => {
    if (waiting || !written.has('replies')) return;
    waiting = true;
    drawing = drawing
      .then(() => {
        waiting = false;
        return draw();
      })
      .catch((error: unknown) => console.error(error));
  };
  onWrite(follow, signal);
}

/** Resolves when what followed the writes so far is done: to be awaited before a page closes itself. */
export function settled(): Promise<void> {
  return last;
}
