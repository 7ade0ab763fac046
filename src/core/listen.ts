/** Hears the words of all watches in a text; one compiled expression hears them all. */
import { maskServers, standsAlone } from './borders.ts';
import { type Circumstances, elsewhere } from './circumstances.ts';
import { findDisguised } from './disguises.ts';
import type { Ear, EarWord } from './ear.ts';
import { type Folded, fold, openWords, originalSpan } from './fold.ts';
import { compileLiterals } from './literals.ts';
import { unmasked } from './lookalikes.ts';
import { type Heard, type Hit, silencer } from './silence.ts';
import { findSlips } from './slips.ts';
import { findInTags } from './tags.ts';
import { indexTypos } from './typos.ts';
import type { Match } from './watch.ts';

/** What a text says, by watch, silenced or not. */
export type Listen = (text: string) => Map<Ear, Heard>;

/** Words of one role heard in one text; a hostile one could hold a hundred thousand. */
const HEARD_LIMIT = 1_000;
/** More hits of one watch in one post add nothing, and a hostile post could hold thousands. */
const HITS_PER_WATCH = 200;

type Listener = [ear: Ear, word: EarWord];
type Index = Map<string, Listener[]>;

function addTo(index: Index, form: string, listener: Listener): void {
  const listeners = index.get(form);
  if (!listeners) index.set(form, [listener]);
  // One watch may name the same thing twice, "Lumio" and "lumio": the first spelling stands for both.
  else if (!listeners.some(([ear, { role }]) => ear === listener[0] && role === listener[1].role)) {
    listeners.push(listener);
  }
}

/** Keeps what was heard at a place of the folded text, for each who listens to that form. */
function keep(
  heard: Map<Ear, Heard>,
  folded: Folded,
  listeners: readonly Listener[] | undefined,
  at: number,
  length: number,
): void {
  const { start, end } = originalSpan(folded, at, at + length);
  for (const [ear, word] of listeners ?? []) {
    const said = heard.get(ear) ?? { term: [], excluded: [], required: [] };
    heard.set(ear, said);
    if (said[word.role].length < HEARD_LIMIT) said[word.role].push({ word, start, end });
  }
}

/** Compiles the words of all ears. `common`: folded words of the language, which are no misspelling of a term. */
export function compileEars(ears: readonly Ear[], common: ReadonlySet<string>): Listen {
  const inText: Index = new Map();
  const inTags: Index = new Map();
  const slips: Index = new Map();
  for (const ear of ears) {
    for (const word of ear.words) {
      for (const form of word.text) addTo(inText, form, [ear, word]);
      for (const form of word.tag) addTo(inTags, form, [ear, word]);
      if (word.slip) addTo(slips, word.slip, [ear, word]);
    }
  }
  const findInText = compileLiterals(inText.keys(), true);
  const findInTag = compileLiterals(inTags.keys(), false);
  const typos = indexTypos(slips.keys());

  return (original) => {
    const { text: plain, seams } = fold(original);
    const folded = { text: unmasked(plain), seams };
    const masked = maskServers(folded.text);
    const heard: ReturnType<Listen> = new Map();
    findInText(openWords(folded.text), (form, at) => {
      if (masked[at] !== '\0' && standsAlone(folded.text, masked, at, form)) {
        keep(heard, folded, inText.get(form), at, form.length);
      }
    });
    findInTags(original, folded, masked, findInTag, (form, at) => {
      keep(heard, folded, inTags.get(form), at, form.length);
    });
    findDisguised(masked, inText, (form, at, length) => keep(heard, folded, inText.get(form), at, length));
    if (typos.words > 0) {
      findSlips(openWords(masked), typos, [common, inText], (form, at, length) => {
        keep(heard, folded, slips.get(form), at, length);
      });
    }
    return heard;
  };
}

/** The leftmost and longest hits, none overlapping another. */
export function withoutOverlaps(hits: Hit[]): Hit[] {
  let last = 0;
  return hits
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < last) return false;
      last = end;
      return true;
    })
    .slice(0, HITS_PER_WATCH);
}

/**
 * Hits in reading order, longer ones first. A watch hits a place once; different watches may hit the same place.
 * Words of web and mail addresses count where they stand between signs, as anywhere else.
 */
export function matchesIn(heard: Map<Ear, Heard>, circumstances: Circumstances): Match[] {
  const matches: Match[] = [];
  for (const [ear, said] of heard) {
    if (elsewhere(ear, circumstances)) continue;
    const silence = silencer(ear, said);
    for (const { word, start, end } of withoutOverlaps(said.term.filter((hit) => !silence(hit)))) {
      matches.push({ watchId: ear.id, kind: ear.kind, term: word.term, start, end });
    }
  }
  return matches.sort((a, b) => a.start - b.start || b.end - a.end);
}
