/** Replies: written, duplicated, binned, restored, used. */
import { tidyFolder } from '../../core/library/folders.ts';
import type { Done } from '../../core/messages.ts';
import { Refused } from '../../core/refusal.ts';
import { REPLY_OPTIONS, type Reply, type ReplyOptions } from '../../core/reply.ts';
import { change, write } from '../change.ts';
import type { Edit } from '../edit.ts';
import { liveWithShortcut, shortcutFrom } from '../shortcuts.ts';
import { keepVersion, REPLY_TABLES } from '../versions.ts';
import { tidyList } from './tidy.ts';

/** What she writes of a reply; without an id, a new one. */
export interface ReplyDraft
  extends Pick<Reply, 'title' | 'body' | 'tags' | 'shortcut' | 'lang'>,
    Partial<ReplyOptions> {
  id?: string;
}

export function blankReply(now: number): Omit<Reply, 'title' | 'body' | 'tags' | 'shortcut' | 'lang'> {
  return {
    ...REPLY_OPTIONS,
    id: crypto.randomUUID(),
    createdAt: now,
    updatedAt: now,
    usedAt: null,
    uses: 0,
    binnedAt: null,
  };
}

/** Checks and writes a draft inside a command's transaction, which holds `REPLY_TABLES`. */
export async function putReply(edit: Edit, draft: ReplyDraft): Promise<Reply> {
  if (!draft.title.trim() || !draft.body.trim()) throw new Refused('empty');
  const now = Date.now();
  const shortcut = shortcutFrom(draft.shortcut);
  const stored = draft.id === undefined ? null : await edit.need('replies', draft.id);
  const start = stored ?? blankReply(now);
  if (start.binnedAt !== null) throw new Refused('gone');
  if (await liveWithShortcut(shortcut, start.id)) throw new Refused('shortcut-taken');
  const folder = tidyFolder(draft.folder ?? stored?.folder ?? '');
  const tidy = { tags: tidyList(draft.tags), folder, shortcut };
  const reply: Reply = { ...start, ...draft, ...tidy, id: start.id, updatedAt: now };
  if (stored) await keepVersion(edit, stored, reply);
  await edit.put('replies', reply);
  return reply;
}

/** Refuses `empty` (title or body), `shortcut-form`, `shortcut-taken`, `gone`. */
export async function saveReply(draft: ReplyDraft): Promise<Done & { reply: Reply }> {
  const { value, undo } = await change(REPLY_TABLES, (edit) => putReply(edit, draft));
  return { undo, reply: value };
}

/** A copy under another title; the shortcut stays with the first. */
export async function duplicateReply(id: string, title: string): Promise<Done & { reply: Reply }> {
  const { value, undo } = await change(['replies'], async (edit) => {
    const { body, tags, lang, kind, folder, variants, tone, context, campaignId, pictures } = await edit.need(
      'replies',
      id,
    );
    const words = { title, body, tags, lang, shortcut: '' };
    return putReply(edit, { ...words, kind, folder, variants, tone, context, campaignId, pictures });
  });
  return { undo, reply: value };
}

/** The words of a version, in the place of those of now, which become a version. Refuses `gone`, as `saveReply` may. */
export async function restoreVersion(id: string): Promise<Done & { reply: Reply }> {
  const { value, undo } = await change(REPLY_TABLES, async (edit) => {
    const { replyId, title, body, variants } = await edit.need('versions', id);
    return putReply(edit, { ...(await edit.need('replies', replyId)), title, body, variants });
  });
  return { undo, reply: value };
}

/** In the bin for 30 days, see `emptyBin`; its shortcut is free at once. */
export async function binReply(id: string): Promise<Done> {
  const { undo } = await change(['replies'], async (edit) => {
    const reply = await edit.need('replies', id);
    await edit.put('replies', { ...reply, binnedAt: reply.binnedAt ?? Date.now() });
  });
  return { undo };
}

/** `shortcut` of the answer is empty when another reply took it meanwhile. */
export async function restoreReply(id: string): Promise<Done & { reply: Reply }> {
  const { value, undo } = await change(['replies'], async (edit) => {
    const stored = await edit.need('replies', id);
    const shortcut = (await liveWithShortcut(stored.shortcut, id)) ? '' : stored.shortcut;
    const reply: Reply = { ...stored, shortcut, binnedAt: null };
    await edit.put('replies', reply);
    return reply;
  });
  return { undo, reply: value };
}

/** Counts a use inside a command's transaction; of a reply deleted meanwhile there is nothing to count. */
export async function countUse(edit: Edit, id: string): Promise<void> {
  const reply = await edit.glance('replies', id);
  if (reply) await edit.put('replies', { ...reply, uses: reply.uses + 1, usedAt: Date.now() });
}

/** A reply copied rather than inserted: no exchange to keep. */
export async function useReply(id: string): Promise<void> {
  await write(['replies'], (edit) => countUse(edit, id));
}
