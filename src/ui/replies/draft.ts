/** What an editor holds of a reply, and what is wrong with it. */
import { looseReply, type Reply, type ReplyVariant } from '../../core/reply.ts';
import { formatTags, parseTags } from '../shared/tagList.ts';
import { keptOptions, NO_OPTIONS, type Options, optionsOf, readOptions } from './fields/options.ts';

export interface Draft {
  title: string;
  body: string;
  tags: string;
  shortcut: string;
  lang: string;
  variants: ReplyVariant[];
  options: Options;
}

export type DraftErrors = Partial<Record<'title' | 'body' | 'shortcut', 'empty' | 'letters' | 'taken'>>;

export const EMPTY_DRAFT: Draft = {
  title: '',
  body: '',
  tags: '',
  shortcut: '',
  lang: '',
  variants: [],
  options: NO_OPTIONS,
};

export function draftOf(reply: Reply): Draft {
  const { title, body, shortcut, lang, variants } = reply;
  return { title, body, shortcut, lang, variants, tags: formatTags(reply.tags), options: optionsOf(reply) };
}

type Fields = Pick<Reply, 'title' | 'body' | 'tags' | 'shortcut' | 'lang' | 'variants'> &
  ReturnType<typeof keptOptions>;

/** What the draft would be kept as: trimmed, the shortcut without its slash, no variant without words. */
export function fieldsOf(draft: Draft): Fields {
  return {
    title: draft.title.trim(),
    body: draft.body.trim(),
    tags: parseTags(draft.tags),
    shortcut: draft.shortcut.trim().replace(/^\/+/, '').toLowerCase(),
    lang: draft.lang,
    variants: draft.variants
      .map((variant) => ({ ...variant, body: variant.body.trim() }))
      .filter(({ body }) => body !== ''),
    ...keptOptions(draft.options),
  };
}

/** The draft as a reply, as far as it is written: nothing is trimmed, so that places in its text stay. */
export function replyOf(draft: Draft, reply: Reply | null): Reply {
  const { title, body, lang, variants } = draft;
  const { shortcut, kind } = fieldsOf(draft);
  return { ...(reply ?? looseReply('')), title, body, kind, lang, variants, shortcut };
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

function readVariants(kept: unknown): ReplyVariant[] | null {
  const isVariant = (one: unknown): one is ReplyVariant => {
    const { network, lang, body } = (one ?? {}) as Record<string, unknown>;
    return [network, lang, body].every((text) => typeof text === 'string');
  };
  return Array.isArray(kept) && kept.every(isVariant) ? kept : null;
}

/** What was kept of an unfinished draft, over what it started from; anything that is no text is left out. */
export function readDraft(kept: unknown, start: Draft): Draft {
  const stored = (typeof kept === 'object' && kept !== null ? kept : {}) as Record<string, unknown>;
  const read = (field: Exclude<keyof Draft, 'variants' | 'options'>): string => {
    const value = stored[field];
    return typeof value === 'string' ? value : start[field];
  };
  return {
    title: read('title'),
    body: read('body'),
    tags: read('tags'),
    shortcut: read('shortcut'),
    lang: read('lang'),
    variants: readVariants(stored.variants) ?? start.variants,
    options: readOptions(stored.options, start.options),
  };
}

/** A draft with a text under what it holds, unless it holds it already. */
export function withBody(draft: Draft, text: string): Draft {
  if (!text || draft.body.includes(text)) return draft;
  return { ...draft, body: draft.body.trim() ? `${draft.body}\n\n${text}` : text };
}
