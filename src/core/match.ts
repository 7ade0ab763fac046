/** Where watches hit in a text. Terms are plain text; one compiled expression hears them all. */
import { maskServers, standsAlone } from './borders.ts';
import { fold, originalSpan } from './fold.ts';
import { compileLiterals, type Hear } from './literals.ts';
import { findInTags } from './tags.ts';
import { formsOf, openWords } from './variants.ts';
import type { Match, Watch } from './watch.ts';

export interface Matcher {
  /** Distinct terms listened to, those of active watches. */
  size: number;
  /**
   * Hits in reading order, longer ones first. A watch hits a place once; different watches may hit the same place.
   * Words of web and mail addresses count where they stand between signs, as anywhere else.
   */
  match(text: string): Match[];
}

/** More hits of one watch in one post add nothing, and a hostile post could hold thousands. */
const HITS_PER_WATCH = 200;

type Role = 'term' | 'excluded' | 'required';

interface Listener {
  watch: Watch;
  role: Role;
  term: string;
}

interface Hit extends Listener {
  start: number;
  end: number;
}

type Index = Map<string, Listener[]>;

function addTo(index: Index, form: string, listener: Listener): void {
  const listeners = index.get(form);
  if (!listeners) index.set(form, [listener]);
  // One watch may name the same thing twice, "Lumio" and "lumio": the first spelling stands for both.
  else if (!listeners.some((known) => known.watch === listener.watch && known.role === listener.role)) {
    listeners.push(listener);
  }
}

function listenersOf(watch: Watch): Listener[] {
  const as = (role: Role, terms: string[]): Listener[] => terms.map((term) => ({ watch, role, term }));
  return [...as('term', watch.terms), ...as('excluded', watch.excluded), ...as('required', watch.required)];
}

/** Watches that nothing silences in this text. */
function speaking(hits: Hit[]): Set<Watch> {
  const having = (role: Role): Set<Watch> => new Set(hits.filter((hit) => hit.role === role).map((hit) => hit.watch));
  const [said, excluded, required] = [having('term'), having('excluded'), having('required')];
  const needs = (watch: Watch): boolean => watch.required.some((word) => word.trim() !== '');
  return new Set([...said].filter((watch) => !excluded.has(watch) && (!needs(watch) || required.has(watch))));
}

/** Per watch, the leftmost and longest hits, none overlapping another. */
function withoutOverlaps(hits: Hit[]): Hit[] {
  const last = new Map<Watch, { end: number; count: number }>();
  return hits
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ watch, start, end }) => {
      const { end: before, count } = last.get(watch) ?? { end: 0, count: 0 };
      if (start < before || count >= HITS_PER_WATCH) return false;
      last.set(watch, { end, count: count + 1 });
      return true;
    });
}

/** Compiles the active watches; terms without a letter, digit or sign are left out. */
export function compileWatches(watches: readonly Watch[]): Matcher {
  const inText: Index = new Map();
  const inTags: Index = new Map();
  const terms = new Set<string>();
  for (const watch of watches.filter((watch) => watch.active)) {
    for (const listener of listenersOf(watch)) {
      const forms = formsOf(listener.term, watch.plurals);
      if (listener.role === 'term' && forms.text[0]) terms.add(forms.text[0]);
      for (const form of forms.text) addTo(inText, form, listener);
      for (const form of forms.tag) addTo(inTags, form, listener);
    }
  }
  const findInText = compileLiterals(inText.keys(), true);
  const findInTag = compileLiterals(inTags.keys(), false);

  const hitsIn = (text: string): Hit[] => {
    const folded = fold(text);
    const masked = maskServers(folded.text);
    const hits: Hit[] = [];
    const keep = (index: Index, form: string, start: number): void => {
      const span = originalSpan(folded, start, start + form.length);
      for (const listener of index.get(form) ?? []) hits.push({ ...listener, ...span });
    };
    const hearText: Hear = (form, start) => {
      if (masked[start] !== '\0' && standsAlone(folded.text, masked, start, form)) keep(inText, form, start);
    };
    findInText(openWords(folded.text), hearText);
    findInTags(text, folded, masked, findInTag, (form, start) => keep(inTags, form, start));
    return hits;
  };

  return {
    size: terms.size,
    match: (text) => {
      const hits = hitsIn(text);
      if (hits.length === 0) return [];
      const heard = speaking(hits);
      const spoken = hits.filter((hit) => hit.role === 'term' && heard.has(hit.watch));
      return withoutOverlaps(spoken).map(({ watch, term, start, end }) => ({
        watchId: watch.id,
        kind: watch.kind,
        term,
        start,
        end,
      }));
    },
  };
}
