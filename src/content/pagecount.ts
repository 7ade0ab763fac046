/** Tells the background how many posts are flagged here, for the badge, once a second at most. */
import { ask } from '../platform/bus.ts';

const EVERY_MS = 1_000;

export function startPageCount(signal: AbortSignal): (flagged: number) => void {
  let latest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const send = (): void => {
    timer = undefined;
    ask('page.count', { flagged: latest }).catch(() => undefined);
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  return (flagged) => {
    latest = flagged;
    if (!signal.aborted) timer ??= setTimeout(send, EVERY_MS);
  };
}
