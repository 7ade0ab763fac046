/** What the guards are told of the place where a text is about to be said. */

import type { WrongAccount } from '../brand.ts';
import type { Campaign } from '../campaign.ts';
import type { Charter } from '../charter.ts';
import type { Community } from '../community.ts';
import type { Limit } from '../length/limit.ts';
import type { Level } from '../level.ts';
import type { Reply } from '../reply.ts';
import type { SignalKind } from '../signals/kinds.ts';
import type { WatchKind } from '../watch.ts';

/** A text said before: to her, to somebody else in this thread, or to somebody else lately. */
export interface SaidBefore {
  to: 'her' | 'thread' | 'around';
  /** Tells people apart: a person's id, else an account's key. */
  whom: string;
  network: string;
  text: string;
  at: number;
}

export interface GuardScene {
  /** Epoch ms. */
  now: number;
  network: string;
  /** How long a text may be there; null: not known. */
  limit: Limit | null;
  /** What is answered; null: a new post, or a page without any. */
  post: {
    text: string;
    /** BCP 47; null: could not be told. */
    lang: string | null;
    level: Level;
    /** Of this post and of the others seen in its thread. */
    kinds: readonly WatchKind[];
    signals: readonly SignalKind[];
  } | null;
  /** Whom it is said to, as far as known. */
  name: string | null;
  handle: string | null;
  /** Every name under which she is known: hers, her accounts'. */
  names: readonly string[];
  address: 'tu' | 'vous' | null;
  /** Her labels. */
  tags: readonly string[];
  /** What was said to her last; null: nothing ever was. */
  lastSaid: string | null;
  /** Hers. */
  communities: readonly Community[];
  said: readonly SaidBefore[];
  /** Null: none of her replies. */
  reply: Reply | null;
  /** Those whose embargo has not ended. */
  secrets: readonly Campaign[];
  charter: Charter | null;
  /** Names of the brand. */
  brands: readonly string[];
  wrong: WrongAccount | null;
  /** Handle of the account that is signed in; null: the page does not tell. */
  self: string | null;
}

/** A scene of which nothing is known. */
export const NOWHERE: GuardScene = {
  now: 0,
  network: '',
  limit: null,
  post: null,
  name: null,
  handle: null,
  names: [],
  address: null,
  tags: [],
  lastSaid: null,
  communities: [],
  said: [],
  reply: null,
  secrets: [],
  charter: null,
  brands: [],
  wrong: null,
  self: null,
};
