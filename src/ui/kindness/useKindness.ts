/** Today's candidates, live, with the clock that makes them fade. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Fitting, gesturesFor, givingOf } from '../../core/kindness/fit.ts';
import type { QueuedPost } from '../../core/queue.ts';
import type { Watch } from '../../core/watch.ts';
import { type KindnessDay, kindnessDay, kindnessLog, type LogEntry, listWatches } from '../../storage/queries/index.ts';
import { useLive } from '../shared/useLive.ts';

const MINUTE = 60_000;

/** The time, again each minute. */
function useMinute(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE);
    return () => clearInterval(timer);
  }, []);
  return now;
}

export interface Kindnesses {
  now: number;
  day: KindnessDay;
  /** Proposed or drawn, and not offered yet. */
  waiting: LogEntry[];
  /** The gestures that fit a post, best first. */
  fits: (post: QueuedPost) => Fitting[];
  nameOf: (watchId: string) => string;
}

const isWaiting = ({ kindness }: LogEntry): boolean => kindness.state === 'proposed' || kindness.state === 'drawn';

/** Null while being read. */
export function useKindness(): Kindnesses | null {
  const now = useMinute();
  // A write just after the minute's turn is younger than `now`.
  const day = useLive(() => kindnessDay(Math.max(now, Date.now())), [now]);
  const log = useLive(kindnessLog, []);
  const watches = useLive(listWatches, []);
  const giving = useMemo(() => (day ? givingOf(day.gestures, day.names) : []), [day]);
  if (!day || !log || !watches) return null;
  const nameOf = (id: string): string => watches.find((watch: Watch) => watch.id === id)?.name ?? '';
  const fits = (post: QueuedPost): Fitting[] => gesturesFor(post, giving);
  return { now, day, waiting: log.filter(isWaiting), fits, nameOf };
}
