/** A text with what was said shorter in it, each of which can be taken back, in any order, while the text is edited. */
import type { Span } from './addresses.ts';

/** A change that was made: what stands now from `start` on, and what stood there. */
export interface Change {
  start: number;
  replacement: string;
  original: string;
}

export interface Shortened {
  text: string;
  /** In the order of the text, apart from each other; an empty replacement may stand where another does. */
  changes: readonly Change[];
}

/** A stretch of a text, and what takes its place. */
export interface Edit extends Span {
  replacement: string;
}

const endOf = ({ start, replacement }: Change): number => start + replacement.length;

const edited = (text: string, { start, end, replacement }: Edit): string =>
  text.slice(0, start) + replacement + text.slice(end);

const moved = (changes: readonly Change[], by: number): Change[] =>
  changes.map((change) => ({ ...change, start: change.start + by }));

/** The edit that takes a change back. */
export const undoing = (change: Change): Edit => ({
  start: change.start,
  end: endOf(change),
  replacement: change.original,
});

/** A stretch with some changes inside it taken back. */
function originalOf(text: string, { start, end }: Span, inside: readonly Change[]): string {
  let original = '';
  let at = start;
  for (const change of inside) {
    original += text.slice(at, change.start) + change.original;
    at = endOf(change);
  }
  return original + text.slice(at, end);
}

/** Makes one more change; it takes with it those that it holds or touches the inside of. */
export function shorten({ text, changes }: Shortened, edit: Edit): Shortened {
  const before = changes.filter((change) => endOf(change) <= edit.start);
  const after = changes.filter((change) => !before.includes(change) && change.start >= edit.end);
  const inside = changes.filter((change) => !before.includes(change) && !after.includes(change));
  const [first, last] = [inside[0], inside.at(-1)];
  const start = Math.min(edit.start, first?.start ?? edit.start);
  const end = Math.max(edit.end, last ? endOf(last) : edit.end);
  const change: Change = {
    start,
    replacement: text.slice(start, edit.start) + edit.replacement + text.slice(edit.end, end),
    original: originalOf(text, { start, end }, inside),
  };
  const grown = edit.replacement.length - (edit.end - edit.start);
  return { text: edited(text, edit), changes: [...before, change, ...moved(after, grown)] };
}

/** Takes one change back; the others stay. */
export function restore({ text, changes }: Shortened, change: Change): Shortened {
  const index = changes.indexOf(change);
  if (index < 0) return { text, changes };
  const grown = change.original.length - change.replacement.length;
  return {
    text: edited(text, undoing(change)),
    changes: [...changes.slice(0, index), ...moved(changes.slice(index + 1), grown)],
  };
}

/** What differs between two texts, as one stretch of the first. */
function difference(before: string, after: string): Span {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < shorter - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return { start, end: before.length - tail };
}

const isLetter = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

/** A change whose words now go on as others. */
function isGlued(text: string, change: Change): boolean {
  const goesOn = (at: number): boolean => isLetter(text[at - 1]) && isLetter(text[at]);
  return change.replacement !== '' && (goesOn(change.start) || goesOn(endOf(change)));
}

/** Follows what was typed: a change whose words were touched can no longer be taken back. */
export function retype({ text: before, changes }: Shortened, text: string): Shortened {
  if (before === text) return { text, changes };
  const { start, end } = difference(before, text);
  const untouched = changes.filter((change) => endOf(change) <= start);
  const after = changes.filter((change) => !untouched.includes(change) && change.start >= end);
  const all = [...untouched, ...moved(after, text.length - before.length)];
  return { text, changes: all.filter((change) => !isGlued(text, change)) };
}
