/** Somebody she saved, and what the page shows of her at a glance. */
import type { Account, Post } from './post.ts';

/** Stages of the relation, from a first meeting on; `rest`: not to be solicited for now. */
export const STAGES = ['met', 'talking', 'regular', 'ambassador', 'rest'] as const;
export type Stage = (typeof STAGES)[number];

export interface Person {
  id: string;
  name: string;
  stage: Stage;
  tags: string[];
  /** Keys of her accounts, see `accountKey`. */
  accounts: string[];
  /** The post where she was met; null when met on a profile or in a list. */
  metAt: Post | null;
  /** Address of the page where she was saved. */
  metUrl: string | null;
  /** Ids of the communities that she belongs to. */
  communities: string[];
  /** How she is spoken to in French; null: as the charter says. */
  address: 'tu' | 'vous' | null;
  createdAt: number;
  updatedAt: number;
}

/** What people have since they were first saved. */
export const PERSON_OPTIONS: Pick<Person, 'communities' | 'address'> = { communities: [], address: null };

/** The latest known state of an account of a saved person. */
export interface KnownAccount extends Account {
  key: string;
  personId: string;
  readAt: number;
}

/** Counts and bio read on one day; at most one a day and account is kept. */
export interface Reading {
  /** `accountKey@YYYY-MM-DD` */
  id: string;
  account: string;
  at: number;
  followers: number | null;
  following: number | null;
  posts: number | null;
  bio: string | null;
}

export interface Note {
  id: string;
  text: string;
  personId: string | null;
  /** Page in front of her when she wrote it. */
  url: string | null;
  createdAt: number;
  updatedAt: number;
  /** Epoch ms when put in the bin; null: not in the bin. */
  binnedAt: number | null;
}

/** What was said to whom, where, when. */
export interface Exchange {
  id: string;
  personId: string | null;
  account: string | null;
  postId: string | null;
  replyId: string | null;
  network: string;
  url: string | null;
  /** Address of the first post of the conversation, as far as the page told; null: it did not. */
  thread: string | null;
  text: string;
  at: number;
  /** Keys under which a text like it finds it, see `printsOf`; none for a text too short to tell anything. */
  prints: number[];
}

/** What the bar and the profile card show of a saved person. */
export interface PersonCard {
  person: Person;
  accounts: KnownAccount[];
  lastNote: Note | null;
  lastExchange: Exchange | null;
  notes: number;
  exchanges: number;
}
