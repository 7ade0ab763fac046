/** The library: many replies at once, folders, replies that say the same. */
import { movedFolder, tidyFolder } from '../../core/library/folders.ts';
import type { Done } from '../../core/messages.ts';
import { Refused } from '../../core/refusal.ts';
import type { Reply } from '../../core/reply.ts';
import { change } from '../change.ts';
import { db } from '../db.ts';
import type { Edit } from '../edit.ts';
import { isReadable, readable } from '../shapes.ts';
import { liveWithShortcut } from '../shortcuts.ts';
import { tidyList } from './tidy.ts';

/** Live replies by id; those that are gone, in the bin or damaged are left out. */
async function liveOnes(ids: readonly string[]): Promise<Reply[]> {
  const rows = await db.replies.bulkGet([...ids]);
  return rows.filter((row): row is Reply => isReadable('replies', row) && row.binnedAt === null);
}

async function rewrite(edit: Edit, rows: readonly Reply[], alter: (reply: Reply) => Partial<Reply>): Promise<void> {
  await edit.putAll(
    'replies',
    rows.map((before) => [before, { ...before, ...alter(before) }] as const),
  );
}

/** Does the same to each; undone together. */
export async function alterReplies(ids: readonly string[], alter: (reply: Reply) => Partial<Reply>): Promise<Done> {
  const { undo } = await change(['replies'], async (edit) => rewrite(edit, await liveOnes(ids), alter));
  return { undo };
}

/** An empty folder: into none. */
export function moveReplies(ids: readonly string[], folder: string): Promise<Done> {
  return alterReplies(ids, () => ({ folder: tidyFolder(folder), updatedAt: Date.now() }));
}

/** Refuses an `empty` tag. */
export async function tagReplies(ids: readonly string[], tag: string, on: boolean): Promise<Done> {
  const [name] = tidyList([tag]);
  if (!name) throw new Refused('empty');
  return alterReplies(ids, ({ tags }) => ({
    tags: on ? tidyList([...tags, name]) : tags.filter((other) => other !== name),
    updatedAt: Date.now(),
  }));
}

export function favourReplies(ids: readonly string[], favourite: boolean): Promise<Done> {
  return alterReplies(ids, () => ({ favourite }));
}

export function binReplies(ids: readonly string[]): Promise<Done> {
  return alterReplies(ids, () => ({ binnedAt: Date.now() }));
}

/** Moves or renames a folder with all that is in it, what lies in the bin included. Refuses an `empty` name. */
export async function renameFolder(from: string, to: string): Promise<Done> {
  const path = tidyFolder(to);
  if (!path) throw new Refused('empty');
  const { undo } = await change(['replies'], async (edit) => {
    const rows = readable('replies', await db.replies.toArray());
    const within = rows.filter(({ folder }) => movedFolder(folder, from, path) !== null);
    await rewrite(edit, within, ({ folder }) => ({ folder: movedFolder(folder, from, path) ?? folder }));
  });
  return { undo };
}

/**
 * Of several that say the same, one stays: with the tags and pictures of all and their uses added up, and a shortcut of
 * theirs if it had none. The others go to the bin. Refuses `gone`.
 */
export async function mergeReplies(keptId: string, otherIds: readonly string[]): Promise<Done & { reply: Reply }> {
  const { value, undo } = await change(['replies'], async (edit) => {
    const kept = await edit.need('replies', keptId);
    const others = await liveOnes(otherIds.filter((id) => id !== keptId));
    if (kept.binnedAt !== null) throw new Refused('gone');
    await rewrite(edit, others, () => ({ binnedAt: Date.now() }));
    const all = [kept, ...others];
    const merged: Reply = {
      ...kept,
      shortcut: kept.shortcut || (await freeShortcut(others, keptId)),
      tags: tidyList(all.flatMap(({ tags }) => tags)),
      pictures: tidyList(all.flatMap(({ pictures }) => pictures)),
      favourite: all.some(({ favourite }) => favourite),
      uses: all.reduce((sum, { uses }) => sum + uses, 0),
      usedAt: all.reduce<number | null>(
        (last, { usedAt }) => (usedAt === null ? last : Math.max(last ?? 0, usedAt)),
        null,
      ),
      updatedAt: Date.now(),
    };
    await edit.put('replies', merged);
    return merged;
  });
  return { undo, reply: value };
}

/** The first shortcut among them that no live reply has: they are in the bin by now. */
async function freeShortcut(others: readonly Reply[], keptId: string): Promise<string> {
  for (const { shortcut } of others) {
    if (shortcut && !(await liveWithShortcut(shortcut, keptId))) return shortcut;
  }
  return '';
}
