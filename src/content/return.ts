/** Her return to the page: until then she may have been in the popup, the panel or another tab. */

/** Calls `back` when the pointer enters the page, when its window takes the focus, when its tab is shown. */
export function onReturn(document: Document, back: () => void, signal: AbortSignal): void {
  const view = document.defaultView as Window;
  view.addEventListener('focus', back, { signal });
  document.documentElement.addEventListener('pointerenter', back, { passive: true, signal });
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && back(), { signal });
}
