/** What a file of replies holds, whichever tool wrote it: her replies in Vigie's language, and what is to be told of them. */
import type { ReplyKind, ReplyVariant, Tone } from '../reply.ts';

/** A reply of a file. A field that the file says nothing of is absent: what she has stays. */
export interface FileReply {
  title: string;
  /** In Vigie's language, see `writeBody`. */
  body: string;
  /** As `Reply` keeps it. */
  shortcut: string;
  tags?: string[];
  folder?: string;
  lang?: string;
  favourite?: boolean;
  kind?: ReplyKind;
  tone?: Tone;
  variants?: ReplyVariant[];
  createdAt?: number;
}

/** What of a file became something else, or stayed out. */
export const REMARKS = [
  /** A script, a shell command, a web request: kept as text, never run. */
  'script',
  /** A condition, a formula, a command that Vigie has not: kept as text. */
  'logic',
  /** Keys to press: kept as text. */
  'keys',
  /** A picture: its name or address kept as text. */
  'picture',
  /** A day reckoned from today, or a time in a form that says nothing: kept as text. */
  'time',
  /** A date or an hour in a form of its own: Vigie writes it in its own. */
  'date',
  /** The place of the cursor: left out. */
  'cursor',
  /** Bold, colours, sizes: left out. */
  'formatting',
  /** A part that could be left out: always there now. */
  'optional',
  /** Another reply inside: its text was copied in. */
  'nested',
  /** Another reply inside that the file does not hold: its name kept as text. */
  'missing',
  /** An abbreviation that could not be typed after a slash was changed. */
  'shortcut',
  /** Further abbreviations became tags. */
  'shortcuts',
  /** An abbreviation that is a rule (a regular expression): left out. */
  'regex',
  /** Subject and recipients of a mail: left out. */
  'mail',
  /** Other files that the file names: not read. */
  'imports',
  /** Columns that are not known: not read. */
  'columns',
  /** No text at all: left out. */
  'empty',
  /** Deleted there: left out. */
  'deleted',
] as const;
export type RemarkCode = (typeof REMARKS)[number];

export interface Remark {
  code: RemarkCode;
  /** Title of the reply; empty where it is of the whole file. */
  title: string;
  /** What it is about, as the file says it. */
  detail: string;
}

/** What was read of a file. */
export interface Library {
  replies: FileReply[];
  remarks: Remark[];
}

/** Why nothing of a file can be read. */
export const FAULTS = [
  'too-big',
  'not-text',
  'encoding',
  'unknown',
  'other-format',
  'broken',
  'too-deep',
  'aliases',
  'entities',
  'binary',
  'too-many',
  'too-long',
  'characters',
  'nothing',
  'open-quote',
  'no-body-column',
  'variant',
  'value',
] as const;
export type FaultCode = (typeof FAULTS)[number];

export class FileFault extends Error {
  override name = 'FileFault';

  constructor(
    readonly code: FaultCode,
    /** Where in the file, or in which reply; empty: the whole file. */
    readonly place = '',
    /** From 1; null: not known. */
    readonly line: number | null = null,
  ) {
    super(code);
  }
}

/** Of one file: bytes, replies; of one reply: UTF-16 units of its body and of its title; folders in folders. */
export const LIMITS = { bytes: 10_000_000, replies: 20_000, body: 50_000, title: 300, depth: 30 } as const;

/** What of her replies a format cannot hold. */
export const LOSSES = [
  'folder',
  'tags',
  'lang',
  'favourite',
  'kind',
  'tone',
  'variants',
  'context',
  'pictures',
  'campaign',
  'validation',
  /** Conditions and filters of Vigie's language: written as text. */
  'logic',
  /** What Vigie fills by itself: to be filled in by hand there. */
  'variables',
  /** What is proposed in a field, and what there is to choose from. */
  'proposals',
  /** Alternatives drawn by chance: the first one is written. */
  'random',
  /** Signs in the label of a field that the format cannot hold. */
  'labels',
  /** No shortcut, and the format wants one: made from the title. */
  'shortcut',
  /** An apostrophe put before what a spreadsheet would run. */
  'guarded',
] as const;
export type LossCode = (typeof LOSSES)[number];

/** A file made of replies. */
export interface WrittenFile {
  text: string;
  /** How many replies lost what. */
  losses: Map<LossCode, number>;
}
