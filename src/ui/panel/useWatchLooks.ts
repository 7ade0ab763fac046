/** Her watches as rows show them, read once for all rows. */
import { useMemo } from 'preact/hooks';
import { listWatches } from '../../storage/queries/index.ts';
import type { WatchLooks } from '../posts/PostSummary.tsx';
import { useLive } from '../shared/useLive.ts';

export function useWatchLooks(): WatchLooks {
  const watches = useLive(listWatches, []);
  return useMemo(() => new Map(watches?.map((watch) => [watch.id, watch])), [watches]);
}
