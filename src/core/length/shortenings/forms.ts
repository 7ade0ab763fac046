/** Wordings in every form in which they are met: elided, contracted, in capitals. */
import type { Wording } from './wording.ts';

/** One form for both apostrophes, both spaces and both cases. */
export const plain = (text: string): string => text.replaceAll('’', "'").replaceAll('\u00A0', ' ').toLowerCase();

/** The forms of a French wording that ends with `de`: `d'`, `du`, `des`. */
function formsOfDe(long: string, short: string): Wording[] {
  const stem = long.slice(0, -1);
  if (short.endsWith(' de')) {
    const shortStem = short.slice(0, -1);
    return ['e', "'", 'u', 'es'].map((end) => [stem + end, shortStem + end]);
  }
  return [
    [long, short],
    [`${stem}'`, `${short} `],
    [`${stem}u`, `${short} le`],
    [`${stem}es`, `${short} les`],
  ];
}

/** `qu'` beside `que`. */
function formsOfQue(long: string, short: string): Wording[] {
  const elided = short.endsWith('que') ? `${short.slice(0, -1)}'` : `${short} `;
  return [
    [long, short],
    [`${long.slice(0, -1)}'`, elided],
  ];
}

/** Every form of some wordings: what is long, in one form, and what is short. */
export function formsOf(wordings: readonly Wording[]): Map<string, string> {
  const forms = wordings.flatMap(([long, short]) => {
    if (long.endsWith(' de')) return formsOfDe(long, short);
    return long.endsWith(' que') ? formsOfQue(long, short) : [[long, short] as const];
  });
  return new Map(forms);
}

const OPEN = '(?<![\\p{L}\\p{N}])';
const CLOSED = '(?![\\p{L}\\p{N}])';

/** Finds any of some words, the longest first, whole, in either apostrophe, space or case. */
export function anyOf(words: Iterable<string>, before = OPEN, after = CLOSED): RegExp {
  const each = [...words]
    .sort((one, other) => other.length - one.length)
    .map((word) => {
      const form = word
        .replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
        .replaceAll("'", "['’]")
        .replaceAll(' ', '[ \u00A0]');
      return word.endsWith("'") || after !== CLOSED ? form : form + after;
    });
  return new RegExp(`${before}(?:${each.join('|')})${after === CLOSED ? '' : after}`, 'giu');
}

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();

/** What takes the place of some words, its capitals and apostrophes those of the text. */
export function dressed(short: string, long: string, text: string): string {
  const [first = '', ...rest] = short;
  const cased = isCapital([...long][0] ?? '') ? first.toUpperCase() + rest.join('') : short;
  return text.includes('’') ? cased.replaceAll("'", '’') : cased;
}
