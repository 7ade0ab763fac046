/** Which alternative comes now: never one that the account was already given, as long as another is left. */
import { fingerprint } from '../fingerprint.ts';

/** `random`: whichever is left; `rotate`: the next in order. */
export type Way = 'random' | 'rotate';

/** By which an alternative is known again after other words of the reply changed. */
export function printOf(source: string): string {
  return fingerprint(source.trim());
}

/** A number from 0 to below `count`, the same for the same seed. */
export function pickOf(seed: string, count: number): number {
  return parseInt(fingerprint(seed).slice(0, 8), 36) % count;
}

/**
 * The place of the alternative to give; `given`: prints of those given before, oldest first. When all were, the oldest.
 * `turn`: how many were given before to somebody unknown, whom no print is kept of.
 */
export function turnOf(
  prints: readonly string[],
  given: readonly string[],
  way: Way,
  { seed, turn }: { seed: string; turn: number },
): number {
  const last = prints.map((print) => given.lastIndexOf(print));
  const oldest = Math.min(...last);
  const places = last.flatMap((at, place) => (at === oldest ? [place] : []));
  if (oldest >= 0) return places[0] ?? 0;
  return places[way === 'random' ? pickOf(seed, places.length) : turn % places.length] ?? 0;
}

/** Kept of one reply and account: more than any reply has alternatives. */
const KEPT = 200;

/** What was given so far, oldest first, once `now` was given. */
export function givenAfter(before: readonly string[], now: readonly string[]): string[] {
  return [...before.filter((print) => !now.includes(print)), ...new Set(now)].slice(-KEPT);
}

/** Of a `Turn`. */
export function turnId(account: string, replyId: string): string {
  return `${account}|${replyId}`;
}
