/** Decides what a post is worth: why it is flagged, whether its author is known, and how it is marked. */
import { type Influence, judgeInfluence } from '../core/influence.ts';
import { compileEars, matchesIn } from '../core/listen.ts';
import type { PostView } from '../core/messages.ts';
import type { Stage } from '../core/person.ts';
import { type Account, accountKey, type Post } from '../core/post.ts';
import type { PostState } from '../core/queue.ts';
import type { Snapshot } from '../core/snapshot.ts';
import { isShown, type Match, RANKS, type ShownMatch, WATCH_KINDS } from '../core/watch.ts';
import type { Glance } from '../networks/reading.ts';

export interface Verdict {
  /** Empty: the post is not flagged. */
  matches: Match[];
  /** The matches that the page may show: leaks are silent. */
  shown: ShownMatch[];
  influence: Influence | null;
  /** From 1 on, by the priority of the watches that hit; 0: not flagged. */
  weight: number;
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
export function createJudge({ ears, common, muted, people, settings }: Snapshot): Judge {
  const listen = compileEars(ears, new Set(common));
  const silent = new Set(muted);
  const weights = new Map(ears.map(({ id, priority }) => [id, RANKS[priority]]));
  const authorOf = ({ network, handle }: Glance): string | null => handle && accountKey(network, handle);
  const stageOf = (post: Glance): Stage | null => people[authorOf(post) ?? ''] ?? null;
  // A glance does not tell the language: what is heard in another one is found out when the whole post is read.
  const heardIn = (post: Glance, lang: string | null): Match[] =>
    silent.has(post.id) ? [] : matchesIn(listen(post.text), { lang, network: post.network, author: authorOf(post) });
  return {
    concerns: (post) => stageOf(post) !== null || heardIn(post, null).length > 0,
    judge: (post, account) => {
      const matches = post.ad ? [] : heardIn(post, post.lang);
      return {
        matches,
        shown: matches.filter(isShown),
        weight: Math.max(0, ...matches.map(({ watchId }) => weights.get(watchId) ?? 1)),
        influence: judgeInfluence(account, post, settings.influence),
        stage: stageOf(post),
      };
    },
  };
}

/** What a flag weighs among those of the page, a level above the usual first; 0 where none is drawn, or she has treated it. */
export function weightOf({ shown, weight }: Verdict, view: PostView | undefined): number {
  if (shown.length === 0 || view?.state === 'answered' || view?.state === 'done') return 0;
  return Math.max(0, (view?.level ?? 1) - 1) * RANKS.high + weight;
}

/** Value of the mark's attribute: watch kinds, then what is known and done; empty when the post bears no mark. */
export function markKinds({ shown, influence, stage }: Verdict, state: PostState | undefined): string {
  const kinds: string[] = WATCH_KINDS.filter((kind) => shown.some((match) => match.kind === kind));
  if (kinds.length > 0 && influence) kinds.push('influence');
  if (stage) kinds.push('known');
  if (kinds.length > 0 && (state === 'answered' || state === 'done')) kinds.push(state);
  return kinds.join(' ');
}
