/** A page marks no more flags at once than she can bear: the weightiest that she sees are drawn, the others counted. */
import type { Marks, Word } from './mark.ts';

export interface Budget extends Pick<Marks, 'draw' | 'clear'> {
  /** As `Marks.set`. `weight` 0: no flag that waits for her, so it is drawn whatever else is. */
  set(root: Element, kinds: string, words: () => readonly Word[], weight: number): void;
  /** Draws all, or again no more than the budget; null where that would change nothing. */
  more(): (() => void) | null;
}

interface Parts {
  marks: Marks;
  /** Flags drawn at once; 0: all. */
  most: () => number;
  /** Told how many are left out, each time that changes. */
  told: (left: number) => void;
  signal: AbortSignal;
}

/** Until the signal aborts. */
export function keepBudget({ marks, most, told, signal }: Parts): Budget {
  const flags = new Map<Element, [weight: number, kinds: string, words: () => readonly Word[]]>();
  const seen = new Set<Element>();
  let left = new Set<Element>();
  let all = false;

  const review = (): void => {
    const before = left;
    const limit = all ? 0 : most();
    const weight = (root: Element): number => flags.get(root)?.[0] ?? 0;
    // Of equal ones, the first seen stay: a mark that goes while she looks at it would be worse than one too many.
    left = new Set(limit ? [...seen].sort((one, other) => weight(other) - weight(one)).slice(limit) : []);
    for (const root of left) marks.clear(root);
    for (const root of before) {
      const flag = flags.get(root);
      if (flag && !left.has(root)) marks.set(root, flag[1], flag[2]);
    }
    if (left.size !== before.size) told(left.size);
  };
  const view = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      seen[isIntersecting ? 'add' : 'delete'](target);
    }
    review();
  });
  const drop = (root: Element): void => {
    if (!flags.delete(root)) return;
    view.unobserve(root);
    if (seen.delete(root)) review();
  };
  signal.addEventListener('abort', () => {
    view.disconnect();
    told(0);
  });
  return {
    draw: marks.draw,
    clear: (root) => {
      drop(root);
      marks.clear(root);
    },
    set: (root, kinds, words, weight) => {
      if (!weight) drop(root);
      else {
        if (!flags.has(root)) view.observe(root);
        flags.set(root, [weight, kinds, words]);
        // What it weighs, or the budget itself, may have changed.
        if (seen.has(root)) review();
      }
      if (!left.has(root)) marks.set(root, kinds, words);
    },
    more: () =>
      all || left.size > 0
        ? () => {
            all = !all;
            review();
          }
        : null,
  };
}
