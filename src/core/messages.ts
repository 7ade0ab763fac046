/** Every message that crosses a context, its body and its answer. */

import type { Checked } from './guards/checked.ts';
import type { Visit } from './health.ts';
import type { Influence } from './influence.ts';
import type { Limit } from './length/limit.ts';
import type { Level } from './level.ts';
import type { PersonCard } from './person.ts';
import type { Account, Post } from './post.ts';
import type { Flag, PostState } from './queue.ts';
import type { PictureData, Rendered, ReplyHit } from './reply.ts';
import type { SiteDraft } from './site.ts';

/** A write that can be taken back: `undo` is what to send to `undo`; null when nothing changed. */
export interface Done {
  undo: string | null;
}

/** The person, the post and the page that a gesture is about. */
export interface Scene {
  account: Account | null;
  post: Post | null;
  /** Network id, or the host name where no network is recognised. */
  network: string;
  url: string;
}

/** A flagged post as the page shows it; the words are ready to be shown. */
export interface PostView {
  state: PostState;
  /** The level in force. */
  level: Level;
  /** What level is proposed and why, or what she chose instead; why it is flagged; the signals heard with their words. */
  why: string[];
}

/** A relay that she may ask: its label says what it answers for, and for whom it stands in. */
export interface RelayChoice {
  id: string;
  label: string;
}

/** A reply that says "we are looking into it". `id` null: none of hers. */
export interface Waiting {
  id: string | null;
  text: string;
}

/** A post was handed to a relay: the note to send, what to say of it, and what to answer meanwhile. */
export interface Handed extends Done {
  note: string;
  said: string;
  waiting: Waiting[];
}

/** A saved person at a glance; the words are ready to be shown. */
export interface PageCard {
  name: string;
  /** Stage, what we last said, last note, tags. */
  who: string[];
  tags: string[];
}

/** All that is kept of somebody, saved or not, and shown by the page, in words. */
export interface PersonSheet {
  /** Stands in the place of a picture. */
  initials: string;
  stage: string;
  handles: string;
  /** What each row is about, and what it says. */
  rows: [string, string][];
  /** Null: not saved. */
  personId: string | null;
  /** Among the rows are signs that nobody may stand behind the account. */
  doubtful: boolean;
}

/** A text that is about to be said. */
export interface Asked {
  text: string;
  /** Null: none of her replies. */
  replyId: string | null;
  scene: Scene;
  /** Of the scene's post, where it is flagged. */
  flag: Flag | null;
  /** Handle of the account signed in; null: the page does not tell. */
  self: string | null;
  /** How long it may be, where the page tells; else what the network is known for. */
  limit?: Limit | null;
}

/** `generic`: reads what no declaration knows; `picker`: how the picker looks. */
export const PARTS = ['generic', 'picker'] as const;
export type Part = (typeof PARTS)[number];

