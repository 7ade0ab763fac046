/** How fast a post spreads, from what was seen of it at two moments. */
import type { Post } from './post.ts';

/** Likes, replies and shares at one sighting; null: not shown. */
export interface Counts {
  at: number;
  likes: number | null;
  replies: number | null;
  shares: number | null;
}

/** Sightings kept of one post. */
const KEPT = 20;
const HOUR = 3_600_000;
/** Two looks closer together than this measure chance. */
const LEAST_GAP = 10 * 60_000;

export const countsOf = ({ likes, replies, shares }: Post, at: number): Counts => ({ at, likes, replies, shares });

/** The counts with one more sighting, where it tells something new; the first one always stays, for the whole course. */
export function addCounts(known: Counts[], next: Counts): Counts[] {
  const last = known.at(-1);
  const { likes, replies, shares } = next;
  if (likes === null && replies === null && shares === null) return known;
  if (last && last.likes === likes && last.replies === replies && last.shares === shares) return known;
  const all = [...known, next];
  return all.length > KEPT ? [...all.slice(0, 1), ...all.slice(all.length - KEPT + 1)] : all;
}

/** Interactions per hour between the last sighting and the latest one far enough before it; null: not known. */
export function velocityOf(counts: readonly Counts[]): number | null {
  const last = counts.at(-1);
  const before = last && counts.findLast(({ at }) => last.at - at >= LEAST_GAP);
  if (!last || !before) return null;
  const grown = (['likes', 'replies', 'shares'] as const).flatMap((field) => {
    const [from, to] = [before[field], last[field]];
    return from === null || to === null ? [] : [Math.max(0, to - from)];
  });
  if (grown.length === 0) return null;
  return (grown.reduce((sum, each) => sum + each, 0) * HOUR) / (last.at - before.at);
}
