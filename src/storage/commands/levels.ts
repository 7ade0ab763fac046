/** The level of a post: chosen by her, or proposed again after her rules changed. */
import type { Level } from '../../core/level.ts';
import type { Done } from '../../core/messages.ts';
import type { Flag, QueuedPost } from '../../core/queue.ts';
import { change, write } from '../change.ts';
import { db } from '../db.ts';
import { same } from '../images.ts';
import { JUDGING, readJudge } from '../judge.ts';
import { keptPost } from './posts.ts';

/** Posts in one transaction: short enough that sightings and gestures get their turn. */
const SLICE = 100;

/** `level` null: back to what is proposed. What was proposed and why stays beside the choice. */
export async function chooseLevel(flag: Flag, level: Level | null): Promise<Done> {
  const { undo } = await change(JUDGING, async (edit) => {
    const row = await keptPost(edit, flag);
    if (row.chosen !== level) await edit.put('posts', { ...row, chosen: level, level: level ?? row.proposal.level });
  });
  return { undo };
}

/** How far a long work has come. */
export interface Progress {
  done: number;
  total: number;
}

/**
 * Hears every kept post again by the thresholds and rules of now; what she chose stays. Stopped in the middle, the rest
 * is as it was; done again, nothing changes. Resolves to the number of posts whose level is another; `moved` hears each.
 */
export async function proposeAgain(
  tell: (progress: Progress) => void,
  signal: AbortSignal,
  moved: (post: Pick<QueuedPost, 'id' | 'seenAt'>) => void = () => undefined,
): Promise<number> {
  const ids = await db.posts.toCollection().primaryKeys();
  let changed = 0;
  tell({ done: 0, total: ids.length });
  for (let done = 0; done < ids.length && !signal.aborted; done += SLICE) {
    const rows = await proposeSlice(ids.slice(done, done + SLICE));
    rows.forEach(moved);
    changed += rows.length;
    tell({ done: Math.min(done + SLICE, ids.length), total: ids.length });
  }
  return changed;
}

/** The posts whose level is another now. */
function proposeSlice(ids: readonly string[]): Promise<QueuedPost[]> {
  return write(JUDGING, async (edit) => {
    const { again } = await readJudge();
    const changed: QueuedPost[] = [];
    for (const id of ids) {
      const row = await edit.glance('posts', id);
      if (!row) continue;
      const known = row.account !== null && Boolean(await edit.glance('accounts', row.account));
      const next = { ...row, ...again(row, known) };
      if (same(row, next)) continue;
      await edit.put('posts', next);
      if (next.level !== row.level) changed.push(next);
    }
    return changed;
  });
}
