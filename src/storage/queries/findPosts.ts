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

type Row = Pick<QueuedPost, 'level' | 'rank' | 'flaggedAt' | 'id'>;

/** What an index of posts orders by, after the state and, where she looks for one, the level. */
function orderBy({ order, look: { level } }: Search): ('level' | 'rank' | 'flaggedAt' | 'id')[] {
  if (order === 'newest') return ['flaggedAt', 'id'];
  return level === null ? ['level', 'rank', 'flaggedAt', 'id'] : ['rank', 'flaggedAt', 'id'];
}

/** One slice of a state, the first in order first, from after a row. In an index an array stands after all else. */
function slice(search: Search, after: Row | null) {
  const { state, look } = search;
  const fields = orderBy(search);
  const start = look.level === null ? [state] : [state, look.level];
  const index = ['state', ...(look.level === null ? [] : ['level']), ...fields].join('+');
  const end = after ? [...start, ...fields.map((field) => after[field])] : [...start, []];
  return db.posts.where(`[${index}]`).between(start, end, true, false);
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
  let after: Row | null = null;
  for (let count = 0; !signal.aborted; ) {
    const rows: QueuedPost[] = await slice(search, after).reverse().limit(SLICE).toArray();
    for (const row of rows) {
      if (!isReadable('posts', row) || !fits(row)) continue;
      if (posts.length === search.limit) return { posts, complete: false };
      posts.push(row);
    }
    count += rows.length;
    looked(count);
    const last = rows.at(-1);
    if (rows.length < SLICE || !last) break;
    after = last;
  }
  return { posts, complete: true };
}

/** The posts with these ids that are there, in this order. */
export async function postsById(ids: readonly string[]): Promise<QueuedPost[]> {
  return readable('posts', await db.posts.bulkGet([...ids]));
}