/** Page to background. */
export interface Requests {
  /** Flagged posts met on a page. Idempotent; answers state, level and signals of each by post id. */
  'posts.seen': { ask: { flags: Flag[] }; answer: Record<string, PostView> };
  /** The post's new state in the queue. The flag comes along in case its sighting was never kept. */
  'post.state': { ask: { flag: Flag; state: PostState }; answer: Done };
  /** The level that she chose for a post; null: back to what is proposed. */
  'post.level': { ask: { flag: Flag; level: Level | null }; answer: Done };
  /** Hands a post to a relay, whose clock starts. A message is made ready where its contact is an address. */
  'post.hand': { ask: { flag: Flag; relayId: string; question: string }; answer: Handed };
  /** Whom she may hand a post to, by name. */
  'relays.list': { ask: Record<string, never>; answer: RelayChoice[] };
  /** Everything kept of the person behind an account, with the signs that nobody may stand behind it. */
  'person.sheet': { ask: { account: Account; influence: Influence | null }; answer: PersonSheet };
  /** She says that a real person stands behind an account: no sign of it counts any more. */
  'person.real': { ask: { account: Account }; answer: Done };
  /** The person behind an account at a glance; null: not saved. */
  'person.card': { ask: { account: string }; answer: PageCard | null };
  /** Saves the person, or updates her when she is known. */
  'person.save': { ask: { scene: Scene }; answer: Done & { card: PersonCard; created: boolean } };
  /** Toggles the tag of a number key (1 to 9), saving the person if need be. `tag` null: the key has no label. */
  'person.tag': { ask: { scene: Scene; slot: number }; answer: Done & { tag: string | null; on: boolean } };
  /** Counts and bio of a known person's account, as the page shows them now. */
  'account.read': { ask: { account: Account }; answer: Done };
  /** A note, on the person in front of her (saved if need be) or on the page. */
  'note.add': { ask: { scene: Scene; text: string }; answer: Done };
  /** Replies that hold the words, wherever; for an empty query, all, what fits the scene first, then what she uses. */
  'replies.search': { ask: { query: string; scene: Scene; limit: number }; answer: ReplyHit[] };
  /** A reply's text for this scene, `filled` in by name as written, and what is said of it; `checked` null: it lacks something. */
  'reply.render': {
    ask: { id: string; scene: Scene; filled: Record<string, string>; self: string | null; limit?: Limit | null };
    answer: Rendered & { checked: Checked | null };
  };
  /** What is said of a text before it goes into the page. */
  'reply.check': {
    ask: Asked;
    answer: Checked;
  };
  /** The pictures that go with a reply, in order; their bytes in base 64, since messages are JSON. */
  'reply.pictures': { ask: { id: string }; answer: PictureData[] };
  /** What was inserted: kept with the person, the post becomes answered, the reply was used. */
  'exchange.keep': {
    ask: { scene: Scene; flag: Flag | null; replyId: string | null; text: string };
    answer: Done;
  };
  /** Takes back a write. `undone` false: what it wrote was changed since, so nothing was touched. */
  undo: { ask: { id: string }; answer: { undone: boolean } };
  /** A composer of this frame took the focus: insertions asked for elsewhere go to this frame. */
  'composer.here': { ask: Record<string, never>; answer: null };
  /** What this frame read, for the badge and for nothing else. */
  'page.count': { ask: { flagged: number }; answer: null };
  /** What a visit to a network's page gave so far, for the health of its reader. Idempotent. */
  'page.visit': { ask: { visit: Visit }; answer: null };
  /** Puts a part of Vigie into this frame that most tabs do without; false where browsers allow no script. */
  'page.bring': { ask: { part: Part }; answer: boolean };
  /** From our own pages: begins teaching in a tab, at once or when its site is granted. True: it has begun. */
  'page.teach': { ask: { tabId: number }; answer: boolean };
  /** The site of this page as she taught it, in the place of what was known of it. */
  'site.save': { ask: { site: SiteDraft }; answer: Done };
  /** Opens an extension page in a tab: her way from the page to the person or the list. */
  'page.open': { ask: { page: 'dashboard'; hash: string }; answer: null };
  /** One of our own pages wrote replies: the context menu, which lists some, is drawn again. */
  'menu.draw': { ask: Record<string, never>; answer: null };
  /** One of our own pages wrote something that concerns pages. It may be closed before it could publish that itself. */
  'snapshot.publish': { ask: Record<string, never>; answer: null };
}

/** Why a page shows nothing, in order of what to check first. */
export type PageTrouble =
  | 'no-network'
  | 'network-off'
  | 'not-onboarded'
  | 'no-watch'
  | 'network-changed'
  | 'nothing-read'
  | 'reload';

export interface PageStatus {
  network: string | null;
  url: string;
  /** Distinct posts read since the page was opened. */
  read: number;
  flagged: Flag[];
  trouble: PageTrouble | null;
  /** The person in front of her: profile shown, or author of the post under pointer. */
  scene: Scene;
  /** Handle of the account signed in; null: the page does not tell. */
  self: string | null;
  /** A composer is focused, or was the last thing focused, in this frame. */
  composer: boolean;
}

/** A reply chosen outside the page. */
export interface ChosenReply {
  id: string;
  title: string;
  /** She has not seen its text: it is shown before it goes, even where nothing lacks. */
  look: boolean;
}

/** How an insertion ended, read back from the page. `copied`: on the clipboard instead. */
export type InsertOutcome = 'inserted' | 'copied' | 'waiting' | 'failed';

/** Background and extension pages to a tab's frames. */
export interface TabRequests {
  /** What this frame is and read. */
  'page.status': { ask: Record<string, never>; answer: PageStatus };
  /** Puts a text at the caret of the focused composer, and keeps the exchange. */
  'page.insert': { ask: { text: string; replyId: string | null }; answer: { outcome: InsertOutcome } };
  /** Opens the reply picker for the focused composer or the current post; or takes the reply that she chose elsewhere. */
  'page.picker': { ask: { reply?: ChosenReply }; answer: null };
  /** Something was done for the page elsewhere: said there, with its way back. */
  'page.say': { ask: { text: string; undo: string | null }; answer: boolean };
  /** How long a text may be in this frame, as it tells or as its network is known for; null: neither tells. */
  'page.limit': { ask: Record<string, never>; answer: Limit | null };
  /** The structure of what looks like posts here, without any word of it; null: nothing does. */
  'page.structure': { ask: Record<string, never>; answer: string | null };
  /** Scroll to and show a flagged post that is in this page; false when it is not there. */
  'page.show': { ask: { post: string }; answer: boolean };
  /** The state of a post, by its id, was changed elsewhere: where the page flags it, it asks for it again. */
  'page.refresh': { ask: { id: string }; answer: null };
}

export type Ask<Map, K extends keyof Map> = Map[K] extends { ask: infer A } ? A : never;
export type Answer<Map, K extends keyof Map> = Map[K] extends { answer: infer A } ? A : never;
