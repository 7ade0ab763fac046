/** What an editor holds of a reply, and what is wrong with it. */
import type { Reply } from '../../core/reply.ts';
import { formatTags, parseTags } from '../shared/tagList.ts';

export interface Draft {
  title: string;
  body: string;
  tags: string;
  shortcut: string;
  lang: string;
}

export type DraftErrors = Partial<Record<'title' | 'body' | 'shortcut', 'empty' | 'letters' | 'taken'>>;

export const EMPTY_DRAFT: Draft = { title: '', body: '', tags: '', shortcut: '', lang: '' };

export function draftOf(reply: Reply): Draft {
  const { title, body, shortcut, lang } = reply;
  return { title, body, shortcut, lang, tags: formatTags(reply.tags) };
}

/** What the draft would be kept as: trimmed, the shortcut without its slash. */
export function fieldsOf(draft: Draft): Pick<Reply, 'title' | 'body' | 'tags' | 'shortcut' | 'lang'> {
  return {
    title: draft.title.trim(),
    body: draft.body.trim(),
    tags: parseTags(draft.tags),
    shortcut: draft.shortcut.trim().replace(/^\/+/, '').toLowerCase(),
    lang: draft.lang,
  };
}

/** `others`: the live replies beside the one that is written, for the uniqueness of shortcuts. */
export function errorsOf(draft: Draft, others: readonly Reply[]): DraftErrors {
  const { title, body, shortcut } = fieldsOf(draft);
  const errors: DraftErrors = {};
  if (!title) errors.title = 'empty';
  if (!body) errors.body = 'empty';
  if (shortcut && !/^[\p{L}\p{N}_-]+$/u.test(shortcut)) errors.shortcut = 'letters';
  else if (shortcut && others.some((other) => other.shortcut.toLowerCase() === shortcut)) errors.shortcut = 'taken';
  return errors;
}

/** What was kept of an unfinished draft, over what it started from; anything that is no text is left out. */
export function readDraft(kept: unknown, start: Draft): Draft {
  const stored = (typeof kept === 'object' && kept !== null ? kept : {}) as Record<string, unknown>;
  const read = (field: keyof Draft): string => {
    const value = stored[field];
    return typeof value === 'string' ? value : start[field];
  };
  return {
    title: read('title'),
    body: read('body'),
    tags: read('tags'),
    shortcut: read('shortcut'),
    lang: read('lang'),
  };
}

/** A draft with a text under what it holds, unless it holds it already. */
export function withBody(draft: Draft, text: string): Draft {
  if (!text || draft.body.includes(text)) return draft;
  return { ...draft, body: draft.body.trim() ? `${draft.body}\n\n${text}` : text };
}
