/** Terms inside the compounds of hashtags and handles: #LumioFail, @lumiosupport, #jaimelumio. */
import { type Folded, originalSpan } from './fold.ts';
import type { Finder, Hear } from './literals.ts';

/** Letters from which a term is heard glued to others all in lower case: "zara" is in #ZaraHaul, not in #zarathustra. */
const LOOSE_FROM = 5;
/** Below this, only a whole tag counts. */
const PART_FROM = 3;
/** A single letter more is another word, or its plural: #oranges is not #orange. */
const REST_FROM = 2;

/** An `@` right after a letter or digit belongs to an e-mail address, a `#` after `/` to a web address. */
const NAMED = /[#@](?<![a-z0-9_/&][#@])[\p{L}\p{N}\p{M}_.]+/gu;
const SEGMENT = /[\p{L}\p{N}\p{M}]+/gu;

type Edge = 'end' | 'part' | 'inside';

/** Part of a tag or handle between `_` and `.`, by its offsets in the folded text. */
interface Segment {
  start: number;
  end: number;
}

/** Reads the case of the original letters behind a folded text. */
function caseReader(original: string, folded: Folded): (at: number) => 'upper' | 'lower' | 'other' {
  return (at) => {
    const { start, end } = originalSpan(folded, at, at + 1);
    const char = original.slice(start, end).normalize('NFKC');
    if (/^\p{N}/u.test(char)) return 'other';
    return /^\p{Lu}/u.test(char) ? 'upper' : 'lower';
  };
}

/** What lies at a place of a segment: its end, a new part (digits, camel case), or the inside of a word. */
function edgeAt(at: number, segment: Segment, caseAt: ReturnType<typeof caseReader>): Edge {
  if (at === segment.start || at === segment.end) return 'end';
  const before = caseAt(at - 1);
  const here = caseAt(at);
  if ((before === 'other') !== (here === 'other')) return 'part';
  if (here !== 'upper') return 'inside';
  // AirFrance parts before F, SNCFAirFrance before the A that a small letter follows, AIRFRANCE nowhere.
  return before === 'lower' || (at + 1 < segment.end && caseAt(at + 1) === 'lower') ? 'part' : 'inside';
}

function isHeard(left: Edge, right: Edge, length: number, rest: number): boolean {
  if (left === 'end' && right === 'end') return true;
  if (length < PART_FROM) return false;
  if (left !== 'inside' && right !== 'inside') return true;
  return (left === 'end' || right === 'end') && length >= LOOSE_FROM && rest >= REST_FROM;
}

/** Calls `hear` for each closed form that stands in a tag or handle, whole, as a part, or, when long, at either end. */
export function findInTags(original: string, folded: Folded, masked: string, find: Finder, hear: Hear): void {
  if (!/[#@]/.test(masked)) return;
  const caseAt = caseReader(original, folded);
  for (const named of masked.matchAll(NAMED)) {
    for (const found of named[0].matchAll(SEGMENT)) {
      const start = named.index + found.index;
      const segment = { start, end: start + found[0].length };
      find(found[0], (form, offset) => {
        const from = segment.start + offset;
        const to = from + form.length;
        const rest = found[0].length - form.length;
        const edges = [edgeAt(from, segment, caseAt), edgeAt(to, segment, caseAt)] as const;
        if (isHeard(...edges, form.length, rest)) hear(form, from);
      });
    }
  }
}
