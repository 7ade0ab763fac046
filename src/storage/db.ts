/** The database, in the extension's own origin: one table for each noun, indexes for the named queries. */
import Dexie, { type Table } from 'dexie';
import type { Visit } from '../core/health.ts';
import type { Exchange, KnownAccount, Note, Person, Reading } from '../core/person.ts';
import type { QueuedPost } from '../core/queue.ts';
import type { Reply } from '../core/reply.ts';
import type { Settings } from '../core/settings.ts';
import type { Site } from '../core/site.ts';
import type { Watch } from '../core/watch.ts';

/** One row, of id `settings`. */
export interface SettingsRow extends Settings {
  id: string;
}

/** What one command did to one row; null: there was, or is, no row. */
export interface Touched {
  table: TableName;
  key: string;
  before: object | null;
  after: object | null;
}

/** One command that can be taken back. */
export interface JournalEntry {
  id: string;
  at: number;
  touched: Touched[];
}

export interface Rows {
  posts: QueuedPost;
  people: Person;
  accounts: KnownAccount;
  readings: Reading;
  watches: Watch;
  replies: Reply;
  notes: Note;
  exchanges: Exchange;
  settings: SettingsRow;
  visits: Visit;
  sites: Site;
}
export type TableName = keyof Rows;

export type Database = Dexie & { [T in TableName]: Table<Rows[T], string> } & { journal: Table<JournalEntry, string> };

// `immutable`: live queries share the rows that one of them read instead of each reading 10,000 again, so rows given by
// a query are never to be changed in place.
export const db = new Dexie('vigie', { cache: 'immutable' }) as Database;

// A null is no key: rows with a null field are simply not in that field's index.
db.version(1).stores({
  posts: 'id, [state+flaggedAt+id], account',
  people: 'id, updatedAt',
  // The account key as primary key is what makes one person of two saves in two tabs.
  accounts: 'key, personId',
  readings: 'id, account',
  watches: 'id',
  replies: 'id, shortcut, usedAt, binnedAt',
  notes: 'id, personId, url, updatedAt, binnedAt',
  exchanges: 'id, [personId+at], account, at',
  settings: 'id',
  journal: 'id, at',
});

db.version(2).stores({
  visits: 'id, [network+at]',
});

db.version(3).stores({
  sites: 'id',
});

/** The one settings row's id. */
export const SETTINGS_ID = 'settings';

/** The primary key of a row: accounts are known by their key, all else by id. */
export function keyOf<T extends TableName>(table: T, row: Rows[T]): string {
  return table === 'accounts' ? (row as KnownAccount).key : (row as { id: string }).id;
}
