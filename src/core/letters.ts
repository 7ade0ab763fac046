/** What counts as a letter next to a term, in folded text. */

/** Scripts written without spaces between words, and Korean, whose particles lean on the word: no border to look for. */
const SPACELESS =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Bopomofo}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}ー]/u;
const LETTER = /[\p{L}\p{N}\p{M}]/u;

function isSpaceless(char: string): boolean {
  return SPACELESS.test(char);
}

/** A letter or digit that would make a longer word of the term beside it. `_` is not one: it parts words in tags. */
export function isWordChar(char: string): boolean {
  if (char.length === 1 && char < '\x80') return (char >= 'a' && char <= 'z') || (char >= '0' && char <= '9');
  return LETTER.test(char) && !isSpaceless(char);
}

/** The character that ends before `at`, surrogate pairs whole; empty at the start. */
export function charBefore(text: string, at: number): string {
  const unit = text.charCodeAt(at - 1);
  return unit >= 0xdc00 && unit <= 0xdfff ? text.slice(at - 2, at) : text.charAt(at - 1);
}

/** The character that starts at `at`, surrogate pairs whole; empty at the end. */
export function charAfter(text: string, at: number): string {
  const point = text.codePointAt(at);
  return point === undefined ? '' : String.fromCodePoint(point);
}
