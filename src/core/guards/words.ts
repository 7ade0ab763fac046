/** Finds words of a list in a folded text, each at its place in the original. */
import { type Folded, foldPlain, originalSpan } from '../fold.ts';
import type { Span } from '../signals/kinds.ts';

const BEFORE = '(?<![\\p{L}\\p{N}])';
const AFTER = '(?![\\p{L}\\p{N}])';

/** Names that pages give may be as long as texts; nobody says them. */
const LONGEST = 200;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** An expression for any of these sources between word borders. Sources are written for folded text. */
export const anyOf = (sources: readonly string[]): RegExp =>
  new RegExp(`${BEFORE}(?:${sources.join('|')})${AFTER}`, 'gu');

/** Where an expression hits, in the original. */
export function spansOf(folded: Folded, pattern: RegExp): Span[] {
  return [...folded.text.matchAll(pattern)].flatMap(({ 0: said, index }) =>
    said === '' ? [] : originalSpan(folded, index, index + said.length),
  );
}

/** One source for a word or expression as she wrote it: any spaces between its words, none of its signs special. */
function sourceOf(word: string): string {
  return escaped(foldPlain(word).trim()).replace(/\s+/g, '[\\s-]+');
}

/** Where any of her words stands. A sign at its border, as in `#lamp`, is a border of its own. */
export function findWords(folded: Folded, words: readonly string[]): Span[] {
  const sources = words
    .filter(({ length }) => length <= LONGEST)
    .map(sourceOf)
    .filter((source) => source !== '');
  if (sources.length === 0) return [];
  const longestFirst = [...sources].sort((one, other) => other.length - one.length);
  return spansOf(folded, new RegExp(`${BEFORE}(?:${longestFirst.join('|')})${AFTER}`, 'gu'));
}

/** In reading order, none over another: the leftmost, then the longest. */
export function apart<T extends Span>(spans: readonly T[]): T[] {
  let end = 0;
  return [...spans]
    .sort((one, other) => one.start - other.start || other.end - one.end)
    .filter((span) => {
      if (span.start < end) return false;
      end = span.end;
      return true;
    });
}

/** The words at these places, as they stand, each once. */
export const piecesAt = (text: string, spans: readonly Span[]): string[] => [
  ...new Set(spans.map(({ start, end }) => text.slice(start, end))),
];
