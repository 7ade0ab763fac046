/** Marks a post with one attribute, and its words with highlights that add nothing to the page's nodes. */
import { type ShownKind, WATCH_KINDS } from '../core/watch.ts';
import type { TextSpan } from '../networks/reading.ts';

export const MARK = 'data-vigie';

export interface Word extends TextSpan {
  kind: ShownKind;
}

export interface Marks {
  /** Marks a root with these kinds (none: takes the mark off) and these words, in place of what it bore. */
  set(root: Element, kinds: string, words: () => readonly Word[]): void;
  clear(root: Element): void;
  /** Draws at once what waits to be drawn. */
  draw(): void;
}

/**
 * A change of looks makes Chromium paint the whole page anew. So marks wait for a change of the page itself, which is
 * painted anyway: 100 paintings of a scrolled feed where there were 138. On a page at rest they are drawn together after
 * this long.
 */
const TOGETHER_MS = 200;

/** Takes off the marks of an earlier script that died without cleaning behind itself. */
export function cleanMarks(document: Document): void {
  for (const root of document.querySelectorAll(`[${MARK}]`)) root.removeAttribute(MARK);
  for (const kind of WATCH_KINDS) CSS.highlights.delete(`vigie-${kind}`);
}

function rangeOf({ startNode, startOffset, endNode, endOffset }: TextSpan): StaticRange {
  // Static: the browser does not have to move it with each change of the page.
  return new StaticRange({ startContainer: startNode, startOffset, endContainer: endNode, endOffset });
}

/** Marks until the signal aborts, which takes every mark off. */
export function createMarks(signal: AbortSignal): Marks {
  const highlights = new Map<ShownKind, Highlight>();
  const words = new Map<Element, [Highlight, StaticRange][]>();
  const marked = new Set<Element>();
  const waiting = new Map<Element, { kinds: string; words: () => readonly Word[] }>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const highlight = (kind: ShownKind): Highlight => {
    let found = highlights.get(kind);
    if (!found) {
      found = new Highlight();
      highlights.set(kind, found);
      CSS.highlights.set(`vigie-${kind}`, found);
    }
    return found;
  };
  const clear = (root: Element): void => {
    waiting.delete(root);
    for (const [owner, range] of words.get(root) ?? []) owner.delete(range);
    words.delete(root);
    if (marked.delete(root)) root.removeAttribute(MARK);
  };
  const draw = (root: Element, kinds: string, spans: readonly Word[]): void => {
    for (const [owner, range] of words.get(root) ?? []) owner.delete(range);
    const ranges = spans.map((span): [Highlight, StaticRange] => [highlight(span.kind), rangeOf(span)]);
    for (const [owner, range] of ranges) owner.add(range);
    words.set(root, ranges);
    marked.add(root);
    if (root.getAttribute(MARK) !== kinds) root.setAttribute(MARK, kinds);
  };
  const drawAll = (): void => {
    clearTimeout(timer);
    timer = undefined;
    for (const [root, { kinds, words }] of waiting) draw(root, kinds, words());
    waiting.clear();
  };

  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    for (const root of [...marked, ...waiting.keys()]) clear(root);
    for (const kind of highlights.keys()) CSS.highlights.delete(`vigie-${kind}`);
  });
  return {
    clear,
    draw: () => {
      if (waiting.size > 0) drawAll();
    },
    set: (root, kinds, words) => {
      if (!kinds || signal.aborted) {
        clear(root);
        return;
      }
      waiting.set(root, { kinds, words });
      timer ??= setTimeout(drawAll, TOGETHER_MS);
    },
  };
}
