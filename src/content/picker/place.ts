/** Where a floating list goes: under its anchor, else over it, always within the view. */

export interface Box {
  left: number;
  top: number;
  bottom: number;
}

/** CSS pixels for a fixed position; `bottom` is counted from the foot of the view. */
export interface Place {
  left: number;
  top?: number;
  bottom?: number;
  maxHeight: number;
}

const GAP = 6;
const MARGIN = 8;
/** Under this height a list shows too little to choose from. */
const LEAST = 200;

const between = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

export function place(
  anchor: Box,
  size: { width: number; height: number },
  view: { width: number; height: number },
): Place {
  const left = between(anchor.left, MARGIN, Math.max(MARGIN, view.width - size.width - MARGIN));
  const under = view.height - anchor.bottom - GAP - MARGIN;
  const over = anchor.top - GAP - MARGIN;
  const inView = anchor.bottom > 0 && anchor.top < view.height;
  if (inView && under >= Math.min(LEAST, size.height) && (under >= over || under >= size.height)) {
    return { left, top: anchor.bottom + GAP, maxHeight: Math.min(size.height, under) };
  }
  if (inView && over >= Math.min(LEAST, size.height)) {
    return { left, bottom: view.height - anchor.top + GAP, maxHeight: Math.min(size.height, over) };
  }
  // The anchor fills the view, or left it: the foot of the view hides the least of what she reads.
  return { left, bottom: MARGIN, maxHeight: Math.min(size.height, view.height - 2 * MARGIN) };
}

/** Puts an element there. Styles set by script pass any content policy of the page. */
export function standAt(element: HTMLElement, anchor: Box, size: { width: number; height: number }): void {
  const { clientWidth: width } = element.ownerDocument.documentElement;
  const { left, top, bottom, maxHeight } = place(anchor, size, { width, height: window.innerHeight });
  const px = (value: number | undefined): string => (value === undefined ? 'auto' : `${value}px`);
  Object.assign(element.style, { left: px(left), top: px(top), bottom: px(bottom), maxHeight: px(maxHeight) });
}
