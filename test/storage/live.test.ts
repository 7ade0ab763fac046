/** Live queries where the database cannot be opened: said, and not waited for. */
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, it, vi } from 'vitest';
import { observe } from '../../src/storage/live.ts';

it('tells why a database cannot be opened', async () => {
  const opening = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('The disk is full', 'QuotaExceededError');
  });
  const life = new AbortController();
  const broken = new Dexie('broken');
  broken.version(1).stores({ rows: 'id' });
  const failure = await new Promise((resolve) => {
    observe(() => broken.table('rows').toArray(), resolve, resolve, life.signal);
  });
  life.abort();
  opening.mockRestore();
  expect(String(failure)).toContain('The disk is full');
});
