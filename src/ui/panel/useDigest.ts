/** The digest since she last looked, or of today, and when she looked. */
import { useEffect, useState } from 'preact/hooks';
import { digestSince, type QueueDigest } from '../../storage/queries/index.ts';

export const PERIODS = ['last', 'today'] as const;
export type Period = (typeof PERIODS)[number];

const LOOKED = 'digest:looked';

/** Midnight where she is, before `now`. */
export function midnight(now: number): number {
  return new Date(now).setHours(0, 0, 0, 0);
}

/** When she last looked, in epoch ms; the last midnight where that is not known. */
export function lastLook(kept: string | null, now: number): number {
  const at = Number(kept);
  return kept && at > 0 && at < now ? at : midnight(now);
}

/** Undefined while it is counted. Leaving the digest is the look that the next one counts from. */
export function useDigest(period: Period): QueueDigest | undefined {
  const [opened] = useState(() => Date.now());
  const [last] = useState(() => lastLook(localStorage.getItem(LOOKED), opened));
  const [digest, setDigest] = useState<QueueDigest>();
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => () => localStorage.setItem(LOOKED, String(opened)), [opened]);
  useEffect(() => {
    const life = new AbortController();
    const since = period === 'last' ? last : midnight(opened);
    digestSince(since, life.signal).then((found) => life.signal.aborted || setDigest(found), setFailure);
    return () => life.abort();
  }, [period, last, opened]);
  if (failure) throw failure;
  return digest;
}
