/** What to listen for, and where it was heard. */

export const WATCH_KINDS = ['brand', 'product', 'competitor', 'territory'] as const;
export type WatchKind = (typeof WATCH_KINDS)[number];

export interface Watch {
  id: string;
  kind: WatchKind;
  name: string;
  /** Plain text, never patterns. Any one of them hits. */
  terms: string[];
  /** Any one of them in the post silences the watch there. */
  excluded: string[];
  /** When not empty, at least one must stand in the post. */
  required: string[];
  /** Also hit the plurals of the terms (French and English endings). */
  plurals: boolean;
  active: boolean;
  createdAt: number;
  updatedAt: number;
}

/** Where a watch hit: offsets in UTF-16 units of the original text, end exclusive. */
export interface Match {
  watchId: string;
  kind: WatchKind;
  /** The watch's term as she wrote it. */
  term: string;
  start: number;
  end: number;
}
