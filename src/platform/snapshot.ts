/** The published snapshot: one writer at a time, every tab follows. */
import type { Snapshot } from '../core/snapshot.ts';
import { browser } from './browser.ts';

const KEY = 'snapshot';

/** Publishes what `read` gives. Two contexts that write at once publish one after the other, each reading afresh. */
export async function publishSnapshot(read: () => Promise<Snapshot>): Promise<void> {
  await navigator.locks.request('vigie-snapshot', async () => {
    await browser.storage.local.set({ [KEY]: await read() });
  });
}

function known(value: unknown): Snapshot | null {
  return typeof value === 'object' && value !== null && (value as Snapshot).version === 2 ? (value as Snapshot) : null;
}

/** The last one published; null before the first, or when another version of Vigie wrote it. */
export async function loadSnapshot(): Promise<Snapshot | null> {
  return known((await browser.storage.local.get(KEY))[KEY]);
}

/** Calls `hear` with each snapshot published from now on. */
export function followSnapshot(hear: (snapshot: Snapshot) => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, { newValue?: unknown }>): void => {
    const snapshot = known(changes[KEY]?.newValue);
    if (snapshot) hear(snapshot);
  };
  browser.storage.local.onChanged.addListener(listen);
  signal.addEventListener('abort', () => {
    if (browser.runtime?.id) browser.storage.local.onChanged.removeListener(listen);
  });
}
