/** Finds all of thousands of literals in one pass: one regular expression, which beat Aho-Corasick packages when measured. */

/** Called for each occurrence, overlapping ones included. */
export type Hear = (literal: string, start: number) => void;
export type Finder = (text: string, hear: Hear) => void;

/** Source length of one expression; engines refuse very long ones. */
const SOURCE_LIMIT = 400_000;

function sourceOf(literal: string): string {
  return literal.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** For each literal, the shorter ones that it starts with: alternation tells only the longest at a place. */
function prefixesOf(literals: ReadonlySet<string>): Map<string, string[]> {
  const lengths = [...new Set([...literals].map((literal) => literal.length))].sort((a, b) => b - a);
  const prefixes = new Map<string, string[]>();
  for (const literal of literals) {
    const shorter = lengths
      .filter((length) => length < literal.length)
      .map((length) => literal.slice(0, length))
      .filter((start) => literals.has(start));
    if (shorter.length > 0) prefixes.set(literal, shorter);
  }
  return prefixes;
}

function chunksOf(literals: string[]): string[][] {
  const chunks: string[][] = [];
  let room = 0;
  for (const literal of literals) {
    if (literal.length + 1 > room) {
      chunks.push([]);
      room = SOURCE_LIMIT;
    }
    chunks.at(-1)?.push(literal);
    room -= literal.length + 1;
  }
  return chunks;
}

/** Longest first. Literals only, so that the engine shares their beginnings; hence borders are the caller's to check. */
function expression(literals: string[], before: string): RegExp {
  return new RegExp(`${before}(?:${literals.map(sourceOf).join('|')})`, 'g');
}

/**
 * Compiles folded literals, none empty. `wordStarts`: one that begins with a Latin letter or digit is looked for only
 * where no such character stands before it, which spares most false starts.
 */
export function compileLiterals(all: Iterable<string>, wordStarts: boolean): Finder {
  const literals = new Set(all);
  const prefixes = prefixesOf(literals);
  const longestFirst = [...literals].sort((a, b) => b.length - a.length);
  const wordy = longestFirst.filter((literal) => wordStarts && /^[a-z0-9]/.test(literal));
  const others = longestFirst.filter((literal) => !wordStarts || !/^[a-z0-9]/.test(literal));
  const expressions = [
    ...chunksOf(wordy).map((chunk) => expression(chunk, '(?<![a-z0-9])')),
    ...chunksOf(others).map((chunk) => expression(chunk, '')),
  ];
  return (text, hear) => {
    for (const find of expressions) {
      find.lastIndex = 0;
      for (let found = find.exec(text); found; found = find.exec(text)) {
        hear(found[0], found.index);
        for (const shorter of prefixes.get(found[0]) ?? []) hear(shorter, found.index);
        // On from the next character, for another literal may begin inside this one.
        find.lastIndex = found.index + 1;
      }
    }
  };
}
