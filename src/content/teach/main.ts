/** Puts the teaching of this site on the page, when she asks for it. */
import { isAlive } from '../../platform/life.ts';
import { createHost } from '../host.ts';
import { REPLACED } from '../takeover.ts';
import { startTeaching } from './teaching.tsx';

/** Heard by the teaching that was begun before in the same page. */
const BEGUN = 'vigie-teaching';
const CHECK_MS = 2_000;

function start(): void {
  document.dispatchEvent(new Event(BEGUN));
  const life = new AbortController();
  const { signal } = life;
  const end = (): void => life.abort();
  document.addEventListener(BEGUN, end, { signal });
  const timer = setInterval(() => isAlive() || end(), CHECK_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
  const host = createHost(document, signal);
  // The content script, which may come after the site is granted, takes away every host that it finds.
  document.addEventListener(REPLACED, () => queueMicrotask(() => (isAlive() ? host.raise() : end())), { signal });
  startTeaching(document, host, life);
}

start();
