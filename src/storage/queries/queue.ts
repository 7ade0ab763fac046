/** The queue of flagged posts. */
import { POST_STATES, type PostState, type QueuedPost } from '../../core/queue.ts';
import { db } from '../db.ts';
import { isReadable, readable } from '../shapes.ts';

/** From here on the exact number of posts in a state is not counted: browsers count 50,000 one by one. */
export const COUNT_LIMIT = 1_000;

/** How many posts are in each state, at most `COUNT_LIMIT`, which stands for "that many or more". */
export async function queueCounts(): Promise<Record<PostState, number>> {
  const counts = POST_STATES.map(async (state) => {
    // Numbers only: a row with another kind of time is no row of ours. In an index an array stands after every string.
    const range = db.posts
      .where('[state+flaggedAt+id]')
      .between([state, -Infinity], [state, Infinity, []], true, false);
    const keys = await range.limit(COUNT_LIMIT).primaryKeys();
    return [state, keys.length];
  });
  return Object.fromEntries(await Promise.all(counts));
}

export async function queuedPost(id: string): Promise<QueuedPost | null> {
  const row = await db.posts.get(id);
  return isReadable('posts', row) ? row : null;
}

/** Posts of somebody with a handle, last seen first: enough of them to choose from. */
export async function recentPosts(limit: number): Promise<QueuedPost[]> {
  const newest = db.posts.where('[seenAt+id]').between([-Infinity], [Infinity, []]).reverse();
  return readable('posts', await newest.limit(limit * 2).toArray())
    .filter(({ post }) => post.handle !== null)
    .slice(0, limit);
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
