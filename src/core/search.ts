/** Search of replies as she types: no accents, every word somewhere, best place first, then last used; one slip forgiven. */
import { type Holders, holdersIn } from './library/holders.ts';
import { isSlip } from './library/slips.ts';
import { foldedWords, PLACES, SHIFT, wordsHeld } from './library/words.ts';
import type { Reply } from './reply.ts';

/** A list of replies, last used first, by the words that they hold. */
interface Index extends Holders {
  replies: readonly Reply[];
}

const SLICE = 250;

/** Reads the words of replies before she types, `pause` after each few, so that no key waits for all of them. */
export async function readAhead(replies: readonly Reply[], pause: () => Promise<void>): Promise<void> {
  for (let from = 0; from < replies.length; from += SLICE) {
    for (const reply of replies.slice(from, from + SLICE)) wordsHeld(reply);
    await pause();
  }
}

/** How a word of a reply answers one that was typed. */
type Fit = 'whole' | 'start' | 'inside';

export function byLastUse(a: Reply, b: Reply): number {
  return (b.usedAt ?? 0) - (a.usedAt ?? 0) || b.updatedAt - a.updatedAt;
}

/** As long as the caller keeps a list, it is indexed once. */
const indexes = new WeakMap<readonly Reply[], Index>();

function indexOf(replies: readonly Reply[]): Index {
  const known = indexes.get(replies);
  if (known) return known;
  const sorted = [...replies].sort(byLastUse);
  const index = { replies: sorted, ...holdersIn(sorted) };
  indexes.set(replies, index);
  return index;
}

/** What a place is worth; its very shortcut most, a start more than an inside. */
function worth(places: number, fit: Fit): number {
  if (fit === 'whole' && places & PLACES.wholeShortcut) return 9;
  const isStart = fit !== 'inside';
  if (places & (PLACES.title | PLACES.shortcut)) return isStart ? 8 : 7;
  if (places & PLACES.tags) return isStart ? 6 : 5;
  if (places & PLACES.folder) return 4;
  return isStart ? 3 : 2;
}

function fitOf(typed: string, word: string): Fit | null {
  const at = word.indexOf(typed);
  if (at < 0) return null;
  if (at > 0) return 'inside';
  return word.length === typed.length ? 'whole' : 'start';
}

function fitDespiteSlip(typed: string, word: string): Fit | null {
  return isSlip(typed, word) ? 'inside' : null;
}

/** For each reply, the best worth of the words that fit; null where none fits. */
function worthsOf(index: Index, answer: (word: string) => Fit | null): Uint8Array | null {
  const { replies, words, starts, holders } = index;
  const worths = new Uint8Array(replies.length);
  let found = false;
  for (let number = 0; number + 1 < starts.length; number++) {
    const [from = 0, to = 0] = [starts[number], starts[number + 1]];
    const fitting = from < to ? answer(words[number] ?? '') : null;
    if (!fitting) continue;
    found = true;
    for (let turn = from; turn < to; turn++) {
      const held = holders[turn] ?? 0;
      const at = Math.floor(held / SHIFT);
      worths[at] = Math.max(worths[at] ?? 0, worth(held % SHIFT, fitting));
    }
  }
  return found ? worths : null;
}

/** A word that no reply holds is taken for those that it is a slip away from. */
function answersTo(index: Index, typed: string): Uint8Array | null {
  return worthsOf(index, (word) => fitOf(typed, word)) ?? worthsOf(index, (word) => fitDespiteSlip(typed, word));
}

/** Sum over the words, so that a title that holds them all comes first; 0 when one is nowhere. */
function scoreAt(answers: readonly Uint8Array[], at: number): number {
  let sum = 0;
  for (const worths of answers) {
    const points = worths[at] ?? 0;
    if (points === 0) return 0;
    sum += points;
  }
  return sum;
}

/** The replies that hold every word, at most `limit`; all of them, last used first, for an empty query. */
export function rankReplies(replies: readonly Reply[], query: string, limit: number): Reply[] {
  const typed = [...new Set(foldedWords(query))];
  const index = indexOf(replies);
  if (typed.length === 0) return index.replies.slice(0, limit);
  const answers: Uint8Array[] = [];
  for (const word of typed) {
    const worths = answersTo(index, word);
    if (!worths) return [];
    answers.push(worths);
  }
  const byScore: Reply[][] = [];
  index.replies.forEach((reply, at) => {
    const score = scoreAt(answers, at);
    if (score === 0) return;
    byScore[score] ??= [];
    byScore[score].push(reply);
  });
  return byScore.reverse().flat().slice(0, limit);
}
