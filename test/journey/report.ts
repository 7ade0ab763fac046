/** What a run of the main job reports: read back from the pages and from the database, never from what was intended. */
export interface Report {
  posts: {
    /** Distinct posts that stood in the window, quoted ones included. */
    seen: number;
    flagged: number;
    /** Of those seen, how many speak of what is watched, by the way the playground made them. */
    expectedFlagged: number;
    missed: number;
    wrong: number;
  };
  people: {
    saved: number;
    /** Other posts by saved people that bore the mark of somebody known when met. */
    recognisedAgain: number;
  };
  reply: { template: string; expected: string; inComposer: string; published: string };
  /** Rows shown. */
  popup: { replies: number; notes: number; people: number };
  errors: string[];
  /** How long each part took, in milliseconds. */
  ms: Record<string, number>;
}

export type Parts = Omit<Report, 'errors' | 'ms'>;

/** What is reported of a part that was never reached. */
export const EMPTY_PARTS: Parts = {
  posts: { seen: 0, flagged: 0, expectedFlagged: 0, missed: 0, wrong: 0 },
  people: { saved: 0, recognisedAgain: 0 },
  reply: { template: '', expected: '', inComposer: '', published: '' },
  popup: { replies: 0, notes: 0, people: 0 },
};

/** Measures the parts of a run, under their names. */
export class Clock {
  readonly ms: Record<string, number> = {};

  async time<T>(name: string, part: () => Promise<T>): Promise<T> {
    const start = performance.now();
    try {
      return await part();
    } finally {
      this.ms[name] = Math.round(performance.now() - start);
    }
  }
}
