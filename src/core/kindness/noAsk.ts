/** Reads the text of an act of kindness for anything that it asks in return; what gives expects nothing. */
import { type Folded, fold, foldPlain, originalSpan } from '../fold.ts';
import type { Span } from '../signals/kinds.ts';
import { ASKS, type AskKind } from './asks.ts';
import { sentencesOf, touches } from './sentences.ts';

export interface Ask extends Span {
  kind: AskKind;
}

const PATTERNS = Object.entries(ASKS).map(
  ([kind, sources]) => [kind as AskKind, new RegExp(sources.join('|'), 'gu')] as const,
);

/** Said to be written for a machine: `MERCI20`, in capitals with digits. */
const CODE = /(?<![\p{L}\p{N}])(?=[A-Z]*\d)(?=\d*[A-Z])[A-Z0-9]{5,}(?![\p{L}\p{N}])/gu;

/** "Nothing in return", "no need to share it", "rien à partager" take the ask back. */
const TAKEN_BACK =
  /\b(?:no need (?:to|for)|(?:don't|do not|needn't) (?:even )?(?:have to|need to)|nothing|without|not|rien|sans|aucune?|pas besoin|inutile|ni|no)(?: (?:to|a|de|d'|you|for|asked|any|un|une|the|nous|expected|need|attendre|demander|rien))*,? ?$/;

/** Kinds that an ask may be denied of; a link is a link. */
const DENIABLE: ReadonlySet<AskKind> = new Set(['share', 'follow', 'review', 'return', 'offer', 'code']);

function patternAsks(folded: Folded): Ask[] {
  return PATTERNS.flatMap(([kind, pattern]) =>
    [...folded.text.matchAll(pattern)].flatMap(({ 0: said, index }) => {
      const before = folded.text.slice(Math.max(0, index - 40), index);
      if (DENIABLE.has(kind) && TAKEN_BACK.test(before)) return [];
      return [{ kind, ...originalSpan(folded, index, index + said.trimEnd().length) }];
    }),
  );
}

const BRAND_VARIABLE = /\{+\s*(?:brand|marque)\s*\}+/g;
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Every naming of the brand after the first. */
function namings(folded: Folded, names: readonly string[]): Ask[] {
  const known = names.map((name) => foldPlain(name).trim()).filter(Boolean);
  const words = known.map((name) => `(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`);
  const pattern = new RegExp([BRAND_VARIABLE.source, ...words].join('|'), 'gu');
  return [...folded.text.matchAll(pattern)]
    .slice(1)
    .map(({ 0: said, index }) => ({ kind: 'brand', ...originalSpan(folded, index, index + said.length) }));
}

/** In reading order, none over another: the leftmost, then the longest. */
function apart(found: Ask[]): Ask[] {
  let end = 0;
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((ask) => {
      if (ask.start < end) return false;
      end = ask.end;
      return true;
    });
}

/** What a text asks for, each at its place. `names`: of the brand; variables that stand for it count. */
export function asks(text: string, names: readonly string[]): Ask[] {
  const folded = fold(text);
  const codes = [...text.matchAll(CODE)].map(
    ({ 0: said, index }): Ask => ({ kind: 'code', start: index, end: index + said.length }),
  );
  return apart([...patternAsks(folded), ...codes, ...namings(folded, names)]);
}

const HER = /\b(?:tu|toi|te|ton|ta|tes|vous|votre|vos|you|your|yours|you're|you've|you'll)\b|\bt'/;

/** Whether a sentence is about her, and not to ask her something. */
export function speaksOfHer(text: string, found: readonly Ask[]): boolean {
  return sentencesOf(text).some(
    (sentence) =>
      !found.some((ask) => touches(ask, sentence)) && HER.test(foldPlain(text.slice(sentence.start, sentence.end))),
  );
}
