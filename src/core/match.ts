/** Where watches hit in a text. Terms are plain text; one compiled expression hears them all. */
import { maskServers, standsAlone } from './borders.ts';
import { fold, originalSpan } from './fold.ts';
import { compileLiterals } from './literals.ts';
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

interface Hit {
  listener: Listener;
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

/** What one text says to the listeners. */
class Hearing {
  private readonly hits: Hit[] = [];
  private readonly excluded = new Set<Watch>();
  private readonly required = new Set<Watch>();

  hear(listener: Listener, start: number, end: number): void {
    if (listener.role === 'term') this.hits.push({ listener, start, end });
    else this[listener.role].add(listener.watch);
  }

  private isSilent(watch: Watch): boolean {
    const needs = watch.required.some((word) => word.trim() !== '');
    return this.excluded.has(watch) || (needs && !this.required.has(watch));
  }

  /** Hits of the watches that nothing silences in this text. */
  spoken(): Hit[] {
    const said = new Set(this.hits.map((hit) => hit.listener.watch));
    const silent = new Set([...said].filter((watch) => this.isSilent(watch)));
    return this.hits.filter((hit) => !silent.has(hit.listener.watch));
  }
}

/** Per watch, the leftmost and longest hits, none overlapping another. */
function withoutOverlaps(hits: Hit[]): Hit[] {
  const last = new Map<Watch, { end: number; count: number }>();
  return hits
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ listener: { watch }, start, end }) => {
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

  const listen = (text: string): Hearing => {
    const folded = fold(text);
    const masked = maskServers(folded.text);
    const hearing = new Hearing();
    const keep = (index: Index, form: string, at: number): void => {
      const { start, end } = originalSpan(folded, at, at + form.length);
      for (const listener of index.get(form) ?? []) hearing.hear(listener, start, end);
    };
    findInText(openWords(folded.text), (form, at) => {
      if (masked[at] !== '\0' && standsAlone(folded.text, masked, at, form)) keep(inText, form, at);
    });
    findInTags(text, folded, masked, findInTag, (form, at) => keep(inTags, form, at));
    return hearing;
  };

  return {
    size: terms.size,
    match: (text) =>
      withoutOverlaps(listen(text).spoken()).map(({ listener: { watch, term }, start, end }) => ({
        watchId: watch.id,
        kind: watch.kind,
        term,
        start,
        end,
      })),
  };
}
