/** How the reach of an account moved over its readings. */
import type { Reading } from '../../core/person.ts';

export interface Reach {
  points: { at: number; followers: number }[];
  /** Followers won or lost from the first to the last reading. */
  change: number;
  /** Epoch ms of the first reading. */
  since: number;
}

/** Readings oldest first; null with fewer than two that tell the followers. */
export function reachOver(readings: readonly Reading[]): Reach | null {
  const points = readings.flatMap(({ at, followers }) => (followers === null ? [] : [{ at, followers }]));
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 2) return null;
  return { points, change: last.followers - first.followers, since: first.at };
}
