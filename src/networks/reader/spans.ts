/** Finds the DOM points of a stretch of composed text. */
import type { TextSpan } from '../reading.ts';
import type { Composed, Run } from './text.ts';

/** Spans of `[start, end)`, one for each node that holds part of it. */
export function spansOf(composed: Composed, start: number, end: number): TextSpan[] {
  const spans: TextSpan[] = [];
  for (const run of composed.runs) {
    const from = Math.max(start, run.start);
    const to = Math.min(end, run.start + run.length);
    if (from >= to) continue;
    const last = spans.at(-1);
    if (last && last.endNode === run.node) last.endOffset = run.offset + to - run.start;
    else spans.push(...spanOf(run, from - run.start, to - run.start));
  }
  return spans;
}

function spanOf(run: Run, from: number, to: number): TextSpan[] {
  if (run.node.nodeType === 3) {
    return [{ startNode: run.node, startOffset: run.offset + from, endNode: run.node, endOffset: run.offset + to }];
  }
  const parent = run.node.parentNode;
  if (!parent) return [];
  const index = Array.prototype.indexOf.call(parent.childNodes, run.node);
  return [{ startNode: parent, startOffset: index, endNode: parent, endOffset: index + 1 }];
}
