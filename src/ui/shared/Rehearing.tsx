/** Hears the posts kept again after a change of watches, shows how far it is, and can be stopped. */
import { type ComponentChildren, createContext, type JSX } from 'preact';
import { useCallback, useContext, useEffect, useRef, useState } from 'preact/hooks';
import { formatNumber, t, tn } from '../../platform/i18n.ts';
import { type Rehearing, rehear } from '../../storage/commands/index.ts';
import { IconButton } from './IconButton.tsx';
import { failureWords } from './refusalWords.ts';

/** How long its outcome stays, in ms. */
const STAY = 9000;

const Start = createContext<() => void>(() => {});

/** Starts hearing again; a run that is under way is stopped, since what it hears by has changed. */
export function useRehearing(): () => void {
  return useContext(Start);
}

/** What changed, in words; empty when nothing did. */
export function rehearingWords({ heard, silenced }: Pick<Rehearing, 'heard' | 'silenced'>): string {
  const words = [heard > 0 && tn('rehearHeard', heard), silenced > 0 && tn('rehearSilenced', silenced)];
  return words.filter(Boolean).join(', ');
}

/** Not a toast: the one that offers to take the change back must stay. */
export function Rehears({ children }: { children: ComponentChildren }): JSX.Element {
  const [progress, setProgress] = useState<Rehearing | null>(null);
  const [outcome, setOutcome] = useState('');
  const run = useRef<AbortController>(null);
  const stop = useCallback(() => {
    run.current?.abort();
    setProgress(null);
    setOutcome('');
  }, []);
  const start = useCallback(() => {
    stop();
    const life = new AbortController();
    run.current = life;
    const end = (words: string): void => {
      if (life.signal.aborted) return;
      setProgress(null);
      setOutcome(words);
    };
    const told = (next: Rehearing): void => {
      if (!life.signal.aborted) setProgress(next);
    };
    rehear(life.signal, told).then(
      (result) => end(rehearingWords(result)),
      (error: unknown) => end(failureWords(error)),
    );
  }, [stop]);
  useEffect(() => stop, [stop]);
  useEffect(() => {
    const timer = outcome ? setTimeout(() => setOutcome(''), STAY) : undefined;
    return () => clearTimeout(timer);
  }, [outcome]);
  return (
    <Start.Provider value={start}>
      {children}
      <div class="rehearing" role="status">
        {outcome && (
          <p>
            {outcome}
            <IconButton icon="close" label={t('uiClose')} onClick={() => setOutcome('')} />
          </p>
        )}
      </div>
      {progress && progress.done < progress.total && <Progress progress={progress} onStop={stop} />}
    </Start.Provider>
  );
}

function Progress({ progress: { done, total }, onStop }: { progress: Rehearing; onStop: () => void }): JSX.Element {
  return (
    <div class="rehearing">
      <p>
        <label>
          {t('rehearing', formatNumber(done), formatNumber(total))}
          <progress value={done} max={total} />
        </label>
        <button type="button" onClick={onStop}>
          {t('rehearStop')}
        </button>
      </p>
    </div>
  );
}
