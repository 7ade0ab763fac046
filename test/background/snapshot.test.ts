/** The snapshot: one writer at a time, every tab hears. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Snapshot } from '../../src/core/snapshot.ts';
import { followSnapshot, loadSnapshot, publishSnapshot } from '../../src/platform/snapshot.ts';
import { fake, fakeLocks } from './fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser.ts')).fake }));

beforeEach(() => {
  vi.stubGlobal('navigator', { locks: fakeLocks() });
  fake.storage.local.rows = {};
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const at = (moment: number): Snapshot => ({ version: 2, at: moment }) as Snapshot;

test('of two contexts that publish at once the second reads after the first wrote, so the older never comes last', async () => {
  let database = 1;
  const slow = async (): Promise<Snapshot> => {
    const read = at(database);
    await new Promise((done) => setTimeout(done, 20));
    return read;
  };
  const first = publishSnapshot(slow);
  await new Promise((done) => setTimeout(done, 5));
  database = 2;
  await Promise.all([first, publishSnapshot(async () => at(database))]);
  expect(fake.storage.local.set.mock.calls.map(([rows]) => (rows.snapshot as Snapshot).at)).toEqual([1, 2]);
  expect((await loadSnapshot())?.at).toBe(2);
});

test('tabs hear each one published, until they stop; another version is not theirs to read', async () => {
  const [heard, stop]: [number[], AbortController] = [[], new AbortController()];
  followSnapshot(({ at }) => heard.push(at), stop.signal);
  await publishSnapshot(async () => at(1));
  await publishSnapshot(async () => ({ ...at(2), version: 3 }) as never);
  expect(await loadSnapshot()).toBeNull();
  await publishSnapshot(async () => at(3));
  stop.abort();
  await publishSnapshot(async () => at(4));
  expect(heard).toEqual([1, 3]);
});
