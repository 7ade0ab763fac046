/** What to listen for, and where it was heard. */

/** In the order of their weight. A leak is silent: nothing of it is drawn in the page, it stands in the side panel only. */
export const WATCH_KINDS = [
  'brand',
  'product',
  'person',
  'risk',
  'campaign',
  'competitor',
  'territory',
  'leak',
] as const;
export type WatchKind = (typeof WATCH_KINDS)[number];
export type ShownKind = Exclude<WatchKind, 'leak'>;

export const WATCH_COLOURS = ['amber', 'red', 'pink', 'violet', 'blue', 'teal', 'green', 'grey'] as const;
export type WatchColour = (typeof WATCH_COLOURS)[number];

export const PRIORITIES = ['high', 'normal', 'low'] as const;
export type Priority = (typeof PRIORITIES)[number];

/** From 1 on, the highest priority most. */
export const RANKS = { high: 3, normal: 2, low: 1 } as const satisfies Record<Priority, number>;
export type Rank = (typeof RANKS)[Priority];

/** What a watch has beside its words; see `WATCH_OPTIONS` for what is usual. */
export interface WatchOptions {
  /** Any one of them silences the watch around it; one that holds the term itself, in that place only. */
  excluded: string[];
  /** When not empty, at least one must stand near the term. */
  required: string[];
  /** Also hit the plurals of the terms, French and English. */
  plurals: boolean;
  /** Also hit words that are a slip of the finger away from a term. */
  typos: boolean;
  /** BCP 47 language subtags, lower case. When not empty, posts known to be in another language are not hit. */
  languages: string[];
  /** Network ids. When not empty, only these are listened to. */
  networks: string[];
  /** Accounts never listened to: their keys, or `*:handle` for that handle on any network. */
  mutedAuthors: string[];
  /** The brand space that it listens for; null: all of them. */
  brandId: string | null;
  /** Null: that of the kind. */
  colour: WatchColour | null;
  priority: Priority;
  active: boolean;
}

export interface Watch extends WatchOptions {
  id: string;
  kind: WatchKind;
  name: string;
  /** Plain text, never patterns. Any one of them hits. */
  terms: string[];
  createdAt: number;
  updatedAt: number;
}

/** The options of a new watch, and of one written before they existed. */
export const WATCH_OPTIONS: WatchOptions = {
  excluded: [],
  required: [],
  plurals: false,
  typos: false,
  languages: [],
  networks: [],
  mutedAuthors: [],
  brandId: null,
  colour: null,
  priority: 'normal',
  active: true,
};

/** Where a watch hit: offsets in UTF-16 units of the original text, end exclusive. */
export interface Match {
  watchId: string;
  kind: WatchKind;
  /** The watch's term as she wrote it. */
  term: string;
  start: number;
  end: number;
}

export type ShownMatch = Match & { kind: ShownKind };

/** What may be drawn in the page. */
export function isShown(match: Match): match is ShownMatch {
  return match.kind !== 'leak';
}
