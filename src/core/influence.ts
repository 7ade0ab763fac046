/** Who is worth knowing, and why: reach, verified, observed engagement. */
import type { Account, Post } from './post.ts';

export type InfluenceReason =
  | { kind: 'reach'; followers: number; threshold: number }
  | { kind: 'verified' }
  | { kind: 'engagement'; interactions: number; threshold: number; rate: number | null };

export interface Influence {
  reasons: InfluenceReason[];
}

/** Followers from which an account counts as influential on a network; interactions from which one post does. 0: never. */
export interface InfluenceThresholds {
  /** Keyed by network id; `*` for the networks not named. */
  reach: Record<string, number>;
  engagement: number;
}

function reaches(value: number, threshold: number): boolean {
  return threshold > 0 && value >= threshold;
}

function reachOf(network: string, thresholds: InfluenceThresholds): number {
  const own = Object.hasOwn(thresholds.reach, network) ? thresholds.reach[network] : thresholds.reach['*'];
  return own ?? 0;
}

/** Likes, replies and shares together; null when the page shows none of them. */
function interactionsOf(post: Post): number | null {
  const shown = [post.likes, post.replies, post.shares].filter((count) => count !== null);
  return shown.length > 0 ? shown.reduce((sum, count) => sum + count, 0) : null;
}

/**
 * Judges an account, one of its posts, or both. Null when nothing speaks for it, so that a reason always stands beside
 * the mark. `rate`: interactions per follower, where followers are known.
 */
export function judgeInfluence(
  account: Account | null,
  post: Post | null,
  thresholds: InfluenceThresholds,
): Influence | null {
  const reasons: InfluenceReason[] = [];
  const followers = account?.followers ?? null;
  if (account && followers !== null) {
    const threshold = reachOf(account.network, thresholds);
    if (reaches(followers, threshold)) reasons.push({ kind: 'reach', followers, threshold });
  }
  if (account?.verified || post?.verified) reasons.push({ kind: 'verified' });
  const interactions = post ? interactionsOf(post) : null;
  if (interactions !== null && reaches(interactions, thresholds.engagement)) {
    const rate = followers ? interactions / followers : null;
    reasons.push({ kind: 'engagement', interactions, threshold: thresholds.engagement, rate });
  }
  return reasons.length > 0 ? { reasons } : null;
}
