/** Words that are a slip of the finger away from a term: Lumoi, Lumioo, Lmio; looked up by the parts that a slip leaves whole. */

/** Letters from which a term may be misspelt in one place, and in two. */
const ONE_FROM = 5;
const TWO_FROM = 9;

/** Letters missing, added, changed, or in the wrong order, that a term allows. */
export function slipsAllowed(term: string): number {
  const letters = term.replaceAll(' ', '').length;
  return letters >= TWO_FROM ? 2 : letters >= ONE_FROM ? 1 : 0;
}

/** Are two texts, from `i` and `j` on, at most so many slips apart? Two neighbours in the wrong order are one slip. */
export function within(slips: number, one: string, other: string, i = 0, j = 0): boolean {
  while (i < one.length && one.charCodeAt(i) === other.charCodeAt(j)) {
    i++;
    j++;
  }
  const left = one.length - i;
  const right = other.length - j;
  if (left === 0 || right === 0) return left + right <= slips;
  if (slips === 0 || Math.abs(left - right) > slips) return false;
  return (
    within(slips - 1, one, other, i + 1, j + 1) ||
    within(slips - 1, one, other, i + 1, j) ||
    within(slips - 1, one, other, i, j + 1) ||
    (one[i] === other[j + 1] && one[i + 1] === other[j] && within(slips - 1, one, other, i + 2, j + 2))
  );
}

/** Slips, length and first letter, which never slips: most words of a text are shaped like no term. */
function shapeOf(slips: number, length: number, text: string): number {
  return (text.charCodeAt(0) * 512 + length) * 4 + slips;
}

/**
 * A number for each part of a text, taken as a term of that length. There is one part more than slips, so that one of
 * them is always whole: the first in its place, the last at the end, a middle one up to `slack` from its place. That
 * others share a number costs time alone.
 */
function partsOf(text: string, slips: number, length: number, slack: number): number[] {
  const keys: number[] = [];
  for (let part = 0; part <= slips; part++) {
    const moved = part === slips ? text.length - length : 0;
    const free = part > 0 && part < slips ? slack : 0;
    for (let shift = moved - free; shift <= moved + free; shift++) {
      let key = shapeOf(slips, length, text) * 4 + part;
      const start = ((part * length) / (slips + 1)) | 0;
      const end = (((part + 1) * length) / (slips + 1)) | 0;
      for (let at = start; at < end; at++) key = (Math.imul(key, 31) + text.charCodeAt(at + shift)) | 0;
      keys.push(key);
    }
  }
  return keys;
}

export interface TypoIndex {
  /** Words of the longest term. */
  words: number;
  /** Terms that the text may be meant to be, in folded form. */
  meant(text: string): string[];
}

/** Indexes terms written as letters, digits and single spaces; those too short for a slip are left out. */
export function indexTypos(terms: Iterable<string>): TypoIndex {
  const index = new Map<number, Set<string>>();
  const shapes = new Set<number>();
  let words = 0;
  for (const term of terms) {
    const { length } = term;
    const slips = slipsAllowed(term);
    if (slips === 0) continue;
    words = Math.max(words, term.split(' ').length);
    shapes.add(shapeOf(slips, length, term));
    for (let part = 0; part <= slips; part++) {
      const seam = ((part * length) / (slips + 1)) | 0;
      // Two letters swapped where parts meet are one slip that breaks both.
      const swapped = term.slice(0, seam - 1) + term.charAt(seam) + term.charAt(seam - 1) + term.slice(seam + 1);
      for (const key of partsOf(part === 0 ? term : swapped, slips, length, 0)) {
        index.set(key, (index.get(key) ?? new Set()).add(term));
      }
    }
  }
  return {
    words,
    meant(text) {
      const found = new Set<string>();
      for (const slips of [1, 2]) {
        for (let length = text.length - slips; length <= text.length + slips; length++) {
          if (!shapes.has(shapeOf(slips, length, text))) continue;
          for (const key of partsOf(text, slips, length, 1)) {
            for (const term of index.get(key) ?? []) {
              if (term[0] === text[0] && within(slips, text, term)) found.add(term);
            }
          }
        }
      }
      return [...found];
    },
  };
}
