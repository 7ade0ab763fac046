/** What one text says to each watch, and what silences it: words near a term, or the place where the post stands. */
import type { Watch } from './watch.ts';

export type Role = 'term' | 'excluded' | 'required';

export interface Listener {
  watch: Watch;
  role: Role;
  /** As she wrote it. */
  term: string;
}

/** Where a word was heard, in offsets of the original text. */
export interface Hit {
  listener: Listener;
  start: number;
  end: number;
}

/** Words of one watch, by what they are for. */
export type Heard = Record<Role, Hit[]>;

/** What silences a hit: an excluded word, or that none of the required ones is near. */
export type Silence = { why: 'excluded'; by: Hit } | { why: 'context' };

/** UTF-16 units within which words concern each other: all of a short post, some sentences of a long one. */
const NEAR = 280;
/** Words of one role heard in one text; a hostile one could hold a hundred thousand. */
const HEARD_LIMIT = 1_000;

/** Units between two hits; below zero they share some. */
function gap(one: Hit, other: Hit): number {
  return Math.max(one.start - other.end, other.start - one.end);
}

export class Hearing {
  readonly watches = new Map<Watch, Heard>();

  hear(listener: Listener, start: number, end: number): void {
    const { watch, role } = listener;
    let heard = this.watches.get(watch);
    if (!heard) {
      heard = { term: [], excluded: [], required: [] };
      this.watches.set(watch, heard);
    }
    if (heard[role].length < HEARD_LIMIT) heard[role].push({ listener, start, end });
  }
}

/** Tells what silences each hit of one watch; null: nothing does. */
export function silencer(watch: Watch, { term, excluded, required }: Heard): (hit: Hit) => Silence | null {
  // "jus d'orange" speaks of that orange alone; "jus" makes a fruit of each orange around.
  const reach = new Map(excluded.map((word) => [word, term.some((hit) => gap(hit, word) < 0) ? 0 : NEAR]));
  const needs = watch.required.some((word) => word.trim() !== '');
  return (hit) => {
    const by = excluded.find((word) => gap(hit, word) < (reach.get(word) ?? 0));
    if (by) return { why: 'excluded', by };
    return needs && !required.some((word) => gap(hit, word) < NEAR) ? { why: 'context' } : null;
  };
}
