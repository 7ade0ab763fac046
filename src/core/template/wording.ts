/** What filters do to words: shortened, in title case, without emoji. */

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** At most `length` characters as a reader counts them, cut between words, with an ellipsis. */
export function shorten(text: string, length: number): string {
  const limit = Number.isFinite(length) ? Math.max(1, Math.floor(length)) : 140;
  if (text.length <= limit) return text;
  const letters = Array.from(graphemes.segment(text), ({ segment }) => segment);
  if (letters.length <= limit) return text;
  const start = letters.slice(0, limit - 1).join('');
  const cutsWord = !/^\s/.test(letters[limit - 1] ?? ' ');
  const whole = cutsWord ? start.replace(/\s+\S*$/, '') : start;
  return `${(whole || start).replace(/[\s,;:.!?…–-]+$/, '')}…`;
}

/** "Jean-Marc O’Neil" for "JEAN-MARC o’neil"; a word in mixed case is left as it is. */
export function titleCase(text: string, lang: string): string {
  return text.replace(/\p{L}[\p{L}\p{M}]*/gu, (word) => {
    const mixed = word !== word.toLocaleLowerCase(lang) && word !== word.toLocaleUpperCase(lang);
    const [first = '', ...rest] = word;
    return first.toLocaleUpperCase(lang) + (mixed ? rest.join('') : rest.join('').toLocaleLowerCase(lang));
  });
}

const EMOJI = /(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u{fe0f}|\u{20e3}|\u{200d})+/gu;

/** The words alone; digits and signs such as © that are read as text stay. */
export function withoutEmoji(text: string): string {
  return text
    .replace(EMOJI, (found) => (/^[©®™]$/u.test(found) ? found : ''))
    .replace(/[^\S\n]{2,}/g, ' ')
    .replace(/[^\S\n]+([,.)]|$)/gm, '$1')
    .trim();
}
