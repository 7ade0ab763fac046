/** A month looked back upon: what was given, and those who were met and got nothing. Gestures are counted, never what they earned. */
import { type Draw, KINDNESS_STATES, type Kindness, type KindnessState } from '../gesture.ts';

export interface LookBack {
  counts: Record<KindnessState, number>;
  spent: number;
  /** Posts that took part in a draw and have no act, the last drawn first: should we have? */
  missed: string[];
}

/** First moments of the month of `at` and of the next one, on her clock. */
export function monthOf(at: number): { from: number; to: number } {
  const date = new Date(at);
  const [year, month] = [date.getFullYear(), date.getMonth()];
  return { from: new Date(year, month, 1).getTime(), to: new Date(year, month + 1, 1).getTime() };
}

/** The month of `now` and those before it back to the first act or draw, newest first; a first moment each. */
export function monthsSince(first: number, now: number): number[] {
  const months: number[] = [];
  for (let at = monthOf(now).from; at >= monthOf(Math.min(first, now)).from; at = monthOf(at - 1).from) months.push(at);
  return months;
}

export function lookBack(acts: readonly Kindness[], draws: readonly Draw[], month: number): LookBack {
  const { from, to } = monthOf(month);
  const within = ({ at }: { at: number }): boolean => at >= from && at < to;
  const counts = Object.fromEntries(KINDNESS_STATES.map((state) => [state, 0])) as Record<KindnessState, number>;
  let spent = 0;
  for (const { state, cost } of acts.filter(within)) {
    counts[state]++;
    if (state === 'accepted' || state === 'done') spent += cost;
  }
  const served = new Set(acts.map(({ postId }) => postId));
  const took = draws.filter(within).flatMap(({ eligible }) => eligible);
  return { counts, spent, missed: [...new Set(took)].filter((id) => !served.has(id)) };
}
