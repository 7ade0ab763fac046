/** What tabs need to know without waking the worker; published to `storage.local` after each write that concerns pages. */
import type { Ear } from './ear.ts';
import type { Stage } from './person.ts';
import type { Settings } from './settings.ts';
import type { Site } from './site.ts';

/** The settings that a page goes by. */
export type PageSettings = Pick<
  Settings,
  'networks' | 'discreet' | 'influence' | 'budget' | 'keys' | 'tags' | 'onboardedAt'
>;

export interface Snapshot {
  /** Shape of this record; a tab that reads another number ignores it and asks to reload. */
  version: 2;
  at: number;
  /** The active watches. */
  ears: Ear[];
  /** Folded words that are never misspelt terms; empty where no watch asks for those. */
  common: string[];
  /** Saved people: account key to stage. */
  people: Record<string, Stage>;
  /** Ids of posts never to flag again. */
  muted: string[];
  settings: PageSettings;
  /** Sites that she taught; absent: none. */
  sites?: readonly Site[];
}
