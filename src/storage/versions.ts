/** What a reply said before: kept with each change of its words, the last twenty. */
import Dexie from 'dexie';
import type { Reply, ReplyVersion } from '../core/reply.ts';
import { db } from './db.ts';
import type { Edit } from './edit.ts';
import { same } from './images.ts';
import { readable } from './shapes.ts';

const MOST_VERSIONS = 20;

/** What a command that writes a reply's words writes to. */
export const REPLY_TABLES = ['replies', 'versions'] as const;

/** Every version of one reply, last first. */
export async function versionsOf(replyId: string): Promise<ReplyVersion[]> {
  const rows = db.versions.where('[replyId+at]').between([replyId, Dexie.minKey], [replyId, Dexie.maxKey]);
  return readable('versions', await rows.reverse().toArray());
}

/** Inside the transaction that changes its words: keeps those of before, and lets go of the oldest. */
export async function keepVersion(edit: Edit, before: Reply, after: Reply): Promise<void> {
  if (before.title === after.title && before.body === after.body && same(before.variants, after.variants)) return;
  const { id: replyId, title, body, variants } = before;
  await edit.put('versions', { id: crypto.randomUUID(), replyId, at: Date.now(), title, body, variants });
  for (const { id } of (await versionsOf(replyId)).slice(MOST_VERSIONS)) await edit.remove('versions', id);
}
