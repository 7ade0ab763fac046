/** Finds where the bar hides the least: on the edge of the post, off its words and its buttons. */

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Spot {
  x: number;
  y: number;
}

/** Distance from the sides of the post, in CSS px. */
const INSET = 8;
const STEP = 2;
/** What the bar may leave of a chosen edge before it looks like the neighbour's. */
const REACH = 0.75;

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}

/** Tops that keep the bar across an edge, those across the upper edge first, nearest to its middle first. */
function* tops(post: Box, height: number): Generator<number> {
  for (const edge of [post.top, post.bottom]) {
    for (let away = 0; away <= height * REACH - height / 2; away += STEP) {
      yield edge - height / 2 - away;
      if (away > 0) yield edge - height / 2 + away;
    }
  }
}

/**
 * The spot, in viewport px, for a bar of this size. `obstacles` are words and controls, the post's and its
 * neighbours'. Of equal spots the first wins: upper edge, end side of the reading `direction`. A post whose edges are
 * both out of sight gets its bar at the top of the viewport.
 */
export function chooseSpot(
  post: Box,
  size: { width: number; height: number },
  obstacles: Box[],
  view: Box,
  direction = 'ltr',
): Spot {
  const highest = view.top + 2;
  const lowest = view.bottom - size.height - 2;
  const right = clamp(post.right - INSET - size.width, view.left, view.right - size.width);
  const left = clamp(post.left + INSET, view.left, view.right - size.width);
  const sides = direction === 'rtl' ? [left, right] : [right, left];
  let best: Spot = { x: sides[0] as number, y: clamp(post.top - size.height / 2, highest, lowest) };
  let least = Number.POSITIVE_INFINITY;
  for (const y of tops(post, size.height)) {
    if (y < highest || y > lowest) continue;
    for (const x of sides) {
      const bar = { left: x, top: y, right: x + size.width, bottom: y + size.height };
      let hidden = 0;
      for (const obstacle of obstacles) hidden += overlap(bar, obstacle);
      if (hidden < least) {
        least = hidden;
        best = { x, y };
      }
    }
    if (least === 0) break;
  }
  return best;
}

const CONTROLS = 'a, button, [role="button"], input, textarea, img, video, svg';

/** Boxes of the words and controls under `root` that touch a box. */
export function obstaclesIn(root: Element, zone: Box): Box[] {
  const boxes: Box[] = [];
  const keep = (box: DOMRect): void => {
    if (overlap(box, zone) > 0) boxes.push(box);
  };
  for (const control of root.querySelectorAll(CONTROLS)) keep(control.getBoundingClientRect());
  const range = root.ownerDocument.createRange();
  const texts = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    if (!text.nodeValue?.trim()) continue;
    range.selectNodeContents(text);
    for (const box of range.getClientRects()) keep(box);
  }
  return boxes;
}
