/** What silences a hit: an excluded word, or that none of the words asked for is near. */
import type { Ear, EarWord, Role } from './ear.ts';

/** Where a word was heard, in offsets of the original text. */
export interface Hit {
  word: EarWord;
  start: number;
  end: number;
}

/** What one text says to one watch. */
export type Heard = Record<Role, Hit[]>;

/** The excluded word, or `context`: no required one is near. */
export type Silence = Hit | 'context';

/** UTF-16 units within which words concern each other: all of a short post, some sentences of a long one. */
const NEAR = 280;

/** Units between two hits; below zero they share some. */
function gap(one: Hit, other: Hit): number {
  return Math.max(one.start - other.end, other.start - one.end);
}

/** Tells what silences each hit of one watch; null: nothing does. */
export function silencer({ words }: Ear, { term, excluded, required }: Heard): (hit: Hit) => Silence | null {
  const needs = words.some(({ role }) => role === 'required');
  // "jus d'orange" speaks of that orange alone; "jus" makes a fruit of each orange around.
  const reaches = excluded.map((word) => (term.some((hit) => gap(hit, word) < 0) ? 0 : NEAR));
  return (hit) =>
    excluded.find((word, at) => gap(hit, word) < (reaches[at] ?? 0)) ??
    (needs && !required.some((word) => gap(hit, word) < NEAR) ? 'context' : null);
}
