/** What makes a reply smell of advertising, pointed at and never counted: no score. */
import { type Folded, fold, foldPlain } from '../fold.ts';
import type { Span } from '../signals/kinds.ts';
import { BOASTS, CALLS, GUSH, SLOGANS } from './adWords.ts';
import type { GuardScene } from './scene.ts';
import { type Warning, warning } from './warning.ts';
import { anyOf, apart, findWords, spansOf } from './words.ts';

export const AD_SIGNS = ['boast', 'slogan', 'capitals', 'bangs', 'brand-twice', 'link-and-call'] as const;
export type AdSign = (typeof AD_SIGNS)[number];

const [BOAST, GUSHING, SLOGAN, CALL] = [BOASTS, GUSH, SLOGANS, CALLS].map(anyOf) as [RegExp, RegExp, RegExp, RegExp];
const BANGS = /!{2,}|\?!+|!\?+!*/g;
const LINK =
  /https?:\/\/[^\s]+|(?<![\p{L}\p{N}@.])www\.[^\s]+|(?<![\p{L}\p{N}@.])[a-z0-9-]{2,}\.(?:com|fr|net|org|io|shop|store|eu|be|ch|ca|co\.uk|example)(?:\/[^\s]*)?(?![\p{L}\p{N}])/giu;
const SHOUTED = /(?<![\p{L}\p{N}@#_/.])\p{Lu}[\p{Lu}\p{N}’'-]*(?:\s+\p{Lu}[\p{Lu}\p{N}’'-]*)*(?![\p{L}\p{N}])/gu;
/** LED, RGPD, UNICEF: letters that stand for words. */
const LONGEST_INITIALS = 6;
/** Among several capitals, a word of that many letters is no initials. */
const SHORTEST_SHOUT = 4;

const matchesOf = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map(({ 0: said, index }) => ({ start: index, end: index + said.length }));

/** Capitals that are neither initials, nor the brand, nor what she wrote so herself. */
function shouts(text: string, { brands, post }: GuardScene): Span[] {
  const known = new Set([...brands, post?.text ?? ''].flatMap((words) => words.match(/[\p{L}\p{N}’'-]+/gu) ?? []));
  return matchesOf(text, SHOUTED).filter(({ start, end }) => {
    const words = text
      .slice(start, end)
      .split(/\s+/)
      .filter((word) => /\p{L}{2}/u.test(word) && !known.has(word));
    const isLong = words.some((word) => word.length > LONGEST_INITIALS);
    return isLong || (words.length > 1 && words.some((word) => word.length >= SHORTEST_SHOUT));
  });
}

/** The brand’s signature, handles and addresses do not name it. */
function namings(text: string, folded: Folded, { brands, charter }: GuardScene): Span[] {
  const signature = charter?.signature.trim() ?? '';
  const end = signature && foldPlain(text).trimEnd().endsWith(foldPlain(signature)) ? text.lastIndexOf(signature) : -1;
  const isPart = (span: Span): boolean =>
    /[@/.]$/.test(text.slice(0, span.start)) || /^\.\w/.test(text.slice(span.end));
  const said = findWords(folded, brands).filter((span) => !isPart(span));
  return said.filter(({ start }) => end < 0 || start < end).slice(1);
}

function linksAndCalls(text: string, folded: Folded): Span[] {
  const links = matchesOf(text, LINK);
  const calls = links.length > 0 ? spansOf(folded, CALL) : [];
  return calls.length > 0 ? [...links, ...calls] : [];
}

export function adSmell(text: string, scene: GuardScene): Warning | null {
  const folded = fold(text);
  const gush = spansOf(folded, GUSHING);
  const [boasts, slogans] = [spansOf(folded, BOAST), spansOf(folded, SLOGAN)];
  const clear: Record<AdSign, Span[]> = {
    boast: boasts.length > 0 || gush.length > 1 ? [...boasts, ...gush] : [],
    slogan: slogans,
    capitals: shouts(text, scene),
    bangs: matchesOf(text, BANGS),
    'brand-twice': namings(text, folded, scene),
    'link-and-call': linksAndCalls(text, folded),
  };
  const signs = AD_SIGNS.filter((sign) => clear[sign].length > 0);
  if (signs.length === 0) return null;
  return warning('ad-smell', 'warn', { signs }, apart(signs.flatMap((sign) => clear[sign])));
}
