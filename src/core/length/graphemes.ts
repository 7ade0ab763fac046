/** Parts a text into graphemes: what a person calls characters. */

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Below U+0300 nothing joins what stands before it, but a line feed a carriage return: most text needs no segmenter. */
const PLAIN = /(?:(?!\r)[\p{ASCII}\x80-\u02FF](?![^\p{ASCII}\x80-\u02FF]))+/uy;
/** All that may join, up to two characters that cannot. */
const JOINING = /\r\n?|[\s\S](?:(?!\r)[\p{ASCII}\x80-\u02FF]?[^\p{ASCII}\x80-\u02FF])*[^\r]?/uy;

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
    JOINING.lastIndex = at;
    const joining = JOINING.exec(stretch)?.[0] ?? stretch.charAt(at);
    for (const { segment } of segmenter.segment(joining)) {
      at += segment.length;
      visit(segment, at);
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
