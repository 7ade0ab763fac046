/** Measures a text by a network's rule: quick enough for each key of a long text. */
import { compose } from './composed.ts';
import { eachGrapheme } from './graphemes.ts';
import type { Length, Limit, RuleName } from './limit.ts';
import { RULES } from './rules.ts';

/** Calls `visit` with each part of the text that is never cut: where it starts, and what it counts. */
function eachPart(text: string, rule: RuleName, visit: (start: number, count: number) => void): void {
  const { wholes, weigh } = RULES[rule];
  let at = 0;
  const step = (end: number, count: number): void => {
    visit(at, count);
    at = end;
  };
  const graphemes = (until: number): void =>
    eachGrapheme(text, at, until, (grapheme, end) => step(end, weigh(grapheme)));
  for (const { start, end, count } of wholes?.(text) ?? []) {
    graphemes(start);
    step(end, count);
  }
  graphemes(text.length);
}

/** How long a text is, what is left, and where it becomes too long. */
export function measureLength(text: string, { max, rule }: Pick<Limit, 'max' | 'rule'>): Length {
  const { text: counted, written } = RULES[rule].composes ? compose(text) : { text, written: (at: number) => at };
  let count = 0;
  let over: number | null = null;
  eachPart(counted, rule, (start, weight) => {
    count += weight;
    if (count > max) over ??= start;
  });
  return { count, max, left: max - count, over: over === null ? null : written(over) };
}

/** How long a text is by a rule. */
export const countBy = (rule: RuleName, text: string): number =>
  measureLength(text, { max: Number.POSITIVE_INFINITY, rule }).count;
