/** Queries that give their answer again when what they read was written, from whichever context. */
import Dexie, { liveQuery } from 'dexie';
import type { TableName } from './db.ts';

/**
 * Why the database cannot be opened; null for any other failure. `liveQuery` keeps it to itself, as it does when a
 * database was closed for a moment, and a page would wait for ever.
 */
function openingFailure(reason: unknown): unknown {
  return reason instanceof Dexie.DatabaseClosedError ? (reason.inner ?? null) : null;
}

/** Calls `next` with the answer, and again after each write that touches it, until the signal aborts. */
export function observe<T>(
  query: () => Promise<T>,
  next: (value: T) => void,
  error: (reason: unknown) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  const asked = (): Promise<T> =>
    query().catch((reason: unknown) => {
      const cause = openingFailure(reason);
      if (cause && !signal.aborted) error(cause);
      throw reason;
    });
  const subscription = liveQuery(asked).subscribe({ next, error });
  signal.addEventListener('abort', () => subscription.unsubscribe(), { once: true });
}

/** Calls `heard` after each write of a table, from whichever context, until the signal aborts: cheaper than its rows. */
export function onChange(table: TableName, heard: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const hear = (parts: object): void => {
    if (Object.keys(parts).some((part) => part.startsWith(`idb://vigie/${table}/`))) heard();
  };
  Dexie.on.storagemutated.subscribe(hear);
  signal.addEventListener('abort', () => Dexie.on.storagemutated.unsubscribe(hear), { once: true });
}
