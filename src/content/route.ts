/** Notices that a single-page site went to another address without loading. */

interface Navigations extends EventTarget {}

/**
 * Calls `moved` when the address changed. The Navigation API tells where it exists; the other events catch the rest.
 * The page's own `history.pushState` cannot be wrapped from our side of the wall.
 */
export function followRoute(window: Window, moved: (url: string) => void, signal: AbortSignal): () => void {
  let last = window.location.href;
  const check = (): void => {
    const href = window.location.href;
    if (href === last) return;
    last = href;
    moved(href);
  };
  const navigation = (window as Window & { navigation?: Navigations }).navigation;
  navigation?.addEventListener('currententrychange', check, { signal });
  for (const type of ['popstate', 'hashchange', 'pageshow']) window.addEventListener(type, check, { signal });
  return check;
}
