/** Hears again the posts already kept, by the watches as they are now: in batches, as often as one likes. */
import { COMMON_WORDS } from '../../core/common.ts';
import { compileWatches, type Matcher } from '../../core/match.ts';
import type { QueuedPost } from '../../core/queue.ts';
import { write } from '../change.ts';
import { db } from '../db.ts';
import { same } from '../images.ts';
import { JUDGING, type Judge, readJudge } from '../judge.ts';
import { readable } from '../shapes.ts';

export interface Rehearing {
  /** Posts heard again so far, and all there were at the start. */
  done: number;
  total: number;
  /** Of them, posts that a watch hears and none heard before; posts that none hears any more. */
  heard: number;
  silenced: number;
}

const BATCH = 200;

async function matcher(): Promise<Matcher> {
  const watches = readable('watches', await db.watches.toArray());
  const typos = watches.some((watch) => watch.active && watch.typos);
  return compileWatches(watches, typos ? COMMON_WORDS : new Set());
}

/** What waits and is heard no more falls silent; what is heard again is new. What she decided stays. */
function stateAfter({ state }: QueuedPost, heard: boolean): QueuedPost['state'] {
  if (heard) return state === 'silent' ? 'new' : state;
  return state === 'new' || state === 'seen' ? 'silent' : state;
}

function reheard(row: QueuedPost, { match }: Matcher, { rejudge }: Judge, known: ReadonlySet<string>): QueuedPost {
  const { post, account } = row;
  const matches = match(post.text, { lang: post.lang, network: post.network, author: account });
  const judgement = rejudge({ ...row, matches }, account !== null && known.has(account), row);
  return { ...row, ...judgement, matches, state: stateAfter(row, matches.length > 0) };
}

/** One batch after the post of id `after`, in a transaction of its own; the id of its last post, null at the end. */
function batch(after: string, by: Matcher, progress: Rehearing): Promise<string | null> {
  return write([...JUDGING], async (edit) => {
    const rows = await db.posts.where('id').above(after).limit(BATCH).toArray();
    const posts = readable('posts', rows);
    const judge = await readJudge();
    const authors = [...new Set(posts.flatMap(({ account }) => account ?? []))];
    const known = new Set(await db.accounts.where('key').anyOf(authors).primaryKeys());
    const pairs = posts.map((row): [QueuedPost, QueuedPost] => [row, reheard(row, by, judge, known)]);
    const changed = pairs.filter(([before, after]) => !same(before, after));
    if (changed.length > 0) await edit.putAll('posts', changed);
    progress.done += rows.length;
    progress.heard += pairs.filter(([row, next]) => row.matches.length === 0 && next.matches.length > 0).length;
    progress.silenced += pairs.filter(([row, next]) => row.state !== 'silent' && next.state === 'silent').length;
    return rows.length < BATCH ? null : (rows.at(-1)?.id ?? null);
  });
}

/**
 * Idempotent: after a change of a watch was taken back, hearing again brings the posts back, those seen among the new.
 * `told`: after each batch. Cancelled by the signal, it leaves the posts after where it stopped as they were.
 */
export async function rehear(signal: AbortSignal, told: (progress: Rehearing) => void): Promise<Rehearing> {
  const progress: Rehearing = { done: 0, total: await db.posts.count(), heard: 0, silenced: 0 };
  const by = await matcher();
  for (let after: string | null = ''; after !== null && !signal.aborted; ) {
    after = await batch(after, by, progress);
    told({ ...progress });
  }
  return progress;
}
