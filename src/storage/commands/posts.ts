/** Flagged posts: their sightings, and their way from new to answered. */
import type { Done } from '../../core/messages.ts';
import { accountKey, authorOf } from '../../core/post.ts';
import { accountOf, type Flag, type Judgement, type PostState, type QueuedPost } from '../../core/queue.ts';
import { change, write } from '../change.ts';
import type { Edit } from '../edit.ts';
import { same } from '../images.ts';
import { JUDGING, readJudge } from '../judge.ts';
import { keepEcho } from './echoes.ts';
import { updateAccount } from './observe.ts';

/** One sighting a minute at most, so that a batch sent twice counts once. */
const SIGHTING_GAP = 60_000;

function queued(flag: Flag, judgement: Judgement, state: PostState, now: number): QueuedPost {
  const { id } = flag.post;
  return { ...flag, ...judgement, id, state, account: accountOf(flag), flaggedAt: now, seenAt: now, sightings: 1 };
}

/** The row after another sighting; a post met quoted is shown shortened, so it does not replace the whole one. */
function sighted(row: QueuedPost, flag: Flag, judge: () => Judgement, now: number): QueuedPost {
  const { post, matches, influence } = flag;
  const shortened = post.type === 'quoted' && row.post.type !== 'quoted';
  const shown = shortened ? {} : { post, matches, influence, ...judge() };
  const counted = now - row.seenAt < SIGHTING_GAP ? {} : { seenAt: now, sightings: row.sightings + 1 };
  // A watch hears it again.
  const state = row.state === 'silent' ? 'new' : row.state;
  return { ...row, ...shown, ...counted, state };
}

/** Whether the author is a saved person, whose account is brought up to date. */
async function observeAuthor(edit: Edit, { post, influence }: Flag, now: number): Promise<boolean> {
  const author = authorOf(post);
  const known = author && (await edit.glance('accounts', accountKey(author.network, author.handle)));
  if (!known) return false;
  const reach = influence?.reasons.find((reason) => reason.kind === 'reach');
  await updateAccount(edit, known, { ...author, followers: reach?.followers ?? null }, now);
  return true;
}

/**
 * Keeps flagged posts; answers their states by post id. A post that she muted, answered or did stays so. A row that
 * cannot be read is left as it is and out of the answer. The same batch again changes nothing.
 */
export async function keepFlags(flags: readonly Flag[]): Promise<Record<string, PostState>> {
  const distinct = new Map(flags.map((flag) => [flag.post.id, flag]));
  return write([...JUDGING, 'readings', 'echoes'], async (edit) => {
    const now = Date.now();
    const { judge } = await readJudge();
    const states: [string, PostState][] = [];
    for (const [id, flag] of distinct) {
      const row = await edit.glance('posts', id);
      if (row === undefined) continue;
      const known = await observeAuthor(edit, flag, now);
      const judged = (): Judgement => judge(flag, known, row, now);
      const next = row ? sighted(row, flag, judged, now) : queued(flag, judged(), 'new', now);
      if (!same(row, next)) await edit.put('posts', next);
      await keepEcho(edit, flag, now);
      states.push([id, next.state]);
    }
    return Object.fromEntries(states);
  });
}

async function isKnown(edit: Edit, flag: Flag): Promise<boolean> {
  const account = accountOf(flag);
  return account !== null && Boolean(await edit.glance('accounts', account));
}

/** The row of a post inside a command's transaction, made from its flag when no sighting was kept. */
export async function keptPost(edit: Edit, flag: Flag, state: PostState = 'new'): Promise<QueuedPost> {
  const row = await edit.read('posts', flag.post.id);
  if (row) return row;
  const now = Date.now();
  const { judge } = await readJudge();
  const made = queued(flag, judge(flag, await isKnown(edit, flag), null, now), state, now);
  await edit.put('posts', made);
  return made;
}

/** Puts a post in a state inside a command's transaction, keeping its flag when no sighting was. */
export async function moveTo(edit: Edit, flag: Flag, state: PostState): Promise<void> {
  const row = await keptPost(edit, flag, state);
  if (row.state !== state) await edit.put('posts', { ...row, state });
}

export async function setPostState(flag: Flag, state: PostState): Promise<Done> {
  const { undo } = await change(JUDGING, (edit) => moveTo(edit, flag, state));
  return { undo };
}
