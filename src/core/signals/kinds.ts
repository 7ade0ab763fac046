/** What Vigie hears in a post besides names: the kinds of signal, and what a signal carries. */

export const SIGNAL_KINDS = ['regret', 'complaint', 'praise', 'question', 'hostility', 'urgency', 'sensitive'] as const;
export type SignalKind = (typeof SIGNAL_KINDS)[number];

/** Units of the original text, `[start, end)`. */
export interface Span {
  start: number;
  end: number;
}

export interface Signal {
  kind: SignalKind;
  /** From 0 to 1. */
  strength: number;
  /** The words that made it, in reading order, none overlapping another. */
  words: Span[];
  /** Heard in a language whose words were never measured. */
  tentative: boolean;
}

/** Least strength of a signal that is kept, for each kind. */
export type Thresholds = Record<SignalKind, number>;

/** One clear cue, or two that need each other, reach a half. */
export const DEFAULT_THRESHOLDS: Thresholds = {
  regret: 0.5,
  complaint: 0.5,
  praise: 0.5,
  question: 0.5,
  hostility: 0.5,
  urgency: 0.5,
  sensitive: 0.5,
};
