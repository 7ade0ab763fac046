/** A flagged post in the queue, and its way from new to answered. */
import type { Influence } from './influence.ts';
import { type Level, type Proposal, UNRULED } from './level.ts';
import { accountKey, type Post } from './post.ts';
import type { Signal } from './signals/kinds.ts';
import type { Counts } from './velocity.ts';
import { type Match, RANKS, type Rank } from './watch.ts';

export const POST_STATES = ['new', 'seen', 'taken', 'answered', 'done', 'muted', 'silent'] as const;
/** `taken`: she is at it. `muted`: never flag this post again. `silent`: no watch hears it any more. */
export type PostState = (typeof POST_STATES)[number];

/** States of posts that wait for her. */
export const WAITING_STATES = ['new', 'seen', 'taken'] as const satisfies readonly PostState[];

/** A post that was flagged on a page, with the reasons. */
export interface Flag {
  post: Post;
  matches: Match[];
  influence: Influence | null;
  /** Address of the page where it was met. */
  url: string;
}

/** Key of the author's account; null when the page names no handle. */
export const accountOf = ({ post }: Pick<Flag, 'post'>): string | null =>
  post.handle ? accountKey(post.network, post.handle) : null;

/** What is heard in a flagged post, and what it calls for. */
export interface Judgement {
  /** Brand spaces whose watches hit. */
  brands: string[];
  /** Language of the text: the page's word, else as far as it could be told. */
  language: string | null;
  signals: Signal[];
  /** What the rules propose. */
  proposal: Proposal;
  /** What she chose instead; null: nothing. */
  chosen: Level | null;
  /** The level in force. */
  level: Level;
  /** The highest among the watches that hit; within a level it comes first. */
  rank: Rank;
  /** What was seen of it at each sighting that told something new, oldest first. */
  counts: Counts[];
}

/** A post kept before anything was heard in it. */
export const UNJUDGED: Judgement = {
  brands: [],
  language: null,
  signals: [],
  proposal: UNRULED,
  chosen: null,
  level: UNRULED.level,
  rank: RANKS.normal,
  counts: [],
};

export interface QueuedPost extends Flag, Judgement {
  id: string;
  state: PostState;
  /** Key of the author's account; null when the page names no handle. */
  account: string | null;
  flaggedAt: number;
  seenAt: number;
  /** How many times it was met. */
  sightings: number;
}
