/** "Never flag this again": the expressions around a hit that make another thing of the word, best first. */
import { foldPlain } from './fold.ts';
import { compileWatches } from './match.ts';
import type { Match, Watch } from './watch.ts';

/** How many are offered. */
const OFFERED = 5;

/** Folded words that name nothing by themselves: an expression goes on past them. */
const LINKS = new Set(
  (
    'a au aux avec c ce ces cet cette d dans de des du en et j l la le les leur m ma mes mon n ne notre nos on ou par pas ' +
    'pour qu que qui s sa se ses si son sur t ta tes ton un une vos votre y ' +
    'about an and any at by for from her his i in is it its my no not of on or our she the their this to was we with you your'
  ).split(' '),
);
/** French says what a thing is made of before it: jus d'orange. English says it after: orange juice. */
const OF = new Set(['d', 'de', 'du', 'des', 'a', 'au', 'aux', 'en']);

interface Word {
  folded: string;
  start: number;
  end: number;
}

/** Words of the sentence around a place, before it and after it, nearest first. */
function wordsAround(text: string, start: number, end: number): [before: Word[], after: Word[]] {
  const words = (from: number, to: number): Word[] =>
    [...text.slice(from, to).matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ 0: word, index }) => {
      return { folded: foldPlain(word), start: from + index, end: from + index + word.length };
    });
  const closes = /[.!?;:,…()"«»\n]/;
  const left = text.slice(0, start).split(closes).at(-1) ?? '';
  const right = text.slice(end).split(closes)[0] ?? '';
  return [words(start - left.length, start).reverse(), words(end, end + right.length)];
}

/** The nearest word that names something, and the links passed on the way; null: none within three words. */
function naming(words: readonly Word[]): { word: Word; links: string[] } | null {
  const at = words.findIndex(({ folded }) => !LINKS.has(folded));
  const word = words[at];
  if (!word || at > 2) return null;
  return { word, links: words.slice(0, at).map(({ folded }) => folded) };
}

/** The hashtag or handle that a place is inside of. */
function tagAround(text: string, start: number, end: number): string | null {
  const before = /[#@][\p{L}\p{N}\p{M}_]*$/u.exec(text.slice(0, start))?.[0];
  if (!before) return null;
  return before + text.slice(start, end) + (/^[\p{L}\p{N}\p{M}_]*/u.exec(text.slice(end))?.[0] ?? '');
}

/** Expressions around one place, best first. */
function expressionsAt(text: string, start: number, end: number): string[] {
  const tag = tagAround(text, start, end);
  if (tag) return [tag];
  const [before, after] = wordsAround(text, start, end);
  const [left, right] = [naming(before), naming(after)];
  const from = left?.word.start ?? start;
  const to = right?.word.end ?? end;
  const whole: [rank: number, from: number, to: number][] = [];
  if (left) whole.push([left.links.length === 0 ? 2 : left.links.every((link) => OF.has(link)) ? 0 : 4, from, end]);
  if (right) whole.push([right.links.length === 0 ? 1 : 3, start, to]);
  if (left && right) whole.push([5, from, to]);
  return whole
    .sort(([one], [other]) => one - other)
    .map(([, first, last]) => text.slice(first, last).replace(/\s+/g, ' ').toLocaleLowerCase());
}

/**
 * What to exclude so that a watch would not have hit there: expressions of two or three words that hold the term, or the
 * hashtag. Each is proven: with it, at least one of the hits falls silent. `matches`: those of the post, of any watch.
 */
export function proposeExclusions(text: string, matches: readonly Match[], watch: Watch): string[] {
  const hits = matches.filter(({ watchId }) => watchId === watch.id);
  const offered = new Map(
    hits.flatMap(({ start, end }) => expressionsAt(text, start, end)).map((one) => [foldPlain(one), one]),
  );
  const silences = (expression: string): boolean => {
    const strict = compileWatches([{ ...watch, active: true, excluded: [...watch.excluded, expression] }]).match(text);
    return hits.some(({ start }) => strict.every((match) => match.start !== start));
  };
  return [...offered.values()].filter(silences).slice(0, OFFERED);
}
