/** The ways in which one term may be written, all folded and literal. */
import { foldPlain } from './fold.ts';

/** Letters from which "Air France" is also known written closed, "airfrance"; shorter ones meet ordinary words. */
const CLOSED_FROM = 7;
/** Forms of one term; plurals of many words multiply. */
const FORMS_LIMIT = 16;
const SEPARATORS = /[^\p{L}\p{N}\p{M}]+/gu;

/** Folded text in which line breaks, hyphens and `_` are spaces: what terms are looked for in. Its length does not change. */
export function openWords(folded: string): string {
  return folded.replace(/[^\S ]|[_-]/g, ' ');
}

/** Plurals of a folded word, French (-s, -x, -aux) and English (-s, -es, -ies); none for words of one or two letters. */
function pluralsOf(word: string): string[] {
  if (!/[a-z]{3}$/.test(word)) return [];
  const plurals: string[] = [];
  if (/[^aeiou]y$/.test(word)) plurals.push(`${word.slice(0, -1)}ies`);
  if (/(?:[sxzo]|ch|sh)$/.test(word)) plurals.push(`${word}es`);
  if (/(?:au|eu|ou)$/.test(word)) plurals.push(`${word}x`);
  if (/ai?l$/.test(word)) plurals.push(word.replace(/ai?l$/, 'aux'));
  if (!/[sxz]$/.test(word)) plurals.push(`${word}s`);
  return plurals;
}

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

/** What stands in a text for a form: "l oreal" and "loreal" for "l'oreal", "h & m" for "h&m". */
function spellings(form: string): string[] {
  const spelt = [form];
  if (form.includes("'") && closed(form).length > 3) spelt.push(form.replaceAll("'", ' '), form.replaceAll("'", ''));
  if (/\S&\S/.test(form)) spelt.push(form.replace(/(?<=\S)&(?=\S)/g, ' & '));
  if (/\S & \S/.test(form)) spelt.push(form.replaceAll(' & ', '&'));
  return spelt;
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
}

/**
 * A term that starts with `#` or `@` is that very tag or handle and nothing else. Where signs other than spaces, hyphens,
 * points and apostrophes were dropped, a tag form of two letters is no longer the term: C&A is not #CA.
 */
export function formsOf(term: string, plurals: boolean): Forms {
  const written = openWords(foldPlain(term)).trim();
  const plain = written.replace(/ +/g, ' ');
  const named = /^([#@])(?=.*[\p{L}\p{N}])(.+)$/u.exec(plain);
  if (named?.[2]) return { text: [named[1] + (named[1] === '#' ? named[2].replaceAll(' ', '') : named[2])], tag: [] };
  if (!plain) return { text: [], tag: [] };
  const forms = plurals ? withPlurals(plain) : [plain];
  const inTags = plain.includes(' ') ? [plain] : forms;
  const shortest = /[^\p{L}\p{N}\p{M} '.]/u.test(plain) ? 3 : 2;
  return {
    // "Ana - Bo" opens to three spaces, which only the same in the text does.
    text: [...new Set([...forms.flatMap(spellings), ...closedSpelling(plain), written])],
    tag: [...new Set(inTags.map(closed))].filter((form) => form.length >= shortest),
  };
}
