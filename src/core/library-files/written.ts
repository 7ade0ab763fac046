/** What a format cannot hold of her replies, counted as a file is written. */
import { REPLY_OPTIONS, type Reply } from '../reply.ts';
import type { FileReply, LossCode } from './library.ts';
import type { Part } from './parts.ts';
import { readBody } from './read-body.ts';

/** A reply to be written: what files may hold of it, and what no file does. */
export interface Outgoing extends Required<FileReply> {
  parts: Part[];
  /** What of it never leaves with a file. */
  stays: LossCode[];
}

function staysOf({ context, pictures, campaignId, validation, state }: Reply): LossCode[] {
  const stays: [LossCode, boolean][] = [
    ['context', Object.values(context).some((list) => list.length > 0)],
    ['pictures', pictures.length > 0],
    ['campaign', campaignId !== REPLY_OPTIONS.campaignId],
    ['validation', validation !== null || state !== REPLY_OPTIONS.state],
  ];
  return stays.filter(([, has]) => has).map(([code]) => code);
}

export function outgoing(reply: Reply): Outgoing {
  const { title, body, shortcut, tags, folder, lang, favourite, kind, tone, variants, createdAt } = reply;
  const said = { title, body, shortcut, tags, folder, lang, favourite, kind, tone, variants, createdAt };
  return { ...said, parts: readBody(body), stays: staysOf(reply) };
}

/** Of `Outgoing`, what a format may be unable to hold. */
export const ATTRIBUTES = ['folder', 'tags', 'lang', 'favourite', 'kind', 'tone', 'variants'] as const;
export type Attribute = (typeof ATTRIBUTES)[number];

function has(reply: Outgoing, attribute: Attribute): boolean {
  const value = reply[attribute];
  const usual = attribute === 'kind' || attribute === 'tone' ? REPLY_OPTIONS[attribute] : null;
  return Array.isArray(value) ? value.length > 0 : Boolean(value) && value !== usual;
}

/** What the language of a format may be unable to say. */
export interface Speaks {
  /** What is proposed in a field, and what there is to choose from. */
  proposals: boolean;
  /** Days are chosen, not typed. */
  days: boolean;
  /** Alternatives by chance. */
  random: boolean;
  /** Knows the person that is written to: her names. */
  person: boolean;
  /** A label that comes back as another. */
  isChangedLabel: (label: string) => boolean;
}

function labelsOf(part: Part): string[] {
  if (part.kind === 'choice') return [part.label, ...part.options];
  return part.kind === 'field' || part.kind === 'day' ? [part.label] : [];
}

function isProposed(part: Part): boolean {
  return part.kind === 'choice' || (part.kind === 'field' && part.initial !== '');
}

function bodyLosses(parts: readonly Part[], { proposals, days, random, person, isChangedLabel }: Speaks): LossCode[] {
  const isFilledIn = (part: Part): boolean =>
    part.kind === 'variable' && !part.name.startsWith('date.') && !(person && /^person\..*name$/.test(part.name));
  const losses: [LossCode, (part: Part) => boolean][] = [
    ['logic', (part) => part.kind === 'code'],
    ['variables', isFilledIn],
    ['proposals', (part) => (!days && part.kind === 'day') || (!proposals && isProposed(part))],
    ['random', (part) => !random && part.kind === 'random'],
    ['labels', (part) => labelsOf(part).some(isChangedLabel)],
  ];
  return losses.filter(([, isLost]) => parts.some(isLost)).map(([code]) => code);
}

/** `speaks` null: bodies are written as they are. */
export function lossesOf(
  replies: readonly Outgoing[],
  keeps: readonly Attribute[],
  speaks: Speaks | null,
): Map<LossCode, number> {
  const losses = new Map<LossCode, number>();
  const lose = (code: LossCode): void => {
    losses.set(code, (losses.get(code) ?? 0) + 1);
  };
  for (const reply of replies) {
    for (const attribute of ATTRIBUTES) if (!keeps.includes(attribute) && has(reply, attribute)) lose(attribute);
    for (const code of reply.stays) lose(code);
    if (speaks) for (const code of bodyLosses(reply.parts, speaks)) lose(code);
  }
  return losses;
}
