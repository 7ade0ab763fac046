/** Words disguised on purpose or for fun, and still read by everybody: Lum1o, L u m i o, Lu🔥mio, lu-mio. */

/** Letters that a disguised word must have; below, chance makes too many. */
const DISGUISED_FROM = 4;

/** What a digit stands for inside a word, where it stands for one; 1 for either of two. Signs such as @ and $ have their own meaning. */
const LETTERS = 'o1.eas.t';

/** Single letters parted alike, words parted by an emoji or a hyphen, letters with digits among them. */
const DISGUISED =
  /(?<![a-z0-9])(?:[a-z0-9]([ ._-])[a-z0-9](?:\1[a-z0-9]){2,}|[a-z]+(?:(?:-|[\p{Extended_Pictographic}\p{Emoji_Modifier}]+)[a-z]+)+|[a-z]*[0-9][a-z0-9]*)(?![a-z0-9])/gu;

/** Most posts have none of these, and are spared the slower search. Asked of each post: starting with the sign is fastest. */
const SIGN = /[0-9\u2600-\u27bf\ud83c-\ud83e-](?:(?<=[a-z].)|(?<=[0-9])(?=[a-z]))/;
const SPACED = /[ .][a-z0-9][ .][a-z0-9][ .]/;

function lettersFor(closed: string, one: string): string {
  return closed.replace(/[013457]/g, (digit) => LETTERS.charAt(+digit)).replaceAll('1', one);
}

/** Calls `hear` with what each disguised word of a folded text reads as, where that is one of the `known`, and where it stands. */
export function findDisguised(
  text: string,
  known: { has(form: string): boolean },
  hear: (form: string, start: number, length: number) => void,
): void {
  if (!SIGN.test(text) && !SPACED.test(text)) return;
  for (const found of text.matchAll(DISGUISED)) {
    const closed = found[0].replace(/[^a-z0-9]/g, '');
    if (closed.length < DISGUISED_FROM) continue;
    const read = [closed, lettersFor(closed, 'i'), lettersFor(closed, 'l')].find((form) => known.has(form));
    if (read) hear(read, found.index, found[0].length);
  }
}
