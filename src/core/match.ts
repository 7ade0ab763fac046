/** Where watches hit in a text. Terms are plain text; one compiled expression hears them all. */
import { maskServers, standsAlone } from './borders.ts';
import { ANYWHERE, type Circumstances, elsewhere } from './circumstances.ts';
import { findDisguised } from './disguises.ts';
import { fold, originalSpan } from './fold.ts';
import { Hearing, type Hit, type Listener, type Role, silencer } from './hearing.ts';
import { compileLiterals } from './literals.ts';
import { unmasked } from './lookalikes.ts';
import { findSlips } from './slips.ts';
import { findInTags } from './tags.ts';
import { indexTypos } from './typos.ts';
import { formsOf, openWords } from './variants.ts';
import type { Match, Watch } from './watch.ts';

export interface Matcher {
  /** Distinct terms listened to, those of active watches. */
  size: number;
  /**
   * Hits in reading order, longer ones first. A watch hits a place once; different watches may hit the same place.
   * Words of web and mail addresses count where they stand between signs, as anywhere else.
   */
  match(text: string, circumstances?: Circumstances): Match[];
  /** Every word heard, silenced or not: for telling why. */
  listen(text: string): Hearing;
}

/** More hits of one watch in one post add nothing, and a hostile post could hold thousands. */
const HITS_PER_WATCH = 200;
const NONE: ReadonlySet<string> = new Set();

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

/** Per watch, the leftmost and longest hits, none overlapping another. */
export function withoutOverlaps(hits: Hit[]): Hit[] {
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

/** Hits of the watches that listen there and that nothing silences. */
function spoken({ watches }: Hearing, circumstances: Circumstances): Hit[] {
  const hits: Hit[] = [];
  for (const [watch, heard] of watches) {
    if (heard.term.length === 0 || elsewhere(watch, circumstances)) continue;
    const silence = silencer(watch, heard);
    hits.push(...heard.term.filter((hit) => !silence(hit)));
  }
  return withoutOverlaps(hits);
}

/** The forms of all active watches, by where they are looked for. */
function indexWatches(watches: readonly Watch[]): { inText: Index; inTags: Index; inSlips: Index; size: number } {
  const inText: Index = new Map();
  const inTags: Index = new Map();
  const inSlips: Index = new Map();
  const terms = new Set<string>();
  for (const watch of watches.filter((watch) => watch.active)) {
    for (const listener of listenersOf(watch)) {
      const forms = formsOf(listener.term, watch.plurals);
      const isTerm = listener.role === 'term';
      if (isTerm && forms.text[0]) terms.add(forms.text[0]);
      for (const form of forms.text) addTo(inText, form, listener);
      for (const form of forms.tag) addTo(inTags, form, listener);
      if (isTerm && watch.typos && forms.words) addTo(inSlips, forms.words, listener);
    }
  }
  return { inText, inTags, inSlips, size: terms.size };
}

/**
 * Compiles the active watches; terms without a letter, digit or sign are left out. `common`: folded words of the
 * language, which are no misspelling of a term.
 */
export function compileWatches(watches: readonly Watch[], common = NONE): Matcher {
  const { inText, inTags, inSlips, size } = indexWatches(watches);
  const findInText = compileLiterals(inText.keys(), true);
  const findInTag = compileLiterals(inTags.keys(), false);
  const typos = indexTypos(inSlips.keys());
  const isHeard = (form: string): boolean => inText.has(form);

  const listen = (text: string): Hearing => {
    const found = fold(text);
    const folded = { ...found, text: unmasked(found.text) };
    const masked = maskServers(folded.text);
    const hearing = new Hearing();
    const keep = (index: Index, form: string, at: number, length = form.length): void => {
      if (masked[at] === '\0') return;
      const { start, end } = originalSpan(folded, at, at + length);
      for (const listener of index.get(form) ?? []) hearing.hear(listener, start, end);
    };
    const open = openWords(folded.text);
    findInText(open, (form, at) => {
      if (standsAlone(folded.text, masked, at, form)) keep(inText, form, at);
    });
    findInTags(text, folded, masked, findInTag, (form, at) => keep(inTags, form, at));
    findDisguised(folded.text, isHeard, (form, at, length) => keep(inText, form, at, length));
    findSlips(
      open,
      typos,
      (word) => common.has(word),
      isHeard,
      (form, at, length) => keep(inSlips, form, at, length),
    );
    return hearing;
  };

  return {
    size,
    listen,
    match: (text, circumstances = ANYWHERE) =>
      spoken(listen(text), circumstances).map(({ listener: { watch, term }, start, end }) => ({
        watchId: watch.id,
        kind: watch.kind,
        term,
        start,
        end,
      })),
  };
}
