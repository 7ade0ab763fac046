/** Asking for replies as she types: one question a frame, answers out of date dropped. */
import { useEffect, useState } from 'preact/hooks';
import type { ReplyHit } from '../../core/reply.ts';

export type Found =
  | { state: 'waiting'; hits: readonly ReplyHit[] }
  | { state: 'ready'; query: string; hits: readonly ReplyHit[] }
  | { state: 'failed'; hits: readonly [] };

/** The former answer stays on screen while the next is looked up. `turn`: change it to ask again. */
export function useFound(search: (query: string) => Promise<ReplyHit[]>, query: string, turn: number): Found {
  const [found, setFound] = useState<Found>({ state: 'waiting', hits: [] });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `turn` asks the same again
  useEffect(() => {
    let stale = false;
    const next = requestAnimationFrame(() => {
      search(query).then(
        (hits) => !stale && setFound({ state: 'ready', query, hits }),
        () => !stale && setFound({ state: 'failed', hits: [] }),
      );
    });
    return () => {
      stale = true;
      cancelAnimationFrame(next);
    };
  }, [search, query, turn]);
  return found;
}
