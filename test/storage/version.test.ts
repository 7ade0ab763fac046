/** A database of the version before is opened with all that it holds. */
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, test } from 'vitest';

/** The tables of version 2. */
const BEFORE = {
  posts: 'id, [state+flaggedAt+id], account',
  people: 'id, updatedAt',
  accounts: 'key, personId',
  readings: 'id, account',
  watches: 'id',
  replies: 'id, shortcut, usedAt, binnedAt',
  notes: 'id, personId, url, updatedAt, binnedAt',
  exchanges: 'id, [personId+at], account, at',
  settings: 'id',
  journal: 'id, at',
  visits: 'id, [network+at]',
};

test('version 2 becomes 3: its rows stay, sites come', async () => {
  const before = new Dexie('vigie');
  before.version(2).stores(BEFORE);
  const note = { id: 'n', text: 'Hello', personId: null, url: null, createdAt: 1, updatedAt: 1, binnedAt: null };
  await before.table('notes').add(note);
  before.close();
  const { db } = await import('../../src/storage/db.ts');
  expect(await db.notes.toArray()).toEqual([note]);
  expect(await db.sites.toArray()).toEqual([]);
  expect(db.verno).toBe(3);
});
