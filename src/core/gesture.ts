/** Acts of kindness: what may be done, and what was done, for whom and why. */

/** One act of the library. */
export interface Gesture {
  id: string;
  title: string;
  /** What is given or done. */
  object: string;
  /** In the currency of the budget; 0: nothing. */
  cost: number;
  /** Days until it reaches the person. */
  delay: number;
  /** What is written to the person, with variables as in replies; asks nothing of her. */
  text: string;
  /** Language of the text: `fr`, `en`... or empty: any. */
  lang: string;
  /** What is needed from her: an address, a size; empty: nothing. */
  needs: string;
  /** Words of the regrets that it answers, such as `box empty`; empty: any. */
  occasions: string[];
  /** Ids of the watches near which it fits; empty: any. */
  watches: string[];
  binnedAt: number | null;
  createdAt: number;
  updatedAt: number;
}

export const KINDNESS_STATES = ['proposed', 'drawn', 'offered', 'accepted', 'done', 'declined', 'dropped'] as const;
export type KindnessState = (typeof KINDNESS_STATES)[number];

/** One act, from the post that called for it to what came of it. */
export interface Kindness {
  id: string;
  postId: string;
  account: string | null;
  gestureId: string | null;
  state: KindnessState;
  /** Why this act for this person, in one sentence. */
  why: string;
  /** The draw that chose it; null: she chose it herself. */
  drawId: string | null;
  cost: number;
  /** What came back: her words, or an address where they stand. */
  reaction: string;
  at: number;
  updatedAt: number;
}

/** One draw among the day's eligible, kept whole so that it can be made again and verified. */
export interface Draw {
  id: string;
  seed: string;
  at: number;
  /** Ids of the posts that took part, sorted. */
  eligible: string[];
  /** Those drawn, in the order of the draw. */
  chosen: string[];
}

/** How much kindness there is to give, and how often. */
export interface KindnessLimits {
  /** For a calendar month. */
  budget: number;
  /** ISO 4217 code of budget and costs. */
  currency: string;
  /** Acts a day, at most. */
  perDay: number;
  /** Days during which nobody receives a second one. */
  cooldown: number;
}
