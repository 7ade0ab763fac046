/** A survey of a page that may change between its steps. */
import type { Network, Page } from '../network.ts';
import type { Steps } from './steps.ts';
import { type Survey, survey } from './survey.ts';
import { prepareTimes } from './times.ts';

/** Begun anew at most so often: a page that never rests is read as it is, and what it adds is told of by itself. */
const AGAIN = 3;

/** As `survey`; begins anew when elements came or went in what it walks over. Words that change are read later anyway. */
export function* settledSurvey(
  within: ParentNode,
  page: Page,
  network: Network | null,
  comment: boolean,
): Steps<Survey> {
  yield* prepareTimes();
  for (let left = AGAIN; ; left--) {
    const changes = hearChanges(within, page);
    const steps = survey(within, page, network, comment, changes.enter);
    try {
      for (;;) {
        const step = steps.next();
        if (left > 0 && changes.heard()) break;
        if (step.done) return step.value;
        yield;
      }
    } finally {
      changes.end();
    }
  }
}

interface Changes {
  /** Hears inside an open shadow root, too. */
  enter(root: ParentNode): void;
  heard(): boolean;
  end(): void;
}

function hearChanges(within: ParentNode, { document }: Page): Changes {
  let some = false;
  const { MutationObserver } = document.defaultView as Window & typeof globalThis;
  const observer = new MutationObserver(() => {
    some = true;
  });
  const enter = (root: ParentNode): void => observer.observe(root, { childList: true, subtree: true });
  enter(within);
  return { enter, heard: () => some, end: () => observer.disconnect() };
}
