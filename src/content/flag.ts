/** Decides what a post is worth: why it is flagged, whether its author is known, and how it is marked. */
import { type Influence, judgeInfluence } from '../core/influence.ts';
import { compileWatches } from '../core/match.ts';
import type { Stage } from '../core/person.ts';
import { type Account, accountKey, type Post } from '../core/post.ts';
import type { PostState } from '../core/queue.ts';
import type { Snapshot } from '../core/snapshot.ts';
import { type Match, WATCH_KINDS } from '../core/watch.ts';
import type { Glance } from '../networks/reading.ts';

export interface Verdict {
  /** Empty: the post is not flagged. */
  matches: Match[];
  influence: Influence | null;
  /** Stage of the author, when she is a saved person. */
  stage: Stage | null;
}

export interface Judge {
  /** Whether there is anything to say of a post. */
  concerns(post: Glance): boolean;
  /** `account`: what the page showed of its author elsewhere, such as her follower count. */
  judge(post: Post, account: Account | null): Verdict;
}

/** The judge for one snapshot; make it once, it compiles the watches. */
export function createJudge({ watches, muted, people, settings }: Snapshot): Judge {
  const matcher = compileWatches(watches);
  const silent = new Set(muted);
  const stageOf = ({ network, handle }: Glance): Stage | null =>
    (handle && people[accountKey(network, handle)]) || null;
  const matchesIn = ({ id, text }: Glance): Match[] => (silent.has(id) ? [] : matcher.match(text));
  return {
    concerns: (post) => stageOf(post) !== null || matchesIn(post).length > 0,
    judge: (post, account) => ({
      matches: post.ad ? [] : matchesIn(post),
      influence: judgeInfluence(account, post, settings.influence),
      stage: stageOf(post),
    }),
  };
}

/** Value of the mark's attribute: watch kinds, then what is known and done; empty when the post bears no mark. */
export function markKinds({ matches, influence, stage }: Verdict, state: PostState | undefined): string {
  const kinds: string[] = WATCH_KINDS.filter((kind) => matches.some((match) => match.kind === kind));
  if (kinds.length > 0 && influence) kinds.push('influence');
  if (stage) kinds.push('known');
  if (kinds.length > 0 && (state === 'answered' || state === 'done')) kinds.push(state);
  return kinds.join(' ');
}
