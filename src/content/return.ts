/** Her return to the page: until then she may have been in the popup, the panel or another tab. */

/**
 * Calls `back` when the pointer enters the page, when its window takes the focus, when its tab is shown. A page could
 * make such events up, to have us ask again and again. Tests, whose events are never trusted, say otherwise.
 */
export function onReturn(
  document: Document,
  back: () => void,
  signal: AbortSignal,
  trusts = (event: Event): boolean => event.isTrusted,
): void {
  const hear = (event: Event): void => {
    if (trusts(event) && document.visibilityState === 'visible') back();
  };
  (document.defaultView as Window).addEventListener('focus', hear, { signal });
  document.documentElement.addEventListener('pointerenter', hear, { passive: true, signal });
  document.addEventListener('visibilitychange', hear, { signal });
}
