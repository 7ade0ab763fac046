/** What rendering needs beside the facts: fragments, and the alternatives that an account was given. */
import type { Reply } from '../../core/reply.ts';
import { turnId } from '../../core/template/turns.ts';
import { db } from '../db.ts';
import { isReadable, readable } from '../shapes.ts';

/** Live replies of kind fragment. */
export async function listFragments(): Promise<Reply[]> {
  const rows = readable('replies', await db.replies.where('kind').equals('fragment').toArray());
  return rows.filter(({ binnedAt }) => binnedAt === null);
}

/** Prints of the alternatives of a reply that an account was given, oldest first. */
export type Given = (replyId: string) => readonly string[];

/** Nobody was given anything. */
export const NOTHING_GIVEN: Given = () => [];

/** All that an account was given, by reply. */
export async function givenTo(account: string | null): Promise<Given> {
  if (account === null) return NOTHING_GIVEN;
  const rows = await db.turns.where('id').startsWith(turnId(account, '')).toArray();
  const given = new Map(rows.filter((row) => isReadable('turns', row)).map((row) => [row.id, row.given]));
  return (replyId) => given.get(turnId(account, replyId)) ?? [];
}
