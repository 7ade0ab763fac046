/** The ways in which one term may be written, all folded and literal. */
import { foldPlain, openWords } from './fold.ts';
import { isWordChar } from './letters.ts';
import { unmasked } from './lookalikes.ts';
import { pluralsOf } from './plurals.ts';

/** Letters from which "Air France" is also known written closed, "airfrance"; shorter ones meet ordinary words. */
const CLOSED_FROM = 7;
/** Forms of one term; plurals of many words multiply. */
const FORMS_LIMIT = 16;
const SEPARATORS = /[^\p{L}\p{N}\p{M}]+/gu;

/** Each word as it is or in the plural: "pommes de terre", "air frames". */
function withPlurals(term: string): string[] {
  let forms = [''];
  for (const piece of term.split(/(?<= )/)) {
    const word = piece.trimEnd();
    const choices = [word, ...pluralsOf(word)].map((choice) => choice + piece.slice(word.length));
    const grown = forms.flatMap((form) => choices.map((choice) => form + choice));
    // Past the limit the rest stays as she wrote it.
    forms = grown.length > FORMS_LIMIT ? forms.map((form) => form + piece) : grown;
  }
  return forms;
}

/** Letters and digits alone, as in a tag or handle. */
export function closed(form: string): string {
  return form.replace(SEPARATORS, '');
}

/** What stands in a text for a form: "l oreal" and "loreal" for "l'oreal", "h & m" for "h&m", "7up" for "7 up". */
function spellings(form: string): string[] {
  const spelt = [form, ...numberSpellings(form)];
  if (form.includes("'") && (form.includes('&') || closed(form).length > 3))
    spelt.push(form.replaceAll("'", ' '), form.replaceAll("'", ''));
  if (/\S&\S/.test(form)) spelt.push(form.replace(/(?<=\S)&(?=\S)/g, ' & '));
  if (/\S & \S/.test(form)) spelt.push(form.replaceAll(' & ', '&'));
  return spelt;
}

/** A number and a word, with or without a space between: "ps5", "ps 5". "3m" is not "3 m", which is a length. */
function numberSpellings(form: string): string[] {
  const part = /(?<=[0-9]) ?(?=[a-z]{2})|(?<=[a-z]{2}) ?(?=[0-9])/;
  if (!part.test(form)) return [];
  return form.includes(' ') ? [form.replace(part, '')] : [form.replace(part, ' ')];
}

/** "airfrance" for "air france"; nothing for one word, for words with signs, and where it would be short. */
function closedSpelling(plain: string): string[] {
  const written = /^[\p{L}\p{N}\p{M}']+(?: [\p{L}\p{N}\p{M}']+)+$/u.test(plain) ? closed(plain) : '';
  return written.length >= CLOSED_FROM ? [written] : [];
}

/** Forms of a term in running text, and in tags and handles. */
export interface Forms {
  text: string[];
  tag: string[];
  /** The term as words alone, for what nearly reads so; empty where that makes no sense. */
  slip: string;
}

/** Also with an e for the dots, as German is written where the keyboard has none: "mueller" for "müller". */
function withoutDots(term: string): string {
  return term.normalize('NFC').replace(/[äöü]/gi, '$&e');
}

/** The term as letters and digits with single spaces; empty for scripts that do not part words. */
function wordsOf(plain: string): string {
  const words = plain.replace(SEPARATORS, ' ').trim();
  return [...words.replaceAll(' ', '')].every(isWordChar) ? words : '';
}

/**
 * A term that starts with `#` or `@` is that very tag or handle and nothing else. Where signs other than spaces, hyphens,
 * points and apostrophes were dropped, a tag form of two letters is no longer the term: C&A is not #CA.
 */
export function formsOf(term: string, plurals: boolean): Forms {
  const written = openWords(unmasked(foldPlain(term))).trim();
  const plain = written.replace(/ +/g, ' ');
  const named = /^([#@])(?=.*[\p{L}\p{N}])(.+)$/u.exec(plain);
  const empty = { text: [], tag: [], slip: '' };
  if (named?.[2]) {
    return { ...empty, text: [named[1] + (named[1] === '#' ? named[2].replaceAll(' ', '') : named[2])] };
  }
  if (!plain) return empty;
  const spelt = [
    plain,
    openWords(foldPlain(withoutDots(term)))
      .replace(/ +/g, ' ')
      .trim(),
  ];
  const forms = plurals ? [...new Set(spelt.flatMap(withPlurals))] : spelt;
  const inTags = plain.includes(' ') ? spelt : forms;
  const shortest = /[^\p{L}\p{N}\p{M} '.]/u.test(plain) ? 3 : 2;
  return {
    // "Ana - Bo" opens to three spaces, which only the same in the text does.
    text: [...new Set([...forms.flatMap(spellings), ...spelt.flatMap(closedSpelling), written])],
    tag: [...new Set(inTags.map(closed))].filter((form) => form.length >= shortest),
    slip: wordsOf(plain),
  };
}
