/** The words of one language as data: cues with their weights, classes, spellings; and the grammar that writes them. */
import type { SignalKind } from './kinds.ts';

/** What surrounds the cues of a kind and makes them weigh more or less. */
export const CONTEXTS = [
  'fault',
  'client',
  'agent',
  'self',
  'you',
  'others',
  'group',
  'news',
  'politics',
  'fun',
  'rhetoric',
] as const;
export type Context = (typeof CONTEXTS)[number];
export type Feature = SignalKind | Context;

/**
 * `[weight, cues]`: a weight of 1 is enough alone, 0.5 needs another, 0 silences the shorter cues within it. Cues are
 * folded (no accents, lower case) and separated by commas or line breaks. Within a cue, words are separated by spaces;
 * `a/b` is either, `(a)` may be absent, `stem*` is any word that begins so, `word~` its usual inflections, `[num]` a
 * number, `[name]` a class, `..` up to four words of the same clause, `^` and `$` the start and the end of a sentence.
 * `@` is a name, `@help` a helpdesk's, `http` a link; `?`, `??`, `?!`, `!`, `...`, emoji and `:(` stand for themselves.
 */
export type Cues = readonly (readonly [weight: number, cues: string])[];

export interface Vocabulary {
  cues: Partial<Record<Feature, Cues>>;
  /** Words, stems and inflected words, separated by spaces, for each name of a class. */
  classes: Record<string, string>;
  /** Words that turn what follows into its contrary. */
  negators: string;
  /** Negators with the word after them that make no negation: pas mal, not only; separated by commas. */
  spared: string;
  /** Words that end what a negation reaches, though no sign does. */
  turns: string;
  /** Words that may stand within any cue: very, really, still. */
  fillers: string;
  /** `spelling: words`: contractions, text-message spellings, elisions glued to their word. */
  spellings: Record<string, string>;
  /** Whether an apostrophe parts two words (l'eau) or is dropped from one (dont for don't). */
  splitsApostrophes: boolean;
  /** Evidence that makes a strength of one half: word lists of different lengths weigh differently. */
  halves: Record<SignalKind, number>;
  /** Whether these words were never measured. */
  tentative: boolean;
  inflect: (word: string) => string[];
}
