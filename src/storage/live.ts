/** Queries that give their answer again when what they read was written, from whichever context. */
import { liveQuery } from 'dexie';

/** Calls `next` with the answer, and again after each write that touches it, until the signal aborts. */
export function observe<T>(
  query: () => Promise<T>,
  next: (value: T) => void,
  error: (reason: unknown) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  const subscription = liveQuery(query).subscribe({ next, error });
  signal.addEventListener('abort', () => subscription.unsubscribe(), { once: true });
}
