/** The queue of flagged posts. */
import { POST_STATES, type PostState, type QueuedPost } from '../../core/queue.ts';
import { db } from '../db.ts';
import { isReadable, readable } from '../shapes.ts';

/** Where a page of the queue ends, and the next one starts. */
export interface QueueCursor {
  flaggedAt: number;
  id: string;
}

export interface QueuePage {
  posts: QueuedPost[];
  /** Null: this was the last page. */
  next: QueueCursor | null;
}

const INDEX = '[state+flaggedAt+id]';

/** Numbers only: a row with another kind of time is no row of ours. In an index an array stands after every string. */
function upTo(state: PostState, before: QueueCursor | null) {
  const end = before ? [state, before.flaggedAt, before.id] : [state, Infinity, []];
  return db.posts.where(INDEX).between([state, -Infinity], end, true, false);
}

/** Posts in any of the states, last flagged first, `limit` at most. */
export async function queuePage(
  states: readonly PostState[],
  limit: number,
  before: QueueCursor | null = null,
): Promise<QueuePage> {
  const reads = states.map((state) => upTo(state, before).reverse().limit(limit).toArray());
  const rows = (await Promise.all(reads)).flat();
  rows.sort((one, other) => other.flaggedAt - one.flaggedAt || (one.id < other.id ? 1 : -1));
  const page = rows.slice(0, limit);
  const end = page.length === limit ? page.at(-1) : undefined;
  return { posts: readable('posts', page), next: end ? { flaggedAt: end.flaggedAt, id: end.id } : null };
}

/** From here on the exact number of posts in a state is not counted: browsers count 50,000 one by one. */
export const COUNT_LIMIT = 1_000;

/** How many posts are in each state, at most `COUNT_LIMIT`, which stands for "that many or more". */
export async function queueCounts(): Promise<Record<PostState, number>> {
  const counts = POST_STATES.map(async (state) => {
    const keys = await upTo(state, null).limit(COUNT_LIMIT).primaryKeys();
    return [state, keys.length];
  });
  return Object.fromEntries(await Promise.all(counts));
}

export async function queuedPost(id: string): Promise<QueuedPost | null> {
  const row = await db.posts.get(id);
  return isReadable('posts', row) ? row : null;
}

/** Those of the ids that are kept and can be read. */
export async function queuedPosts(ids: readonly string[]): Promise<QueuedPost[]> {
  return readable('posts', await db.posts.bulkGet([...ids]));
}

/** Flagged posts written by an account, last flagged first. */
export async function postsOf(account: string): Promise<QueuedPost[]> {
  const rows = readable('posts', await db.posts.where('account').equals(account).toArray());
  return rows.sort((one, other) => other.flaggedAt - one.flaggedAt);
}
