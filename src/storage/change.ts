/** The two ways to write: one transaction, all or nothing; then those who follow writes are told. */
import Dexie from 'dexie';
import { Refused } from '../core/refusal.ts';
import { announce, type Written } from './changes.ts';
import { db, type JournalEntry, type TableName, type Touched } from './db.ts';
import { Edit } from './edit.ts';
import { differs } from './images.ts';

export interface Changed<T> {
  value: T;
  /** What to give to `undo`; null when nothing changed. */
  undo: string | null;
}

const JOURNAL_LENGTH = 200;
const JOURNAL_AGE = 7 * 24 * 3_600_000;

/** Runs a command whose every write can be taken back. */
export async function change<T>(tables: readonly TableName[], work: (edit: Edit) => Promise<T>): Promise<Changed<T>> {
  return transact(tables, async (edit) => {
    const value = await work(edit);
    const touched = edit.touched();
    return { value, undo: touched.some(differs) ? await enterJournal(touched) : null };
  });
}

/** Runs a command that nobody takes back: sightings, readings, uses. */
export async function write<T>(tables: readonly TableName[], work: (edit: Edit) => Promise<T>): Promise<T> {
  return transact(tables, work);
}

async function transact<T>(tables: readonly TableName[], work: (edit: Edit) => Promise<T>): Promise<T> {
  const edit = new Edit();
  try {
    // An async function, by its very kind: Dexie would commit before the end of any other that returns a promise.
    const value = await db.transaction('rw', [...tables, 'journal'], async () => work(edit));
    const written = writtenBy(edit.touched());
    if (written.size > 0) announce(written);
    return value;
  } catch (error) {
    throw isFull(error) ? new Refused('full') : error;
  }
}

async function enterJournal(touched: Touched[]): Promise<string> {
  const entry: JournalEntry = { id: crypto.randomUUID(), at: Date.now(), touched };
  await db.journal.add(entry);
  await db.journal
    .where('at')
    .below(entry.at - JOURNAL_AGE)
    .delete();
  const surplus = (await db.journal.count()) - JOURNAL_LENGTH;
  if (surplus > 0) await db.journal.bulkDelete(await db.journal.orderBy('at').limit(surplus).primaryKeys());
  return entry.id;
}

function writtenBy(touched: readonly Touched[]): Written {
  const isMuted = (image: object | null): boolean => (image as { state?: unknown } | null)?.state === 'muted';
  const written = new Set<TableName | 'muted'>(touched.map((row) => row.table));
  if (touched.some((row) => row.table === 'posts' && isMuted(row.before) !== isMuted(row.after))) written.add('muted');
  return written;
}

/** Browsers name a full disk on the error itself, or on the one that aborted the transaction. */
function isFull(error: unknown): boolean {
  const inner = (error as { inner?: { name?: unknown } } | null)?.inner;
  return [error instanceof Error ? error.name : '', inner?.name].includes(Dexie.errnames.QuotaExceeded);
}
