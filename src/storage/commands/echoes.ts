/** Prints of what flagged posts say, and under how many handles each was met: no word and no name is kept. */
import { printOf } from '../../core/echo.ts';
import { fingerprint } from '../../core/fingerprint.ts';
import type { Flag } from '../../core/queue.ts';
import { accountOf } from '../../core/queue.ts';
import { write } from '../change.ts';
import { db } from '../db.ts';
import type { Edit } from '../edit.ts';

const AGE = 90 * 24 * 3_600_000;
const KEPT = 5_000;
/** More handles than this say nothing more. */
const HANDLES = 50;

/** Adds the author of a post to those under whom its words were met. */
export async function keepEcho(edit: Edit, flag: Flag, now: number): Promise<void> {
  const [id, account] = [printOf(flag.post.text), accountOf(flag)];
  const known = id && account && (await edit.glance('echoes', id));
  if (!id || !account || known === undefined) return;
  const handles = known ? known.handles : [];
  const handle = fingerprint(account);
  if (handles.includes(handle) || handles.length >= HANDLES) return;
  await edit.put('echoes', { id, handles: [...handles, handle], at: now });
}

/** Forgets what is old, then the oldest of what is too much. Safe to run at any time, and again. */
export async function pruneEchoes(): Promise<void> {
  await write(['echoes'], async () => {
    await db.echoes
      .where('at')
      .below(Date.now() - AGE)
      .delete();
    const surplus = (await db.echoes.count()) - KEPT;
    if (surplus > 0) await db.echoes.bulkDelete(await db.echoes.orderBy('at').limit(surplus).primaryKeys());
  });
}
