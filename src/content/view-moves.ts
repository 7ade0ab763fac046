/** What shifts the page under things that float over it. */

/** Calls `moved` at each scroll, of the page or of a part of it, and at each resize. */
export function onViewMoved(moved: (event: Event) => void, signal: AbortSignal): void {
  for (const type of ['scroll', 'resize']) {
    window.addEventListener(type, moved, { capture: true, passive: true, signal });
  }
}
