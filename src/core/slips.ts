/** Finds misspelt terms in a text: runs of its words that nearly read as one. */
import type { TypoIndex } from './typos.ts';

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** Below, one letter more or less makes another word. */
const SLIP_FROM = 4;

interface Word {
  text: string;
  start: number;
  end: number;
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ text: word, start: index, end: index + word.length }));
}

function digitsOf(text: string): string {
  return text.replace(/[^0-9]/g, '');
}

/** Numbers, short words and words of the language are what they are: only another word may have slipped. */
function mayBe(term: string, run: string, isCommon: (word: string) => boolean): boolean {
  const kept = term.split(' ');
  const hasSlipped = (word: string): boolean => word.length >= SLIP_FROM && !isCommon(word);
  return digitsOf(term) === digitsOf(run) && run.split(' ').every((word) => kept.includes(word) || hasSlipped(word));
}

/** Calls `hear` with each term that a run of words is a slip away from; not where the run itself `isHeard`. */
export function findSlips(
  text: string,
  typos: TypoIndex,
  isCommon: (word: string) => boolean,
  isHeard: (form: string) => boolean,
  hear: (term: string, start: number, length: number) => void,
): void {
  if (typos.words === 0) return;
  const words = wordsOf(text);
  for (const [at, { start }] of words.entries()) {
    let run = '';
    let before = start;
    for (const word of words.slice(at, at + typos.words)) {
      // Words of one run stand side by side, or parted by an apostrophe.
      if (run && !/^[ ']$/.test(text.slice(before, word.start))) break;
      run += run ? ` ${word.text}` : word.text;
      before = word.end;
      const meant = typos.meant(run);
      if (meant.length === 0 || isHeard(run)) continue;
      for (const term of meant) if (mayBe(term, run, isCommon)) hear(term, start, word.end - start);
    }
  }
}
