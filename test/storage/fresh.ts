/** An empty database before each test, a clock that tests may move, and a second context. */
import { afterEach, beforeEach, vi } from 'vitest';
import { db } from '../../src/storage/db.ts';

export const NOON = new Date(2026, 5, 15, 12).getTime();
export const MINUTE = 60_000;
export const DAY = 24 * 3_600_000;

export function freshDatabase(): void {
  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: NOON });
    await Promise.all(db.tables.map((table) => table.clear()));
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.useRealTimers();
  });
}

/** The commands of another tab: its own modules, its own connection, the same database. */
export async function otherTab(): Promise<typeof import('../../src/storage/commands/index.ts')> {
  vi.resetModules();
  return import('../../src/storage/commands/index.ts');
}

/** Every row of every table, to tell that nothing changed. */
export async function everything(): Promise<Record<string, unknown[]>> {
  const tables = await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()]));
  return Object.fromEntries(tables);
}
