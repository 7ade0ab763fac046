/** A group of people with a culture of its own: to speak with one of them is to know it. */

export interface Community {
  id: string;
  name: string;
  /** What it gathers around, in a sentence. */
  about: string;
  /** How one behaves there. */
  codes: string[];
  /** Its own words, each with what it means after a colon, if she wrote it. */
  words: string[];
  /** What is never said there. */
  taboos: string[];
  /** What comes back: days, thanks, games. */
  rituals: string[];
  /** Whom it listens to: names or handles. */
  elders: string[];
  /** Its running jokes. */
  jokes: string[];
  createdAt: number;
  updatedAt: number;
}

/** What she knows of a community, list by list, in the order of its card. */
export const COMMUNITY_LISTS = ['codes', 'words', 'taboos', 'rituals', 'elders', 'jokes'] as const;
export type CommunityList = (typeof COMMUNITY_LISTS)[number];
