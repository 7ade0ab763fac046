/** Starts an extension page: its language and title, the snapshot published after its writes, its parts around it. */
import { render, type VNode } from 'preact';
import type { Snapshot } from '../../core/snapshot.ts';
import { ask } from '../../platform/bus.ts';
import { language, t, type WordKey } from '../../platform/i18n.ts';
import { publishSnapshot } from '../../platform/snapshot.ts';
import { followReplies, followWrites } from '../../storage/changes.ts';
import { ErrorBoundary } from './ErrorState.tsx';
import { TaughtNames } from './TaughtNames.tsx';
import { Speaker } from './Toast.tsx';

/** By the worker: this page may be closed an instant after its write. By itself where no worker answers. */
async function publish(read: () => Promise<Snapshot>): Promise<void> {
  await ask('snapshot.publish', {}).catch(() => publishSnapshot(read));
}

export function startPage(title: WordKey, page: VNode): void {
  document.documentElement.lang = language();
  document.title = t(title);
  const life = new AbortController();
  followWrites(publish, life.signal);
  followReplies(() => ask('menu.draw', {}), life.signal);
  // A page kept by the browser for "back" lives on.
  addEventListener('pagehide', (event) => event.persisted || life.abort(), { signal: life.signal });
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no root');
  render(
    <ErrorBoundary>
      <Speaker>
        <TaughtNames page={page} />
      </Speaker>
    </ErrorBoundary>,
    root,
  );
}
