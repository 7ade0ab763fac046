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

/** Where the parts of a text begin: one more than its slips, so that one of them is always whole. */
function partStarts(length: number, slips: number): number[] {
  return Array.from({ length: slips + 1 }, (_, part) => Math.floor((part * length) / (slips + 1)));
}

/** Parts of different terms that may be taken for each other: same slips, length, place, and first letter of the whole. */
function partKey(slips: number, length: number, part: number, text: string, letters: string): string {
  return `${slips}${part}${length}${text.charAt(0)}${letters}`;
}

/** Slips, length and first letter, which never slips: most words of a text are shaped like no term. */
function shapeOf(slips: number, length: number, text: string): number {
  return (text.charCodeAt(0) * 1024 + length) * 4 + slips;
}

export interface TypoIndex {
  /** Words of the longest term. */
  words: number;
  /** Terms that the text may be meant to be, in folded form. */
  meant(text: string): string[];
}

/** Indexes terms written as letters, digits and single spaces; those too short for a slip are left out. */
export function indexTypos(terms: Iterable<string>): TypoIndex {
  const index = new Map<string, Set<string>>();
  const shapes = new Set<number>();
  let words = 0;
  for (const term of terms) {
    const { length } = term;
    const slips = slipsAllowed(term);
    if (slips === 0) continue;
    words = Math.max(words, term.split(' ').length);
    shapes.add(shapeOf(slips, length, term));
    const starts = partStarts(length, slips);
    const add = (text: string): void =>
      starts.forEach((start, part) => {
        const key = partKey(slips, length, part, term, text.slice(start, starts[part + 1]));
        index.set(key, (index.get(key) ?? new Set()).add(term));
      });
    add(term);
    // Two letters swapped where parts meet are one slip that breaks both.
    for (const at of starts.slice(1)) {
      add(term.slice(0, at - 1) + term.charAt(at) + term.charAt(at - 1) + term.slice(at + 1));
    }
  }
  return {
    words,
    meant(text) {
      const found = new Set<string>();
      for (const slips of [1, 2]) {
        for (let length = text.length - slips; length <= text.length + slips; length++) {
          if (!shapes.has(shapeOf(slips, length, text))) continue;
          const moved = text.length - length;
          partStarts(length, slips).forEach((start, part, starts) => {
            // The first part stays in its place, the last one at the end; of a middle one a slip stands on either side.
            for (const shift of part === 0 ? [0] : part === slips ? [moved] : [-1, 0, 1]) {
              const letters = text.slice(start + shift, (starts[part + 1] ?? length) + shift);
              for (const term of index.get(partKey(slips, length, part, text, letters)) ?? []) found.add(term);
            }
          });
        }
      }
      return [...found].filter((term) => term[0] === text[0] && within(slipsAllowed(term), text, term));
    },
  };
}
