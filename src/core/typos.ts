/** Words that are a slip of the finger away from a term: Lumoi, Lumioo, Lmio; looked up by the parts that a slip leaves whole. */

/** Letters from which a term may be misspelt in one place, and in two. */
const ONE_FROM = 5;
const TWO_FROM = 9;

/** Letters missing, added, changed, or in the wrong order, that a term allows. */
export function slipsAllowed(term: string): number {
  const letters = term.replaceAll(' ', '').length;
  return letters >= TWO_FROM ? 2 : letters >= ONE_FROM ? 1 : 0;
}

/** Are two texts at most so many slips apart? Two neighbours in the wrong order are one slip. */
export function within(slips: number, one: string, other: string): boolean {
  let [beforeLast, last]: [number[], number[]] = [[], Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      const least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      const crossed = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      row.push(crossed ? Math.min(least, (beforeLast[j - 2] ?? 0) + 1) : least);
    }
    if (Math.min(...row) > slips) return false;
    [beforeLast, last] = [last, row];
  }
  return (last[other.length] ?? 0) <= slips;
}

/** Where the parts of a term of this length begin: one more than its slips, so that one of them is always whole. */
function partStarts(length: number, slips: number): number[] {
  return Array.from({ length: slips + 1 }, (_, part) => Math.floor((part * length) / (slips + 1)));
}

/** The term, and the term with the letters at each seam of its parts swapped: that one slip would break two parts. */
function variantsOf(term: string, starts: readonly number[]): string[] {
  const seams = starts.slice(1);
  return [
    term,
    ...seams.map((at) => term.slice(0, at - 1) + term.charAt(at) + term.charAt(at - 1) + term.slice(at + 1)),
  ];
}

export interface TypoIndex {
  /** Words of the longest term. */
  words: number;
  /** Terms that the text may be meant to be, in folded form. */
  meant(text: string): string[];
}

/** Indexes terms written as letters, digits and single spaces; those too short for a slip are left out. */
export function indexTypos(terms: Iterable<string>): TypoIndex {
  const index = new Map<string, string[]>();
  /** Slips and lengths met behind each first letter: most words of a text are like no term. */
  const shapes = new Map<string, [slips: number, length: number][]>();
  let words = 0;
  const add = (key: string, term: string): void => {
    const terms = index.get(key);
    if (!terms) index.set(key, [term]);
    else if (!terms.includes(term)) terms.push(term);
  };
  for (const term of new Set(terms)) {
    const { length } = term;
    const slips = slipsAllowed(term);
    if (slips === 0) continue;
    words = Math.max(words, term.split(' ').length);
    const like = shapes.get(term.charAt(0)) ?? [];
    if (!like.some((shape) => shape[1] === length && shape[0] === slips)) like.push([slips, length]);
    shapes.set(term.charAt(0), like);
    const starts = partStarts(length, slips);
    for (const variant of variantsOf(term, starts)) {
      for (const [part, start] of starts.entries()) {
        add(`${slips}${length} ${part} ${variant.slice(start, starts[part + 1] ?? length)}`, term);
      }
    }
  }
  const candidates = (text: string, slips: number, length: number): Set<string> => {
    const found = new Set<string>();
    const moved = text.length - length;
    const starts = partStarts(length, slips);
    for (const [part, start] of starts.entries()) {
      const end = starts[part + 1] ?? length;
      // The first part stays where it is, the last one at the end; of a middle one the slips stand on either side.
      const shifts = part === 0 ? [0] : part === slips ? [moved] : [-1, 0, 1];
      for (const shift of shifts) {
        for (const term of index.get(`${slips}${length} ${part} ${text.slice(start + shift, end + shift)}`) ?? [])
          found.add(term);
      }
    }
    return found;
  };
  return {
    words,
    meant: (text) =>
      (shapes.get(text.charAt(0)) ?? [])
        .filter(([slips, length]) => Math.abs(length - text.length) <= slips)
        .flatMap(([slips, length]) => [...candidates(text, slips, length)].filter((term) => within(slips, text, term))),
  };
}
