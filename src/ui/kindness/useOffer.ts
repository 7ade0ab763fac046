/** An offer while it is written: which gesture, in which words, why; and whether it may be made. */
import { useState } from 'preact/hooks';
import type { Gesture } from '../../core/gesture.ts';
import type { Fitting } from '../../core/kindness/fit.ts';
import type { QueuedPost } from '../../core/queue.ts';
import { namesIn } from '../../core/template/used.ts';
import type { Chosen } from '../../storage/commands/index.ts';
import type { LogEntry } from '../../storage/queries/index.ts';
import { useRendering } from '../replies/useRendering.ts';
import { sceneOf } from './sceneOf.ts';
import type { Kindnesses } from './useKindness.ts';
import type { Act } from './useOffering.ts';

export interface Offer {
  choices: readonly Fitting[];
  gesture: Gesture | null;
  choose: (gestureId: string) => void;
  text: string;
  write: (text: string) => void;
  why: string;
  setWhy: (why: string) => void;
  /** Told before anything is copied or inserted: what is refused afterwards would already have been said. */
  spent: boolean;
  /** A variable that nothing filled is left in the text. */
  hasGaps: boolean;
  chosen: Chosen;
  /** What to offer: the act of the log, else the one chosen here. */
  act: Act;
}

/** `entry`: an act of the log that waits; null: a candidate. */
export function useOffer(post: QueuedPost, entry: LogEntry | null, { day: { left }, fits }: Kindnesses): Offer {
  const { preview } = useRendering(sceneOf(post));
  const choices = entry ? [] : fits(post);
  const [id, setId] = useState(choices.find(({ gesture }) => gesture.cost <= left.money)?.gesture.id ?? null);
  const [written, write] = useState<string | null>(null);
  const [why, setWhy] = useState(entry?.kindness.why ?? '');
  const gesture = entry ? entry.gesture : (choices.find((choice) => choice.gesture.id === id)?.gesture ?? null);
  const text = written ?? preview(gesture?.text ?? '');
  const cost = gesture?.cost ?? 0;
  const chosen: Chosen = { postId: post.id, account: post.account, gestureId: gesture?.id ?? null, cost, why };
  return {
    choices,
    gesture,
    choose: (next) => {
      setId(next);
      write(null);
    },
    text,
    write,
    why,
    setWhy,
    spent: !entry && (left.today < 1 || cost > left.money),
    hasGaps: namesIn(text).length > 0,
    chosen,
    act: entry ? { id: entry.kindness.id, why } : chosen,
  };
}
