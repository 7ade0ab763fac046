/** Keys held with Ctrl, or Cmd on a Mac, over the list of replies. */

export type ListGesture = 'copy' | 'edit' | 'duplicate' | 'bin' | 'selectAll';

/** With some of her search selected, Ctrl+C is for that; in the search, Ctrl+A is too. */
export function gestureOf(event: KeyboardEvent): ListGesture | null {
  if (!event.ctrlKey && !event.metaKey) return null;
  const field = event.target instanceof HTMLInputElement ? event.target : null;
  if (event.key === 'c') return field && field.selectionStart !== field.selectionEnd ? null : 'copy';
  if (event.key === 'a') return field ? null : 'selectAll';
  return ({ e: 'edit', d: 'duplicate', Delete: 'bin' } as const)[event.key] ?? null;
}
