/** The posts that a search finds, kept up to date without searching 50,000 anew at each write. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { QueuedPost } from '../../core/queue.ts';
import { onChange } from '../../storage/live.ts';
import { findPosts, postsById, type Search } from '../../storage/queries/index.ts';
import { useLive } from '../shared/useLive.ts';

/** Pages report what she scrolls past every moment; new posts come in this long after the first of a burst, in ms. */
const REST = 700;

export interface FoundPosts {
  /** Undefined until the first answer. */
  posts: QueuedPost[] | undefined;
  /** False: there are more than were asked for. */
  complete: boolean;
  /** How many were looked at so far; null: the search is over. */
  looked: number | null;
}

interface Answer {
  ids: string[];
  complete: boolean;
}

/** Searches when something was written, once for all writes meanwhile. */
function searchAgain(search: () => Promise<void>, life: AbortSignal): void {
  let waiting = true;
  const run = async (): Promise<void> => {
    waiting = false;
    await search();
  };
  onChange(
    'posts',
    () => {
      if (waiting) return;
      waiting = true;
      setTimeout(() => life.aborted || void run(), REST);
    },
    life,
  );
  void run();
}

/** `search` is looked at by its values. Rows that she moves to another state leave at once, and come back at once. */
export function useFound(search: Search): FoundPosts {
  // By its values, for each drawing makes another object.
  const key = JSON.stringify(search);
  const [answer, setAnswer] = useState<Answer>();
  const [looked, setLooked] = useState<number | null>(0);
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => {
    const life = new AbortController();
    const { signal } = life;
    const wanted = JSON.parse(key) as Search;
    const look = async (): Promise<void> => {
      try {
        const { posts, complete } = await findPosts(wanted, signal, (count) => !signal.aborted && setLooked(count));
        if (signal.aborted) return;
        setAnswer({ ids: posts.map(({ id }) => id), complete });
        setLooked(null);
      } catch (error) {
        setFailure(error);
      }
    };
    searchAgain(look, signal);
    return () => life.abort();
  }, [key]);
  if (failure) throw failure;
  const ids = answer?.ids;
  const rows = useLive(
    useCallback(async () => (ids ? postsById(ids) : undefined), [ids]),
    [ids],
  );
  return {
    posts: rows?.filter(({ state }) => state === search.state),
    complete: answer?.complete ?? false,
    looked,
  };
}
