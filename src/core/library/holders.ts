/** Who holds which word, in a list of replies: two flat tables, made anew in milliseconds after each write. */
import type { Reply } from '../reply.ts';
import { freshVocabulary, SHIFT, wordsHeld } from './words.ts';

export interface Holders {
  /** Words by number; one that no reply of the list holds has no holder. */
  words: readonly string[];
  /** The holders of word `n` stand from `starts[n]` to `starts[n + 1]`. */
  starts: Uint32Array;
  /** Place of a reply in the list times `SHIFT`, and where it holds the word: bits of `PLACES`. */
  holders: Uint32Array;
}

const numberIn = (held: number): number => Math.floor(held / SHIFT);

export function holdersIn(replies: readonly Reply[]): Holders {
  const words = freshVocabulary();
  const held = replies.map(wordsHeld);
  const starts = new Uint32Array(words.length + 1);
  const count = (word: number, by: number): number => {
    const before = starts[word] ?? 0;
    starts[word] = before + by;
    return before;
  };
  for (const list of held) for (const one of list) count(numberIn(one) + 1, 1);
  for (let word = 0; word < words.length; word++) count(word + 1, starts[word] ?? 0);
  const holders = new Uint32Array(starts[words.length] ?? 0);
  held.forEach((list, at) => {
    for (const one of list) holders[count(numberIn(one), 1)] = at * SHIFT + (one % SHIFT);
  });
  // Each start has moved to its end, which is where the next one starts.
  starts.copyWithin(1, 0);
  starts[0] = 0;
  return { words, starts, holders };
}
