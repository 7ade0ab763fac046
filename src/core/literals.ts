/** Finds all of thousands of literals in one pass: one regular expression, which beat Aho-Corasick packages when measured. */

/** Called for each occurrence, overlapping ones included. */
export type Hear = (literal: string, start: number) => void;
export type Finder = (text: string, hear: Hear) => void;

/** Source length of one expression; engines refuse very long ones. */
const SOURCE_LIMIT = 400_000;

function sourceOf(literal: string): string {
  return literal.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** What the expression looks for: the first word alone, which keeps it small where terms have many forms. */
function headOf(literal: string): string {
  const space = literal.indexOf(' ', 1);
  return space < 0 ? literal : literal.slice(0, space);
}

/**
 * For each head, the lengths of the literals that may stand where it is found, longest first: its own, and those of the
 * heads it starts with, for alternation tells only the longest at a place.
 */
function lengthsByHead(literals: ReadonlySet<string>): Map<string, number[]> {
  const own = new Map<string, Set<number>>();
  for (const literal of literals) {
    const head = headOf(literal);
    const lengths = own.get(head);
    if (lengths) lengths.add(literal.length);
    else own.set(head, new Set([literal.length]));
  }
  const headLengths = [...new Set([...own.keys()].map((head) => head.length))];
  const all = new Map<string, number[]>();
  for (const head of own.keys()) {
    const lengths = new Set<number>();
    for (const length of headLengths) {
      if (length <= head.length) for (const one of own.get(head.slice(0, length)) ?? []) lengths.add(one);
    }
    all.set(
      head,
      [...lengths].sort((a, b) => b - a),
    );
  }
  return all;
}

/** Longest first. Literals only, so that the engine shares their beginnings; hence borders are the caller's to check. */
function expressionsOf(heads: string[], before: string): RegExp[] {
  const sources: string[][] = [];
  let room = 0;
  for (const head of heads.sort((a, b) => b.length - a.length)) {
    if (head.length + 1 > room) {
      sources.push([]);
      room = SOURCE_LIMIT;
    }
    sources.at(-1)?.push(sourceOf(head));
    room -= head.length + 1;
  }
  return sources.map((source) => new RegExp(`${before}(?:${source.join('|')})`, 'g'));
}

/**
 * Compiles folded literals, none empty. `wordStarts`: one that begins with a Latin letter or digit is looked for only
 * where no such character stands before it, which spares most false starts.
 */
export function compileLiterals(all: Iterable<string>, wordStarts: boolean): Finder {
  const literals = new Set(all);
  const lengths = lengthsByHead(literals);
  const startsWord = (head: string): boolean => wordStarts && /^[a-z0-9]/.test(head);
  const heads = [...lengths.keys()];
  const expressions = [
    ...expressionsOf(heads.filter(startsWord), '(?<![a-z0-9])'),
    ...expressionsOf(
      heads.filter((head) => !startsWord(head)),
      '',
    ),
  ];
  return (text, hear) => {
    for (const find of expressions) {
      find.lastIndex = 0;
      for (let found = find.exec(text); found; found = find.exec(text)) {
        for (const length of lengths.get(found[0]) ?? []) {
          const literal = text.slice(found.index, found.index + length);
          if (literals.has(literal)) hear(literal, found.index);
        }
        // On from the next character, for another literal may begin inside this one.
        find.lastIndex = found.index + 1;
      }
    }
  };
}
