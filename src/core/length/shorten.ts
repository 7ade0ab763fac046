/** Proposes to say a text shorter. */
import type { Span } from './addresses.ts';
import type { RuleName } from './limit.ts';
import { countBy } from './measure.ts';
import { findShorter } from './shortenings/find.ts';
import type { Reason } from './shortenings/wording.ts';
import { untouchable } from './untouchable.ts';

/** What would take the place of a stretch of the text. */
export interface Shortening extends Span {
  replacement: string;
  reason: Reason;
  /** How much shorter it makes the text, by the rule asked for; at least 1. */
  saves: number;
}

/**
 * Proposals in the order of the text, none over another, none inside addresses, handles, tags, quotes and template tags.
 * `language`: `fr`, `en`, or any other, where spaces and signs alone are looked at.
 */
export function proposeShortenings(text: string, rule: RuleName, language: string | null): Shortening[] {
  const candidates = findShorter(text, language)
    .map((found) => ({
      ...found,
      saves: countBy(rule, text.slice(found.start, found.end)) - countBy(rule, found.replacement),
    }))
    .filter(({ saves }) => saves > 0)
    .sort((a, b) => b.saves - a.saves || a.start - b.start);
  // One for each unit of the text that is spoken for.
  const taken = new Uint8Array(text.length);
  const take = ({ start, end }: Span): Uint8Array => taken.fill(1, start, end);
  untouchable(text).forEach(take);
  const free = candidates.filter((candidate) => {
    const isFree = !taken.subarray(candidate.start, candidate.end).includes(1);
    if (isFree) take(candidate);
    return isFree;
  });
  return free.sort((a, b) => a.start - b.start);
}
