/**
 * Keys under which a reply is found again among 50,000 by one that is like it, without reading them: MinHash, in bands.
 * Two texts share a key with a chance that grows with what they share. A key holds the minute too, the latest first, so
 * that a range of one index gives the newest of those that share it.
 */
import { LEAST } from './likeness.ts';

/** Eight bands of two: texts alike by 0.5 share one of them in nine cases of ten, by 0.7 in all but one of a thousand. */
const BANDS = 8;
const ROWS = 2;

/** A key is an integer that a double holds: 27 bits of print, then 26 bits of minutes, enough until 2097. */
const MINUTES = 2 ** 26;
const PRINTS = 2 ** 27;
const MINUTE = 60_000;

/** Odd numbers without a pattern, one for each row: multiples of the golden ratio’s 32 bits. */
const SEEDS = Array.from({ length: BANDS * ROWS }, (_, row) => Math.imul(row + 1, 0x9e3779b1) | 1);

/** 32 bits of FNV-1a, www.isthe.com/chongo/tech/comp/fnv. */
function hashOf(stem: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < stem.length; i++) hash = Math.imul(hash ^ stem.charCodeAt(i), 0x01000193);
  return hash;
}

/** Spreads the bits, as MurmurHash3 ends. */
function mixed(hash: number): number {
  const half = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const whole = Math.imul(half ^ (half >>> 13), 0xc2b2ae35);
  return (whole ^ (whole >>> 16)) >>> 0;
}

function least(hashes: readonly number[], seed: number): number {
  return hashes.reduce((low, hash) => Math.min(low, mixed(Math.imul(hash, seed))), 0xffffffff);
}

/** The print of each band; none for a text too short to tell anything. */
function bandsOf(gist: ReadonlySet<string>): number[] {
  if (gist.size < LEAST) return [];
  const hashes = [...gist].map(hashOf);
  const lows = SEEDS.map((seed) => least(hashes, seed));
  return Array.from({ length: BANDS }, (_, band) => {
    const [one = 0, other = 0] = lows.slice(band * ROWS);
    return mixed(Math.imul(one, 31) ^ mixed(other ^ (band + 1))) % PRINTS;
  });
}

/** Minutes left until 2097, so that what is newer comes first. */
function countdown(at: number): number {
  return Math.min(MINUTES - 1, Math.max(0, MINUTES - 1 - Math.floor(at / MINUTE)));
}

/** Keys of a text said at a moment, epoch ms. */
export function printsOf(gist: ReadonlySet<string>, at: number): number[] {
  return bandsOf(gist).map((print) => print * MINUTES + countdown(at));
}

/** For each key that a like text may have, the range of those said from a moment on, both ends in it. */
export function printRanges(gist: ReadonlySet<string>, since: number): [from: number, to: number][] {
  return bandsOf(gist).map((print) => [print * MINUTES, print * MINUTES + countdown(since)]);
}
