/** Starts Vigie in a frame. */
import { startFrame } from './frame.ts';
import { createHost } from './host.ts';
import { watchLife } from './orphan.ts';
import { answerTab } from './tab.ts';
import { takeOver } from './takeover.ts';

/** Resolves once the document is parsed; never, where the signal aborts before. */
function parsed(document: Document, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (document.readyState !== 'loading') resolve();
    else document.addEventListener('DOMContentLoaded', () => resolve(), { once: true, signal });
  });
}

async function start(): Promise<void> {
  const life = takeOver(document);
  const { signal } = life;
  // Before the page's own scripts: whoever listens first on the window hears what she types, and it has to be us.
  const host = createHost(document, signal);
  await parsed(document, signal);
  const frame = await startFrame(document, host, signal);
  if (!frame) return;
  answerTab(frame, signal);
  watchLife(document, life, () => window === window.top && frame.mode === 'full');
}

void start();
