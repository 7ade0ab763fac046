/** The shape of what can be said shorter, as data: one file for each language beside this one. */

/**
 * Why a text can do without: said twice, an adverb that adds nothing, a long way to say it, letters that may be elided, a
 * sign that stands for a word, a space or a sign too many.
 */
export type Reason = 'doublet' | 'adverb' | 'locution' | 'elision' | 'sign' | 'space' | 'repeat';

/** Both as written in lower case with straight apostrophes. */
export type Wording = readonly [long: string, short: string];

/** A pattern and what takes its place, `$1`… as in `String.replace`. */
export type Pattern = readonly [reason: Reason, form: RegExp, replacement: string];

export interface Wordings {
  doublets: readonly Wording[];
  locutions: readonly Wording[];
  elisions: readonly Wording[];
  /** Left out between two words, unless a word of `keptAfter`, such as a negation, stands before. */
  adverbs: readonly string[];
  keptAfter: readonly string[];
  /** Left out at the start of a sentence, with their comma; those that end with `que` or `that` have none. */
  openers: readonly string[];
  patterns: readonly Pattern[];
}
