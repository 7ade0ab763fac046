/** The database, in the extension's own origin: one table for each noun, indexes for the named queries. */
import Dexie, { type Table, type Transaction } from 'dexie';
import type { BrandSpace } from '../core/brand.ts';
import type { Campaign, Perk } from '../core/campaign.ts';
import type { Charter } from '../core/charter.ts';
import type { Community } from '../core/community.ts';
import type { Draw, Gesture, Kindness } from '../core/gesture.ts';
import type { Visit } from '../core/health.ts';
import type { LevelRule } from '../core/level.ts';
import { gistOf } from '../core/likeness/gist.ts';
import { printsOf } from '../core/likeness/prints.ts';
import type { Packet } from '../core/packet/packet.ts';
import {
  type Exchange,
  type KnownAccount,
  type Note,
  PERSON_OPTIONS,
  type Person,
  type Reading,
} from '../core/person.ts';
import { type QueuedPost, UNJUDGED } from '../core/queue.ts';
import type { Escalation, Relay } from '../core/relay.ts';
import { type Picture, REPLY_OPTIONS, type Reply, type ReplyVersion, type Turn } from '../core/reply.ts';
import type { Settings } from '../core/settings.ts';
import type { Site } from '../core/site.ts';
import { WATCH_OPTIONS, type Watch } from '../core/watch.ts';

/** One row, of id `settings`. */
export interface SettingsRow extends Settings {
  id: string;
}

/** A print of a text met under several handles, see `printOf`; the handles as prints too. */
export interface Echo {
  id: string;
  handles: string[];
  at: number;
}

/** An account that she said to be a real person's; its key is the id. */
export interface TrustedAccount {
  id: string;
  at: number;
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
  brands: BrandSpace;
  rules: LevelRule;
  relays: Relay;
  escalations: Escalation;
  gestures: Gesture;
  kindnesses: Kindness;
  draws: Draw;
  echoes: Echo;
  sites: Site;
  trusted: TrustedAccount;
  versions: ReplyVersion;
  turns: Turn;
  pictures: Picture;
  communities: Community;
  campaigns: Campaign;
  perks: Perk;
  charters: Charter;
  packets: Packet;
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

/** What exchanges have since threads and likeness are known. */
function exchangeOptions({ url, text, at }: Partial<Exchange>): Pick<Exchange, 'thread' | 'prints'> {
  const isText = typeof text === 'string' && typeof at === 'number';
  return { thread: url ?? null, prints: isText ? printsOf(gistOf(text), at) : [] };
}

/** What rows of these tables have since they were first written. */
const LATER: Partial<Record<TableName, (row: object) => object>> = {
  watches: () => WATCH_OPTIONS,
  posts: () => UNJUDGED,
  replies: () => REPLY_OPTIONS,
  people: () => PERSON_OPTIONS,
  exchanges: exchangeOptions,
};

/** A row with the fields that came after it was written; what is no object is let be. */
function completed(table: string, row: unknown): unknown {
  return typeof row === 'object' && row !== null ? { ...LATER[table as TableName]?.(row), ...row } : row;
}

async function completeRows(transaction: Transaction, tables: readonly string[]): Promise<void> {
  for (const name of tables) {
    const table = transaction.table<unknown, string>(name);
    await table.toCollection().modify((row, at) => {
      at.value = completed(name, row);
    });
  }
  // Their former images too: else undoing would bring back a row that cannot be read.
  const entries = transaction.table<JournalEntry, string>('journal');
  await entries.toCollection().modify((entry) => {
    for (const touched of entry.touched) {
      touched.before = completed(touched.table, touched.before) as object | null;
      touched.after = completed(touched.table, touched.after) as object | null;
    }
  });
}

db.version(2)
  .stores({
    posts: 'id, [state+flaggedAt+id], [state+level+flaggedAt+id], [seenAt+id], account',
    visits: 'id, [network+at]',
    brands: 'id',
    rules: 'id',
    relays: 'id',
    escalations: 'id, postId, dueAt',
    gestures: 'id, binnedAt',
    kindnesses: 'id, postId, account, at',
    draws: 'id, at',
    echoes: 'id, at',
    sites: 'id',
    trusted: 'id',
  })
  .upgrade((transaction) => completeRows(transaction, ['watches', 'posts']));

db.version(3)
  .stores({
    posts:
      'id, [state+flaggedAt+id], [state+level+flaggedAt+id], [state+level+rank+flaggedAt+id], [seenAt+id], account',
    exchanges: 'id, [personId+at], account, at, thread, *prints',
    replies: 'id, shortcut, usedAt, binnedAt, kind',
    versions: 'id, [replyId+at]',
    turns: 'id, at',
    pictures: 'id',
    communities: 'id',
    campaigns: 'id',
    perks: 'id',
    charters: 'id',
  })
  .upgrade((transaction) => completeRows(transaction, ['posts', 'replies', 'people', 'exchanges']));

db.version(4).stores({ packets: 'id, at' });

/** The one settings row's id. */
export const SETTINGS_ID = 'settings';

/** The primary key of a row: accounts are known by their key, all else by id. */
export function keyOf<T extends TableName>(table: T, row: Rows[T]): string {
  return table === 'accounts' ? (row as KnownAccount).key : (row as { id: string }).id;
}
