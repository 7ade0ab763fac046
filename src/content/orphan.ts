/** Notices that the extension was updated or removed under our feet, and says so once. */
import { t } from '../platform/i18n.ts';
import { isAlive } from '../platform/life.ts';
import { createHost } from './host.ts';
import { REPLACED } from './takeover.ts';
import { startToasts } from './toast.tsx';

const CHECK_MS = 2_000;
/** The updated extension may put its own script here, which then makes a reload needless. */
const SUCCESSOR_MS = 3_000;
const FAREWELL_MS = 12_000;

/** Ends `life` once the extension is gone. `showing`: she sees something of ours here, so its end must be explained. */
export function watchLife(document: Document, life: AbortController, showing: () => boolean): void {
  // Read now: afterwards the extension's words are out of reach.
  const words = t('toastReload');
  const check = (): void => {
    if (isAlive()) return;
    const explain = showing();
    life.abort('orphaned');
    if (explain) sayFarewell(document, words);
  };
  const timer = setInterval(check, CHECK_MS);
  life.signal.addEventListener('abort', () => clearInterval(timer));
}

function sayFarewell(document: Document, words: string): void {
  const end = new AbortController();
  const { signal } = end;
  document.addEventListener(REPLACED, () => end.abort(), { signal });
  const say = (): void => {
    const host = createHost(document, signal);
    startToasts(host, { takeBack: () => undefined, key: () => '' }, signal).say({ text: words });
  };
  const timers = [setTimeout(say, SUCCESSOR_MS), setTimeout(() => end.abort(), SUCCESSOR_MS + FAREWELL_MS)];
  signal.addEventListener('abort', () => timers.forEach(clearTimeout));
}
