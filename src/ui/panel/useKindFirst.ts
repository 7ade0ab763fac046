/** The kind posts to put before a hard run, chosen once for it. */
import { useEffect, useState } from 'preact/hooks';
import { isHardRun, isKind, KIND } from '../../core/kind-first.ts';
import { SEE_ALL } from '../../core/look.ts';
import type { QueuedPost } from '../../core/queue.ts';
import { findPosts, postsById } from '../../storage/queries/index.ts';
import { useLive } from '../shared/useLive.ts';

/** Praise is looked for among this many of what was praised last. */
const AMONG = 20;

async function kindIds(signal: AbortSignal): Promise<string[]> {
  const search = { state: 'new', order: 'newest', look: { ...SEE_ALL, signal: 'praise' }, limit: AMONG } as const;
  const { posts } = await findPosts(search, signal);
  return posts
    .filter(isKind)
    .slice(0, KIND)
    .map(({ id }) => id);
}

/** `posts`: as they would be treated; undefined: not known yet. `on`: she wants it. */
export function useKindFirst(posts: readonly QueuedPost[] | undefined, on: boolean): QueuedPost[] {
  const hard = on && posts !== undefined && isHardRun(posts);
  const [ids, setIds] = useState<string[]>([]);
  useEffect(() => {
    const life = new AbortController();
    setIds([]);
    if (hard) kindIds(life.signal).then((found) => life.signal.aborted || setIds(found), console.error);
    return () => life.abort();
  }, [hard]);
  const kind = useLive(() => postsById(ids), [ids]);
  return hard ? (kind ?? []).filter(({ state }) => state === 'new') : [];
}
