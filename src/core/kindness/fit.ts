/** Which acts of the library answer a regret, and why. */
import { foldPlain } from '../fold.ts';
import type { Gesture } from '../gesture.ts';
import type { QueuedPost } from '../queue.ts';
import { asks } from './noAsk.ts';
import { sentencesOf } from './sentences.ts';

export interface Fitting {
  gesture: Gesture;
  /** The occasion said in the post, as she wrote it; null: it fits any. */
  occasion: string | null;
  /** The watch near which it fits; null: it fits near any. */
  watchId: string | null;
}

/** Words without accents, case and the endings of their plurals. */
function wordsOf(text: string): string[] {
  return (foldPlain(text).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) =>
    word.length > 3 ? word.replace(/[sx]$/, '') : word,
  );
}

/** The longest occasion whose words all stand in one sentence, in any order: "box empty" in "my box of cereal is empty". */
function occasionIn(text: string, occasions: readonly string[]): string | null {
  const sentences = sentencesOf(text).map(({ start, end }) => new Set(wordsOf(text.slice(start, end))));
  const isSaid = (occasion: string): boolean => {
    const words = wordsOf(occasion);
    return words.length > 0 && sentences.some((said) => words.every((word) => said.has(word)));
  };
  const said = occasions.filter(isSaid).sort((a, b) => wordsOf(b).length - wordsOf(a).length);
  return said[0] ?? null;
}

function fitting(gesture: Gesture, { post, matches, language }: QueuedPost): Fitting | null {
  if (gesture.binnedAt !== null || (gesture.lang && language && gesture.lang !== language)) return null;
  const occasion = occasionIn(post.text, gesture.occasions);
  if (gesture.occasions.length > 0 && occasion === null) return null;
  const watchId = matches.find((match) => gesture.watches.includes(match.watchId))?.watchId ?? null;
  if (gesture.watches.length > 0 && watchId === null) return null;
  return { gesture, occasion, watchId };
}

const weightOf = ({ occasion, watchId }: Fitting): number => 2 * wordsOf(occasion ?? '').length + (watchId ? 1 : 0);

/** The acts whose words ask for nothing: no other is ever proposed. `names`: of the brand. */
export function givingOf(gestures: readonly Gesture[], names: readonly string[]): Gesture[] {
  return gestures.filter(({ text }) => asks(text, names).length === 0);
}

/** The acts that fit a post: those made for it first, then the least costly. `giving`: see `givingOf`. */
export function gesturesFor(post: QueuedPost, giving: readonly Gesture[]): Fitting[] {
  const order = (a: Fitting, b: Fitting): number =>
    weightOf(b) - weightOf(a) || a.gesture.cost - b.gesture.cost || (a.gesture.id < b.gesture.id ? -1 : 1);
  return giving.flatMap((gesture) => fitting(gesture, post) ?? []).sort(order);
}
