/** Flagged posts: their sightings, and their way from new to answered. */
import type { Done } from '../../core/messages.ts';
import { accountKey, authorOf } from '../../core/post.ts';
import type { Flag, PostState, QueuedPost } from '../../core/queue.ts';
import { change, write } from '../change.ts';
import type { Edit } from '../edit.ts';
import { same } from '../images.ts';
import { updateAccount } from './observe.ts';

/** One sighting a minute at most, so that a batch sent twice counts once. */
const SIGHTING_GAP = 60_000;

function queued(flag: Flag, state: PostState, now: number): QueuedPost {
  const { post } = flag;
  const account = post.handle ? accountKey(post.network, post.handle) : null;
  return { ...flag, id: post.id, state, account, flaggedAt: now, seenAt: now, sightings: 1 };
}

/** The row after another sighting; a post met quoted is shown shortened, so it does not replace the whole one. */
function sighted(row: QueuedPost, { post, matches, influence }: Flag, now: number): QueuedPost {
  const shortened = post.type === 'quoted' && row.post.type !== 'quoted';
  const shown = shortened ? {} : { post, matches, influence };
  const counted = now - row.seenAt < SIGHTING_GAP ? {} : { seenAt: now, sightings: row.sightings + 1 };
  return { ...row, ...shown, ...counted };
}

async function observeAuthor(edit: Edit, { post, influence }: Flag, now: number): Promise<void> {
  const author = authorOf(post);
  const known = author && (await edit.glance('accounts', accountKey(author.network, author.handle)));
  if (!known) return;
  const reach = influence?.reasons.find((reason) => reason.kind === 'reach');
  await updateAccount(edit, known, { ...author, followers: reach?.followers ?? null }, now);
}

/**
 * Keeps flagged posts; answers their states by post id. A post that she muted, answered or did stays so. A row that
 * cannot be read is left as it is and out of the answer. The same batch again changes nothing.
 */
export async function keepFlags(flags: readonly Flag[]): Promise<Record<string, PostState>> {
  const distinct = new Map(flags.map((flag) => [flag.post.id, flag]));
  return write(['posts', 'accounts', 'readings'], async (edit) => {
    const now = Date.now();
    const states: [string, PostState][] = [];
    for (const [id, flag] of distinct) {
      const row = await edit.glance('posts', id);
      if (row === undefined) continue;
      const next = row ? sighted(row, flag, now) : queued(flag, 'new', now);
      if (!same(row, next)) await edit.put('posts', next);
      await observeAuthor(edit, flag, now);
      states.push([id, next.state]);
    }
    return Object.fromEntries(states);
  });
}

/** Puts a post in a state inside a command's transaction, keeping its flag when no sighting was. */
export async function moveTo(edit: Edit, flag: Flag, state: PostState): Promise<void> {
  const row = await edit.read('posts', flag.post.id);
  if (row?.state === state) return;
  await edit.put('posts', row ? { ...row, state } : queued(flag, state, Date.now()));
}

export async function setPostState(flag: Flag, state: PostState): Promise<Done> {
  const { undo } = await change(['posts'], (edit) => moveTo(edit, flag, state));
  return { undo };
}
