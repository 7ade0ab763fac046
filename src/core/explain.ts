/** Why a watch hits in a text, and why not: what was heard, and what silenced it. */
import { type Circumstances, type Elsewhere, elsewhere } from './circumstances.ts';
import { earOf } from './ear.ts';
import { compileEars, withoutOverlaps } from './listen.ts';
import { type Hit, silencer } from './silence.ts';
import type { Watch } from './watch.ts';

/** Why a word that was heard does not count; `by`: the excluded word as she wrote it. */
export type Reason = { why: 'excluded'; by: string } | { why: 'context' | Elsewhere };

export interface Explained {
  /** As she wrote it. */
  term: string;
  /** As the text has it. */
  said: string;
  start: number;
  end: number;
  /** Null: it counts. */
  reason: Reason | null;
}

/** Each term heard in the text, in reading order; the watch is taken as active. */
export function explain(watch: Watch, text: string, where: Circumstances, common: ReadonlySet<string>): Explained[] {
  const ear = earOf(watch);
  const heard = compileEars([ear], common)(text).get(ear);
  if (!heard) return [];
  const outside = elsewhere(ear, where);
  const silence = silencer(ear, heard);
  const reasonFor = (hit: Hit): Reason | null => {
    if (outside) return { why: outside };
    const by = silence(hit);
    if (by === 'context') return { why: 'context' };
    return by && { why: 'excluded', by: by.word.term };
  };
  const speaking = heard.term.filter((hit) => !reasonFor(hit));
  const silent = heard.term.filter(reasonFor);
  return [...withoutOverlaps(speaking), ...withoutOverlaps(silent)]
    .sort((a, b) => a.start - b.start)
    .map((hit) => {
      const { word, start, end } = hit;
      return { term: word.term, said: text.slice(start, end), start, end, reason: reasonFor(hit) };
    });
}
