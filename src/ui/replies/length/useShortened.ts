/** Ways to say the text of a field shorter: those that were taken, and those that may be. */
import { useRef } from 'preact/hooks';
import { foldPlain } from '../../../core/fold.ts';
import type { RuleName } from '../../../core/length/limit.ts';
import { countBy } from '../../../core/length/measure.ts';
import { proposeShortenings } from '../../../core/length/shorten.ts';
import { type Edit, restore, retype, type Shortened, shorten, undoing } from '../../../core/length/shortened.ts';
import type { Reason } from '../../../core/length/shortenings/wording.ts';
import { guessLanguage } from '../../../core/signals/language.ts';

/** One way, taken or not. */
export interface Way {
  /** The same whether it is taken or not. */
  key: string;
  long: string;
  short: string;
  saves: number;
  /** Null: it is taken. */
  reason: Reason | null;
  toggle: () => void;
}

type Loose = Omit<Way, 'key'>;

/** Numbers those of the same words, in the order of the text. */
function keyed(ways: readonly (Loose & { start: number })[]): Way[] {
  const seen = new Map<string, number>();
  return [...ways]
    .sort((one, other) => one.start - other.start)
    .map(({ start: _start, ...way }) => {
      const words = `${way.long}→${way.short}`;
      const nth = seen.get(words) ?? 0;
      seen.set(words, nth + 1);
      return { ...way, key: `${words} ${nth}` };
    })
    .sort((one, other) => other.saves - one.saves);
}

/**
 * `lang`: of the text; empty: guessed. `edit` changes the field, which then holds `text`. Those that save most come first.
 */
export function useShortened(text: string, lang: string, rule: RuleName, edit: (edit: Edit) => void): Way[] {
  const kept = useRef<Shortened>({ text, changes: [] });
  kept.current = retype(kept.current, text);
  const { changes } = kept.current;
  const make = (next: Shortened, change: Edit): void => {
    kept.current = next;
    edit(change);
  };
  const taken = changes.map((change) => ({
    start: change.start,
    long: change.original,
    short: change.replacement,
    saves: countBy(rule, change.original) - countBy(rule, change.replacement),
    reason: null,
    toggle: () => make(restore(kept.current, change), undoing(change)),
  }));
  const free = proposeShortenings(text, rule, lang || guessLanguage(foldPlain(text))).map((proposal) => ({
    start: proposal.start,
    long: text.slice(proposal.start, proposal.end),
    short: proposal.replacement,
    saves: proposal.saves,
    reason: proposal.reason,
    toggle: () => make(shorten(kept.current, proposal), proposal),
  }));
  return keyed([...taken, ...free]);
}
