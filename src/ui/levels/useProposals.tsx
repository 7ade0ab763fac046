/** Proposes the levels of kept posts again when rules or thresholds changed, undone changes included; shown and stopped by her. */
import type { JSX } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { QueuedPost } from '../../core/queue.ts';
import { tellTabs } from '../../platform/bus.ts';
import { formatNumber, t, tn } from '../../platform/i18n.ts';

import { type Progress, proposeAgain } from '../../storage/commands/index.ts';
import { failureWords } from '../shared/refusalWords.ts';
import { useSay } from '../shared/Toast.tsx';

/** Sliders and quick moves in a row are one change. */
const CALM_MS = 600;

/** A page that is open shows what was met lately; it needs no more than a screen or two of it. */
const LATELY_MS = 3_600_000;
const TOLD = 100;

/** Tells the pages that are open of posts whose level is another: they show it at once. */
function pageTeller(): (post: Pick<QueuedPost, 'id' | 'seenAt'>) => void {
  let left = TOLD;
  return ({ id, seenAt }) => {
    if (left > 0 && Date.now() - seenAt < LATELY_MS) {
      left -= 1;
      tellTabs('page.refresh', { id });
    }
  };
}

interface Proposals {
  /** Null: nothing is under way. */
  progress: Progress | null;
  start: () => void;
  stop: () => void;
}

/** `grounds`: what levels depend on; undefined while being read, and the first one read is no change. */
export function useProposals(grounds: unknown): Proposals {
  const say = useSay();
  const [progress, setProgress] = useState<Progress | null>(null);
  const running = useRef<AbortController | null>(null);
  const known = useRef<string | undefined>(undefined);
  const stop = useCallback(() => {
    running.current?.abort();
    running.current = null;
    setProgress(null);
  }, []);
  const start = useCallback(async () => {
    stop();
    const life = new AbortController();
    running.current = life;
    const tell = (next: Progress): void => {
      if (!life.signal.aborted) setProgress(next);
    };
    try {
      const changed = await proposeAgain(tell, life.signal, pageTeller());
      if (!life.signal.aborted) say({ text: changed > 0 ? tn('levelsChanged', changed) : t('levelsUnchanged') });
    } catch (error) {
      say({ text: failureWords(error) });
    }
    if (running.current === life) stop();
  }, [say, stop]);
  const now = grounds === undefined ? undefined : JSON.stringify(grounds);
  useEffect(() => {
    if (now === undefined || known.current === now) return;
    const first = known.current === undefined;
    known.current = now;
    if (first) return;
    const timer = setTimeout(start, CALM_MS);
    return () => clearTimeout(timer);
  }, [now, start]);
  useEffect(() => stop, [stop]);
  return { progress, start, stop };
}

export function ProposalsNotice({ progress, stop }: Pick<Proposals, 'progress' | 'stop'>): JSX.Element | null {
  if (!progress) return null;
  const { done, total } = progress;
  return (
    <div class="proposals">
      <label>
        {t('levelsProposing', formatNumber(done), formatNumber(total))}
        <progress value={done} max={Math.max(1, total)} />
      </label>
      <button type="button" onClick={stop}>
        {t('levelsStop')}
      </button>
    </div>
  );
}
