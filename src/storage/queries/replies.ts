/** Replies: all that live, one by id or shortcut. */
import { isOffered } from '../../core/library/suggest.ts';
import type { Reply } from '../../core/reply.ts';
import { db } from '../db.ts';
import { isReadable, readable } from '../shapes.ts';
import { liveWithShortcut } from '../shortcuts.ts';

/** Every live reply. */
export async function liveReplies(): Promise<Reply[]> {
  return readable('replies', await db.replies.toArray()).filter((reply) => reply.binnedAt === null);
}

/** Used at least once, last used first. */
export async function recentReplies(limit: number): Promise<Reply[]> {
  const used = readable('replies', await db.replies.orderBy('usedAt').toArray()).reverse();
  return used.filter((reply) => reply.binnedAt === null).slice(0, limit);
}

/** Those of the context menu: favourites, then what she used last. */
export async function menuReplies(limit: number): Promise<Reply[]> {
  const offered = (await liveReplies()).filter(isOffered);
  const known = offered.filter(({ favourite, usedAt }) => favourite || usedAt !== null);
  const rank = ({ favourite, usedAt }: Reply): number => (favourite ? 1e15 : 0) + (usedAt ?? 0);
  return known.sort((one, other) => rank(other) - rank(one)).slice(0, limit);
}

/** Live or in the bin. */
export async function replyById(id: string): Promise<Reply | null> {
  const row = await db.replies.get(id);
  return isReadable('replies', row) ? row : null;
}

/** The live reply that `/shortcut` stands for. */
export function replyByShortcut(shortcut: string): Promise<Reply | null> {
  return liveWithShortcut(shortcut.normalize('NFC').toLowerCase());
}

/** What lies in the bin, last binned first. */
export async function binnedReplies(): Promise<Reply[]> {
  return readable('replies', await db.replies.orderBy('binnedAt').toArray()).reverse();
}
