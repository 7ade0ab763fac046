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
  /** What is written to the person; asks nothing of her. */
  text: string;
  /** What is needed from her: an address, a size; empty: nothing. */
  needs: string;
  /** Words of the regrets that it answers; empty: any. */
  occasions: string[];
  /** Watches near which it fits; empty: any. */
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
  /** The seed of the draw that chose it; null: she chose it herself. */
  seed: string | null;
  cost: number;
  /** What came back: her words, or an address where they stand. */
  reaction: string;
  at: number;
  updatedAt: number;
}
