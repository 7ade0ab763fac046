/** A text with letters and their marks composed (NFC), and the way back to its offsets. */
import { eachGrapheme } from './graphemes.ts';

export interface Composed {
  text: string;
  /** Offset in the text as written of an offset between two graphemes of the composed one. */
  written: (offset: number) => number;
}

export function compose(text: string): Composed {
  if (text.normalize() === text) return { text, written: (offset) => offset };
  const starts = new Map<number, number>();
  let composed = '';
  let start = 0;
  eachGrapheme(text, 0, text.length, (grapheme, end) => {
    starts.set(composed.length, start);
    composed += grapheme.normalize();
    start = end;
  });
  return { text: composed, written: (offset) => starts.get(offset) ?? text.length };
}
