/** Starts an extension page: its language and title, the snapshot published after its writes, its parts around it. */
import { type ComponentChild, render } from 'preact';
import { language, t, type WordKey } from '../../platform/i18n.ts';
import { publishSnapshot } from '../../platform/snapshot.ts';
import { followWrites } from '../../storage/changes.ts';
import { ErrorBoundary } from './ErrorState.tsx';
import { Speaker } from './Toast.tsx';

export function startPage(title: WordKey, page: ComponentChild): void {
  document.documentElement.lang = language();
  document.title = t(title);
  const life = new AbortController();
  followWrites(publishSnapshot, life.signal);
  // A page kept by the browser for "back" lives on.
  addEventListener('pagehide', (event) => event.persisted || life.abort(), { signal: life.signal });
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no root');
  render(
    <ErrorBoundary>
      <Speaker>{page}</Speaker>
    </ErrorBoundary>,
    root,
  );
}
