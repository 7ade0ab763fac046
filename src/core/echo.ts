/** Tells that the same words were met elsewhere, keeping a print of them and not the words. */
import { fingerprint } from './fingerprint.ts';

/** Shorter ones, such as "thank you", are everybody's. */
const LEAST_WORDS = 4;

/** What stays of a text said again: no case, accents, signs, emoji, people named, addresses. */
function skeleton(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/https?:\/\/\S+|[@#][\p{L}\p{N}_.]+/gu, ' ')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A print of a text by which it is known again; null where it is too short to tell anything. */
export function printOf(text: string): string | null {
  const words = skeleton(text);
  return words.split(' ').length >= LEAST_WORDS ? fingerprint(words) : null;
}
