/** Writes what she chose of a file: how far it is, stopped by her, or done. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Decided } from '../../../core/library-files/plan.ts';
import { t, tn } from '../../../platform/i18n.ts';
import { type Imported, importReplies, type Progress } from '../../../storage/commands/index.ts';
import { failureWords } from '../../shared/refusalWords.ts';
import { useSay } from '../../shared/Toast.tsx';

interface Import {
  /** Null: nothing is being written. */
  progress: Progress | null;
  outcome: Pick<Imported, 'added' | 'changed'> | null;
  start: (steps: readonly Decided[]) => void;
  stop: () => void;
  /** Forgets the outcome: another file was chosen. */
  clear: () => void;
}

export function useImport(): Import {
  const say = useSay();
  const [progress, setProgress] = useState<Progress | null>(null);
  const [outcome, setOutcome] = useState<Import['outcome']>(null);
  const run = useRef<AbortController>(null);
  // A page that goes away stops what it began, and nothing is changed.
  useEffect(() => () => run.current?.abort(), []);

  const write = async (steps: readonly Decided[], life: AbortController): Promise<void> => {
    try {
      const { undo, ...counts } = await importReplies(steps, setProgress, life.signal);
      setOutcome(counts);
      say({ text: tn('transferDone', steps.length), undo, after: () => setOutcome(null) });
    } catch (error) {
      if (!life.signal.aborted) console.error(error);
      say({ text: life.signal.aborted ? t('transferStopped') : failureWords(error) });
    }
    setProgress(null);
  };
  return {
    progress,
    outcome,
    start: (steps) => {
      if (progress) return;
      run.current = new AbortController();
      setProgress({ done: 0, total: steps.length });
      void write(steps, run.current);
    },
    stop: () => run.current?.abort(),
    clear: () => setOutcome(null),
  };
}
