/** "Thank first": before a hard run of posts, some kind ones. */
import type { QueuedPost } from './queue.ts';

/** The posts that she is about to treat, and how many hard ones make them a hard run. */
const NEXT = 5;
const HARD = 3;
const HARD_LEVEL = 3;
/** Kind posts put before them. */
export const KIND = 2;

type Heard = Pick<QueuedPost, 'signals' | 'level'>;

const says = ({ signals }: Heard, kind: 'praise' | 'hostility'): boolean => signals.some((each) => each.kind === kind);

export function isHarsh(post: Heard): boolean {
  return says(post, 'hostility');
}

/** Praise, and nothing that hurts. */
export function isKind(post: Heard): boolean {
  return says(post, 'praise') && !isHarsh(post) && post.level < HARD_LEVEL;
}

/** Whether the first of these posts, in the order in which they are treated, are a hard run. */
export function isHardRun(posts: readonly Heard[]): boolean {
  return posts.slice(0, NEXT).filter((post) => isHarsh(post) || post.level >= HARD_LEVEL).length >= HARD;
}

/** The posts with the kind ones before them, none twice. */
export function withKindFirst<P extends { id: string }>(posts: readonly P[], kind: readonly P[]): P[] {
  const first = new Set(kind.map(({ id }) => id));
  return [...kind, ...posts.filter(({ id }) => !first.has(id))];
}
