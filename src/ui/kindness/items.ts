/** The rows of a day: those who may receive, those who need presence, those who are left in peace; and who takes part in a draw. */
import type { Candidate, Exclusion } from '../../core/kindness/candidates.ts';
import type { Fitting } from '../../core/kindness/fit.ts';
import type { GraveSubject } from '../../core/kindness/grave.ts';
import type { QueuedPost } from '../../core/queue.ts';
import type { Entry } from '../../storage/commands/index.ts';
import type { KindnessDay } from '../../storage/queries/index.ts';

export type Item = { post: QueuedPost } & (
  | { kind: 'candidate'; candidate: Candidate }
  | { kind: 'grave'; subject: GraveSubject }
  | { kind: 'excluded'; exclusion: Exclusion }
);

export function itemsOf({ candidates, grave, excluded }: KindnessDay): Item[] {
  return [
    ...candidates.map((candidate): Item => ({ kind: 'candidate', post: candidate.post, candidate })),
    ...grave.map(({ post, subject }): Item => ({ kind: 'grave', post, subject })),
    ...excluded.map(({ post, exclusion }): Item => ({ kind: 'excluded', post, exclusion })),
  ];
}

/** Those who have a gesture that what is left can pay. */
export function entriesOf({ candidates, left }: KindnessDay, fits: (post: QueuedPost) => Fitting[]): Entry[] {
  return candidates.flatMap(({ post }) => {
    const gestures = fits(post)
      .map(({ gesture: { id, cost } }) => ({ id, cost }))
      .filter(({ cost }) => cost <= left.money);
    return gestures.length > 0 ? [{ id: post.id, account: post.account, gestures }] : [];
  });
}
