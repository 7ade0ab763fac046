/** Browser events that end with a signal. */
import { browser } from './browser.ts';

interface Source<L> {
  addListener(listener: L): void;
  removeListener(listener: L): void;
}

/** Listens until the signal aborts. In the background, to be called before anything is awaited: a late listener misses the event that woke it. */
export function listen<L>(event: Source<L>, listener: L, signal: AbortSignal): void {
  if (signal.aborted) return;
  event.addListener(listener);
  signal.addEventListener('abort', () => {
    // After an update the runtime itself is gone, and so is the listener.
    if (browser.runtime?.id) event.removeListener(listener);
  });
}
