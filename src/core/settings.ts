/** What she sets: one record, every field with its default. */

import type { Trust } from './authenticity.ts';
import type { KindnessLimits } from './gesture.ts';
import type { InfluenceThresholds } from './influence.ts';
import { DEFAULT_THRESHOLDS, type Thresholds } from './signals/kinds.ts';

export interface Settings {
  /** Brand name that fills `{brand}`. */
  brand: string;
  /** The name under which she signs. */
  cm: string;
  /** Ids of the networks she uses; a network off is not read at all. */
  networks: string[];
  /** Networks where nothing is drawn in the page: side panel only. */
  discreet: string[];
  influence: InfluenceThresholds;
  /** Least strength of a signal that counts, by kind. */
  thresholds: Thresholds;
  /** How much each sign of doubt counts, lessened by the people whom she said to be real. */
  trust: Trust;
  /** Null: those that Vigie starts with, see `limitsOf`. */
  kindness: KindnessLimits | null;
  /** `plain`: S, R, N...; `alt`: Alt+S, Alt+R... everywhere. Where the site itself uses a letter, Alt is always asked. */
  keys: 'plain' | 'alt';
  /** Labels of the keys 1 to 9; an empty one does nothing. */
  tags: string[];
  /** Flags drawn at once in what she sees of a page; the others are counted. 0: all are drawn. */
  budget: number;
  /** Hostile words are hidden in the side panel until she asks to read them. */
  veil: boolean;
  /** Before a hard run of posts, two kind ones come first. */
  thankFirst: boolean;
  onboardedAt: number | null;
}

export const DEFAULT_SETTINGS: Settings = {
  brand: '',
  cm: '',
  networks: [],
  discreet: [],
  influence: { reach: { '*': 10_000, bluesky: 5_000, mastodon: 3_000 }, engagement: 100 },
  thresholds: DEFAULT_THRESHOLDS,
  trust: {},
  kindness: null,
  keys: 'plain',
  tags: ['', '', '', '', '', '', '', '', ''],
  budget: 7,
  veil: true,
  thankFirst: true,
  onboardedAt: null,
};
