/** Replies of a file, as she chose for each: all of them or none, with one undo. */
import type { FileReply } from '../../core/library-files/library.ts';
import type { Done } from '../../core/messages.ts';
import { Refused } from '../../core/refusal.ts';
import type { Reply } from '../../core/reply.ts';
import { change } from '../change.ts';
import { db } from '../db.ts';
import type { Edit } from '../edit.ts';
import { readable } from '../shapes.ts';
import { shortcutFrom } from '../shortcuts.ts';
import { keepVersion, REPLY_TABLES } from '../versions.ts';
import type { Progress } from './levels.ts';
import { blankReply } from './replies.ts';
import { tidyList } from './tidy.ts';

export interface ImportStep {
  theirs: FileReply;
  /** The reply in whose place it comes, as she saw it; null: it comes beside what is there. */
  inPlaceOf: Pick<Reply, 'id' | 'updatedAt'> | null;
}

export interface Imported extends Done {
  added: number;
  changed: number;
}

/** Replies written between two looks at whether she stopped. */
const SLICE = 200;

/** The live replies as the import goes on. */
class Shelf {
  private readonly byId: Map<string, Reply>;
  private readonly holders = new Map<string, string>();

  constructor(replies: readonly Reply[]) {
    this.byId = new Map(replies.map((reply) => [reply.id, reply]));
    for (const { id, shortcut } of replies) if (shortcut) this.holders.set(shortcut, id);
  }

  /** Refuses `stale` when it is not any more what she saw. */
  need({ id, updatedAt }: Pick<Reply, 'id' | 'updatedAt'>): Reply {
    const reply = this.byId.get(id);
    if (reply?.updatedAt !== updatedAt) throw new Refused('stale');
    return reply;
  }

  /** The shortcut, or none when another reply holds it. */
  free(shortcut: string, id: string): string {
    return (this.holders.get(shortcut) ?? id) === id ? shortcut : '';
  }

  put(before: Reply | null, after: Reply): void {
    if (before?.shortcut && this.holders.get(before.shortcut) === before.id) this.holders.delete(before.shortcut);
    if (after.shortcut) this.holders.set(after.shortcut, after.id);
    this.byId.set(after.id, after);
  }
}

/** What the file says, over what is there; what it says nothing of stays. */
function merged({ theirs, inPlaceOf }: ImportStep, shelf: Shelf, now: number): [before: Reply | null, after: Reply] {
  const before = inPlaceOf && shelf.need(inPlaceOf);
  const start = before ?? { ...blankReply(now), tags: [], lang: '', shortcut: '' };
  const { createdAt, ...said } = theirs;
  if (!said.title.trim() || !said.body.trim()) throw new Refused('empty');
  const after = { ...start, ...said, tags: tidyList(said.tags ?? start.tags), updatedAt: now };
  if (!before) after.createdAt = createdAt ?? now;
  after.shortcut = shelf.free(shortcutFrom(said.shortcut), after.id) || start.shortcut;
  shelf.put(before, after);
  return [before, after];
}

async function writeSlice(edit: Edit, steps: readonly ImportStep[], shelf: Shelf, now: number): Promise<number> {
  const pairs = steps.map((step) => merged(step, shelf, now));
  for (const [before, after] of pairs) if (before) await keepVersion(edit, before, after);
  await edit.putAll('replies', pairs);
  return pairs.filter(([before]) => before === null).length;
}

/**
 * Refuses `stale` (a reply was changed since she chose), `shortcut-form`, `empty`. Stopped by the signal, it throws the
 * signal's reason and nothing is changed.
 */
export async function importReplies(
  steps: readonly ImportStep[],
  tell: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Imported> {
  const { value, undo } = await change(REPLY_TABLES, async (edit) => {
    const live = readable('replies', await db.replies.toArray()).filter(({ binnedAt }) => binnedAt === null);
    const shelf = new Shelf(live);
    const now = Date.now();
    let added = 0;
    for (let done = 0; done < steps.length; done += SLICE) {
      signal.throwIfAborted();
      tell({ done, total: steps.length });
      added += await writeSlice(edit, steps.slice(done, done + SLICE), shelf, now);
    }
    signal.throwIfAborted();
    tell({ done: steps.length, total: steps.length });
    return { added, changed: steps.length - added };
  });
  return { ...value, undo };
}
