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

/** Where a part of a term begins. There is one part more than slips, so that one of them is always whole. */
function partStart(part: number, length: number, slips: number): number {
  return ((part * length) / (slips + 1)) | 0;
}

/** Slips, length and first letter, which never slips: most words of a text are shaped like no term. */
function shapeOf(slips: number, length: number, text: string): number {
  return (text.charCodeAt(0) * 512 + length) * 4 + slips;
}

/** A number for `[start, end)` of a text, as part of a term of this shape; that others share it costs time alone. */
function partKey(shape: number, part: number, text: string, start: number, end: number): number {
  let key = shape * 4 + part;
  for (let at = start; at < end; at++) key = (Math.imul(key, 31) + text.charCodeAt(at)) | 0;
  return key;
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
    const shape = shapeOf(slips, length, term);
    shapes.add(shape);
    const add = (text: string): void => {
      for (let part = 0; part <= slips; part++) {
        const key = partKey(shape, part, text, partStart(part, length, slips), partStart(part + 1, length, slips));
        index.set(key, (index.get(key) ?? new Set()).add(term));
      }
    };
    add(term);
    // Two letters swapped where parts meet are one slip that breaks both.
    for (let part = 1; part <= slips; part++) {
      const at = partStart(part, length, slips);
      add(term.slice(0, at - 1) + term.charAt(at) + term.charAt(at - 1) + term.slice(at + 1));
    }
  }
  const candidates = (text: string, slips: number, length: number, found: Set<string>): void => {
    const shape = shapeOf(slips, length, text);
    if (!shapes.has(shape)) return;
    for (let part = 0; part <= slips; part++) {
      // The first part stays in its place, the last one at the end; of a middle one a slip stands on either side.
      const least = part === 0 ? 0 : part === slips ? text.length - length : -1;
      const most = part === 0 || part === slips ? least : 1;
      for (let shift = least; shift <= most; shift++) {
        const start = partStart(part, length, slips) + shift;
        const end = partStart(part + 1, length, slips) + shift;
        for (const term of index.get(partKey(shape, part, text, start, end)) ?? []) found.add(term);
      }
    }
  };
  return {
    words,
    meant(text) {
      const found = new Set<string>();
      for (const slips of [1, 2]) {
        for (let moved = -slips; moved <= slips; moved++) candidates(text, slips, text.length + moved, found);
      }
      return [...found].filter((term) => term[0] === text[0] && within(slipsAllowed(term), text, term));
    },
  };
}
