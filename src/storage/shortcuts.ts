/** Shortcuts of replies: their form, and which live reply holds one. */
import { Refused } from '../core/refusal.ts';
import type { Reply } from '../core/reply.ts';
import { db } from './db.ts';
import { readable } from './shapes.ts';

const FORM = /^[\p{L}\p{M}\p{N}_-]{0,40}$/u;

/** As it is kept: lower case, without the slash. Refuses what could not be typed after one. */
export function shortcutFrom(typed: string): string {
  const shortcut = typed.trim().replace(/^\//, '').normalize('NFC').toLowerCase();
  if (!FORM.test(shortcut)) throw new Refused('shortcut-form');
  return shortcut;
}

/** The live reply with this shortcut; null for an empty one. `but`: a reply not to count. */
export async function liveWithShortcut(shortcut: string, but?: string): Promise<Reply | null> {
  if (!shortcut) return null;
  const holders = readable('replies', await db.replies.where('shortcut').equals(shortcut).toArray());
  return holders.find((reply) => reply.binnedAt === null && reply.id !== but) ?? null;
}
