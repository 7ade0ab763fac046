/** Who is worth knowing, and why: reach, verified, observed engagement. Contract only; see influence below. */
export type InfluenceReason =
  | { kind: 'reach'; followers: number; threshold: number }
  | { kind: 'verified' }
  | { kind: 'engagement'; interactions: number; threshold: number; rate: number | null };

export interface Influence {
  reasons: InfluenceReason[];
}

/** Followers from which an account counts as influential on a network; interactions from which one post does. */
export interface InfluenceThresholds {
  /** Keyed by network id; `*` for the networks not named. */
  reach: Record<string, number>;
  engagement: number;
}
