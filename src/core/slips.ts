/** Finds misspelt terms in a text: runs of its words that nearly read as one. */
import type { TypoIndex } from './typos.ts';

/** A word, and one of the same run after it. */
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** Below, one letter more or less makes another word. */
const SLIP_FROM = 4;

type Words = { has(word: string): boolean };

/** Numbers, short words and words of the language are what they are: only another word may have slipped. */
function mayBe(term: string, run: string, common: Words): boolean {
  const kept = term.split(' ');
  const digits = (text: string): string => text.replace(/[^0-9]/g, '');
  return (
    digits(term) === digits(run) &&
    run.split(' ').every((word) => kept.includes(word) || (word.length >= SLIP_FROM && !common.has(word)))
  );
}

/**
 * Calls `hear` with each term that a run of words is a slip away from. Not where the run is one of the forms `heard` as
 * they are.
 */
export function findSlips(
  text: string,
  typos: TypoIndex,
  [common, heard]: [Words, Words],
  hear: (term: string, start: number, length: number) => void,
): void {
  const words = [...text.matchAll(WORD)];
  for (const [at, { index: start }] of words.entries()) {
    let run = '';
    let end = start;
    for (const { 0: word, index } of words.slice(at, at + typos.words)) {
      // Words of one run stand side by side, or parted by an apostrophe.
      if (run && !/^[ ']$/.test(text.slice(end, index))) break;
      run += run && ' ';
      run += word;
      end = index + word.length;
      for (const term of heard.has(run) || common.has(run) ? [] : typos.meant(run)) {
        if (mayBe(term, run, common)) hear(term, start, end - start);
      }
    }
  }
}
