/** Posts of the queue under conditions, read in slices so that 50,000 of them hold nothing up. */
import { type Look, looksFor, type Order } from '../../core/look.ts';
import type { PostState, QueuedPost } from '../../core/queue.ts';
import { db } from '../db.ts';
import { isReadable, readable } from '../shapes.ts';

export interface Search {
  state: PostState;
  order: Order;
  look: Look;
  /** How many are wanted. */
  limit: number;
}

export interface Found {
  posts: QueuedPost[];
  /** False: there are more than were wanted. */
  complete: boolean;
}

/** Rows read at once: some milliseconds of work, each slice a task of its own. */
const SLICE = 400;

type Cursor = readonly [level: number, flaggedAt: number, id: string];

/** One slice of a state, the first in order first, from after `cursor`. In an index an array stands after every string. */
function slice({ state, order, look: { level } }: Search, cursor: Cursor | null) {
  if (order === 'newest' && level === null) {
    const end = cursor ? [state, cursor[1], cursor[2]] : [state, Infinity, []];
    return db.posts.where('[state+flaggedAt+id]').between([state, -Infinity], end, true, false);
  }
  const end = cursor ? [state, ...cursor] : [state, level ?? Infinity, Infinity, []];
  return db.posts.where('[state+level+flaggedAt+id]').between([state, level ?? -Infinity, -Infinity], end, true, false);
}

/** The keys of the accounts of saved people. */
async function knownAccounts(): Promise<Set<string>> {
  return new Set(await db.accounts.toCollection().primaryKeys());
}

/** `looked`: told after each slice how many posts were looked at so far. Ends early when the signal aborts. */
export async function findPosts(
  search: Search,
  signal: AbortSignal,
  looked: (count: number) => void = () => undefined,
): Promise<Found> {
  const fits = looksFor(search.look, search.look.known ? await knownAccounts() : new Set());
  const posts: QueuedPost[] = [];
  let cursor: Cursor | null = null;
  for (let count = 0; !signal.aborted; ) {
    const rows: QueuedPost[] = await slice(search, cursor).reverse().limit(SLICE).toArray();
    for (const row of rows) {
      if (!isReadable('posts', row) || !fits(row)) continue;
      if (posts.length === search.limit) return { posts, complete: false };
      posts.push(row);
    }
    count += rows.length;
    looked(count);
    const last = rows.at(-1);
    if (rows.length < SLICE || !last) break;
    cursor = [last.level, last.flaggedAt, last.id];
  }
  return { posts, complete: true };
}

/** The posts with these ids that are there, in this order. */
export async function postsById(ids: readonly string[]): Promise<QueuedPost[]> {
  return readable('posts', await db.posts.bulkGet([...ids]));
}
