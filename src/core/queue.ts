/** A flagged post in the queue, and its way from new to answered. */
import type { Influence } from './influence.ts';
import type { Post } from './post.ts';
import type { Match } from './watch.ts';

export const POST_STATES = ['new', 'seen', 'answered', 'done', 'muted'] as const;
/** `muted`: never flag this post again. */
export type PostState = (typeof POST_STATES)[number];

/** A post that was flagged on a page, with the reasons. */
export interface Flag {
  post: Post;
  matches: Match[];
  influence: Influence | null;
  /** Address of the page where it was met. */
  url: string;
}

export interface QueuedPost extends Flag {
  id: string;
  state: PostState;
  /** Key of the author's account; null when the page names no handle. */
  account: string | null;
  flaggedAt: number;
  seenAt: number;
  /** How many times it was met. */
  sightings: number;
}
