/** The site's own keyboard shortcuts, each of which leaves a line in `window.__pintagram.log`. */
import { closeDialog, isDialogOpen, openDialog } from './compose.ts';
import { toggleLike } from './store.ts';

export interface Moves {
  /** Moves the focus by that many posts on the page shown. */
  step(by: number): void;
  open(path: string): void;
}

/** As most sites do, it looks at where the event seems to come from, and at nothing else. */
function isTyping(event: KeyboardEvent): boolean {
  const target = event.target as HTMLElement;
  return target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName);
}

export function startKeys(moves: Moves): void {
  const log: { action: string; post: string | null }[] = [];
  const focused = (): string | null =>
    document.activeElement?.closest<HTMLElement>('[data-pg="post"]')?.dataset.id ?? null;
  const actions: Record<string, [string, () => void]> = {
    j: ['next', () => moves.step(1)],
    k: ['previous', () => moves.step(-1)],
    l: ['like', () => like(focused())],
    n: ['new', () => openDialog(null)],
    '/': ['search', () => document.querySelector<HTMLElement>('[data-pg="search"]')?.focus()],
    Enter: ['open', () => open(focused())],
  };
  const like = (id: string | null): void => {
    if (id) toggleLike(id);
  };
  const open = (id: string | null): void => {
    if (id) moves.open(`/p/${id}`);
  };
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') closeDialog();
    if (isTyping(event) || isDialogOpen() || event.ctrlKey || event.metaKey || event.altKey) return;
    const action = actions[event.key];
    if (!action) return;
    // Enter on a link or button is theirs.
    if (event.key === 'Enter' && !(event.target as Element).matches('[data-pg="post"]')) return;
    event.preventDefault();
    action[1]();
    log.push({ action: action[0], post: focused() });
  });
  window.__pintagram = { log, published: () => [] };
}
