/** Keeps the bar on its post while the page scrolls, resizes and changes. */
import { onViewMoved } from '../view-moves.ts';
import { type Box, chooseSpot, obstaclesIn } from './place.ts';

/** The bar is no wider than its post, yet wide enough for its buttons. CSS px. */
const NARROWEST = 380;
const WIDEST = 720;
/** Words and controls this close to the post count, those of its neighbours too. */
const ZONE = 30;

interface Parts {
  document: Document;
  bar: HTMLElement;
  root: Element;
  /** The post that holds a node; finds the neighbours. */
  postRootOf: (node: Node) => Element | null;
  signal: AbortSignal;
}

function viewOf(document: Document): Box {
  const { clientWidth, clientHeight } = document.documentElement;
  return { left: 0, top: 0, right: clientWidth, bottom: clientHeight };
}

/** The post and the ones right above and below it. */
function around({ document, root, postRootOf }: Parts, post: Box): Element[] {
  const middle = (post.left + post.right) / 2;
  const roots = [post.top - ZONE / 2, post.bottom + ZONE / 2].map((y) => {
    const node = document.elementFromPoint(middle, y);
    return node && postRootOf(node);
  });
  return [...new Set([root, ...roots.filter((found) => found !== null)])];
}

/** Follows until the signal aborts; returns how to place anew when the bar's own size changed. */
export function anchorBar(parts: Parts): () => void {
  const { document, bar, root, signal } = parts;
  let frame = 0;
  /** Where the bar stands in relation to the post, and for which size of post and width of bar. */
  let chosen: { x: number; y: number; width: number; height: number; wide: number } | null = null;

  const choose = (post: DOMRect): void => {
    bar.style.maxWidth = `${Math.max(NARROWEST, Math.min(post.width - 16, WIDEST))}px`;
    const line = bar.firstElementChild as HTMLElement | null;
    const size = { width: line?.offsetWidth ?? 0, height: line?.offsetHeight ?? 0 };
    const zone = { left: post.left, right: post.right, top: post.top - ZONE, bottom: post.bottom + ZONE };
    const obstacles = around(parts, post).flatMap((element) => obstaclesIn(element, zone));
    const { x, y } = chooseSpot(post, size, obstacles, viewOf(document), getComputedStyle(root).direction);
    chosen = { x: x - post.left, y: y - post.top, width: post.width, height: post.height, wide: bar.offsetWidth };
  };
  const put = (): void => {
    frame = 0;
    const post = root.getBoundingClientRect();
    const view = viewOf(document);
    const away = post.bottom < 0 || post.top > view.bottom || post.width === 0;
    bar.classList.toggle('away', away);
    if (away) return;
    const before = chosen;
    const kept = before?.width === post.width && before.height === post.height && before.wide === bar.offsetWidth;
    const y = before ? before.y + post.top : -1;
    if (!before || !kept || y < 0 || y > view.bottom - bar.offsetHeight) choose(post);
    if (!chosen) return;
    const top = chosen.y + post.top;
    bar.style.transform = `translate(${Math.round(chosen.x + post.left)}px, ${Math.round(top)}px)`;
    bar.classList.toggle('upwards', top > view.bottom / 2);
  };
  const soon = (): void => {
    frame ||= requestAnimationFrame(put);
  };
  onViewMoved(soon, signal);
  const sizes = new ResizeObserver(soon);
  sizes.observe(root);
  // What it says of a person may come late, or change.
  sizes.observe(bar);
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    sizes.disconnect();
  });
  put();
  return () => {
    chosen = null;
    put();
  };
}
