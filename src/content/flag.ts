/** Decides what a post is worth: why it is flagged, whether its author is known, and how it is marked. */
import { type Influence, judgeInfluence } from '../core/influence.ts';
import { compileWatches } from '../core/match.ts';
import type { Stage } from '../core/person.ts';
import { type Account, accountKey, type Post } from '../core/post.ts';
import type { PostState } from '../core/queue.ts';
import type { Snapshot } from '../core/snapshot.ts';
import { type Match, WATCH_KINDS } from '../core/watch.ts';

export interface Verdict {
  /** Empty: the post is not flagged. */
  matches: Match[];
  influence: Influence | null;
  /** Stage of the author, when she is a saved person. */
  stage: Stage | null;
}

/** Judges a post; `account`: what the page showed of its author elsewhere, such as her follower count. */
export type Judge = (post: Post, account: Account | null) => Verdict;

/** The judge for one snapshot; make it once, it compiles the watches. */
export function createJudge(snapshot: Snapshot): Judge {
  const matcher = compileWatches(snapshot.watches);
  const muted = new Set(snapshot.muted);
  return (post, account) => {
    const stage = post.handle ? snapshot.people[accountKey(post.network, post.handle)] : undefined;
    const silent = post.ad || muted.has(post.id);
    return {
      matches: silent ? [] : matcher.match(post.text),
      influence: judgeInfluence(account, post, snapshot.settings.influence),
      stage: stage ?? null,
    };
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
