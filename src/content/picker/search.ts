/** Asking for replies as she types: one question a frame, answers out of date dropped. */
import type { ReplyHit } from '../../core/reply.ts';

export type Found =
  | { state: 'waiting'; hits: readonly ReplyHit[] }
  | { state: 'ready'; query: string; hits: readonly ReplyHit[] }
  | { state: 'failed'; hits: readonly [] };

export interface Search {
  /** Asks at the next frame, in the place of what was asked before. */
  ask: (query: string) => void;
  stop: () => void;
}

/** `arrived` is called with the answer to the last question only. */
export function createSearch(search: (query: string) => Promise<ReplyHit[]>, arrived: (found: Found) => void): Search {
  let frame = 0;
  let asked = 0;
  const stop = (): void => {
    asked++;
    cancelAnimationFrame(frame);
  };
  return {
    ask: (query) => {
      stop();
      const turn = asked;
      frame = requestAnimationFrame(() => {
        search(query).then(
          (hits) => turn === asked && arrived({ state: 'ready', query, hits }),
          () => turn === asked && arrived({ state: 'failed', hits: [] }),
        );
      });
    },
    stop,
  };
}
