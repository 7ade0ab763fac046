/** Reply templates as she writes them. */
import type { Validation, ValidationState } from './approval.ts';
import type { SignalKind } from './signals/kinds.ts';
import type { Fault } from './template/fault.ts';
import type { WatchKind } from './watch.ts';

/** `fragment`: a part of other replies (a greeting, a close), never offered alone. */
export const REPLY_KINDS = ['reply', 'fragment'] as const;
export type ReplyKind = (typeof REPLY_KINDS)[number];

/** `light`: never on a thread about a risk or a sensitive subject. */
export const TONES = ['plain', 'light'] as const;
export type Tone = (typeof TONES)[number];

/** Another body of the same reply, taken where its network and language are the post's. Empty: any. */
export interface ReplyVariant {
  network: string;
  lang: string;
  body: string;
}

/** Where a reply is suggested; an empty list says nothing. */
export interface ReplyContext {
  networks: string[];
  signals: SignalKind[];
  watchKinds: WatchKind[];
  /** Ids of communities. */
  communities: string[];
}

/** What a reply has beside its words; see `REPLY_OPTIONS` for what is usual. */
export interface ReplyOptions {
  kind: ReplyKind;
  /** Path with `/` between folders; empty: in none. */
  folder: string;
  favourite: boolean;
  variants: ReplyVariant[];
  tone: Tone;
  context: ReplyContext;
  /** Not to be said before the campaign's embargo ends. */
  campaignId: string | null;
  /** Ids of pictures that go with it, in order. */
  pictures: string[];
  state: ValidationState;
  /** What was validated last; null: nothing ever was. */
  validation: Validation | null;
}

export const REPLY_OPTIONS: ReplyOptions = {
  kind: 'reply',
  folder: '',
  favourite: false,
  variants: [],
  tone: 'plain',
  context: { networks: [], signals: [], watchKinds: [], communities: [] },
  campaignId: null,
  pictures: [],
  state: 'draft',
  validation: null,
};

/** A reply as it was before a change of its words. */
export interface ReplyVersion {
  id: string;
  replyId: string;
  at: number;
  title: string;
  body: string;
  variants: ReplyVariant[];
}

/** Which of the alternatives of a reply an account was given, so that it gets another next time. */
export interface Turn {
  /** `account|replyId` */
  id: string;
  /** Prints of the alternatives given, oldest first. */
  given: string[];
  at: number;
}

/** A picture kept for replies. */
export interface Picture {
  id: string;
  /** Shown, and read to those who do not see it. */
  name: string;
  /** `image/png`, `image/gif`... */
  type: string;
  /** Bytes. */
  size: number;
  blob: Blob;
  createdAt: number;
}

/** A picture on its way to a page. */
export interface PictureData {
  name: string;
  type: string;
  /** Bytes, in base 64. */
  data: string;
}

export interface Reply extends ReplyOptions {
  id: string;
  title: string;
  /** Plain text with variables such as `{first name}` or `{prénom}`. */
  body: string;
  tags: string[];
  /** Without the slash; unique among live replies, letters, digits, `-` and `_`; empty when none. */
  shortcut: string;
  /** `fr`, `en`... or empty: any language. */
  lang: string;
  createdAt: number;
  updatedAt: number;
  usedAt: number | null;
  uses: number;
  binnedAt: number | null;
}

/** A body that is kept nowhere, as a reply. */
export function looseReply(body: string, lang = ''): Reply {
  const made = { createdAt: 0, updatedAt: 0, usedAt: null, uses: 0, binnedAt: null };
  return { ...REPLY_OPTIONS, ...made, id: '', title: '', body, tags: [], shortcut: '', lang };
}

/** A reply found in a search, without its whole body's weight. */
export interface ReplyHit {
  id: string;
  title: string;
  shortcut: string;
  lang: string;
  tags: string[];
  /** Start of the text, rendered for the person and post in front of her; gaps as `{variable}`. */
  preview: string;
  /** Why it cannot be used as it is; null: it can. */
  fault: Fault | null;
  /** Why it is suggested, in words; empty: it was searched for, or is simply used. */
  because: string;
}

export const FIELD_KINDS = ['text', 'choice', 'day'] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

/** What she is asked for before a reply is inserted. */
export interface ReplyField {
  /** As written in the body: its label, and the key of what she types. */
  name: string;
  kind: FieldKind;
  /** Of a choice. */
  options: string[];
  /** Stands in the field at first, a day as `2026-06-15`; empty: nothing does. */
  default: string;
}

/** A text ready to insert, or what it still lacks. */
export interface Rendered {
  /** Null while something is missing or wrong. */
  text: string | null;
  /** Fields declared in the body, and variables that nothing fills, each once. */
  missing: ReplyField[];
  /** What is wrong with the template; null: nothing. */
  fault: Fault | null;
  /** Of the text: `fr`, `en`... */
  lang: string;
}
