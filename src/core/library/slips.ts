/** Is a word what she meant by one with a slip of the finger in it? */
import { within } from '../typos.ts';

/** Letters from which a word may be misspelt in one place. */
const ONE_FROM = 4;

/** One of the first two letters is where it was, or next to it: cheap, and most words fail it. */
function mayStart(typed: string, word: string): boolean {
  const [t0, t1, w0, w1] = [typed[0], typed[1], word[0], word[1]];
  return t0 === w0 || t1 === w1 || t0 === w1 || t1 === w0;
}

/** One letter missing, added, changed, or two in the wrong order, in the word or in its beginning, typed so far. */
export function isSlip(typed: string, word: string): boolean {
  const { length } = typed;
  if (length < ONE_FROM || word.length < length - 1 || !mayStart(typed, word)) return false;
  if (within(1, typed, word)) return true;
  const isStart = (letters: number): boolean => word.length > letters && within(1, typed, word.slice(0, letters));
  return isStart(length) || isStart(length - 1) || isStart(length + 1);
}
