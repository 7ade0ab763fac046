/** Parts a text into graphemes: what a person calls characters. */

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Below U+0300 nothing joins what stands before it, but a line feed a carriage return: most text needs no segmenter. */
const PLAIN = /(?:(?!\r)[\p{ASCII}\x80-\u02FF](?![^\p{ASCII}\x80-\u02FF]))+/uy;
/** The segmenter's time grows with the square of what it is given, so it is given no more than this. */
const MOST = 128;
/** All that may join, up to two characters that cannot. */
const JOINING = new RegExp(
  `\\r\\n?|[\\s\\S](?:(?!\\r)[\\p{ASCII}\\x80-\\u02FF]?[^\\p{ASCII}\\x80-\\u02FF]){0,${MOST}}[^\\r]?`,
  'uy',
);

/** The graphemes that start a stretch which something may join to: all of them, or those that surely end there. */
function joined(text: string, at: number): string[] {
  JOINING.lastIndex = at;
  const first = JOINING.exec(text)?.[0] ?? text.charAt(at);
  for (let size = first.length; ; size *= 2) {
    const graphemes = [...segmenter.segment(text.slice(at, at + size))].map(({ segment }) => segment);
    if (size < MOST || at + size >= text.length) return graphemes;
    if (graphemes.length > 1) return graphemes.slice(0, -1);
  }
}

/** Calls `visit` with each grapheme of a stretch of the text and where it ends, in order. */
export function eachGrapheme(
  text: string,
  start: number,
  end: number,
  visit: (grapheme: string, end: number) => void,
): void {
  const stretch = end < text.length ? text.slice(0, end) : text;
  for (let at = start; at < end; ) {
    PLAIN.lastIndex = at;
    if (PLAIN.test(stretch)) {
      while (at < PLAIN.lastIndex) visit(stretch.charAt(at), ++at);
      continue;
    }
    for (const grapheme of joined(stretch, at)) {
      at += grapheme.length;
      visit(grapheme, at);
    }
  }
}

/** How many graphemes a text has. */
export function countGraphemes(text: string): number {
  let count = 0;
  eachGrapheme(text, 0, text.length, () => {
    count++;
  });
  return count;
}
