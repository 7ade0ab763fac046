/** What a character weighs for X: one for Latin, Greek, Arabic and the like, two for all else, two for a whole emoji. */
import { emojiAt } from './emoji.ts';

/** First and last UTF-16 unit of what weighs one. */
const LIGHT: readonly (readonly [first: number, last: number])[] = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
];

const weightOf = (unit: number): number => (LIGHT.some(([first, last]) => unit >= first && unit <= last) ? 1 : 2);

/** Weight of a composed grapheme. */
export function weigh(grapheme: string): number {
  if (grapheme.length === 1) return weightOf(grapheme.charCodeAt(0));
  let weight = 0;
  for (let at = 0; at < grapheme.length; ) {
    const emoji = emojiAt(grapheme, at);
    const isPair = (grapheme.codePointAt(at) ?? 0) > 0xffff;
    weight += emoji || isPair ? 2 : weightOf(grapheme.charCodeAt(at));
    at += emoji || (isPair ? 2 : 1);
  }
  return weight;
}
