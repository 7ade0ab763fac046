/** What the parts of the content script share in one frame. */
import type { ChosenReply, InsertOutcome, Scene } from '../core/messages.ts';
import type { Post } from '../core/post.ts';
import type { Flag } from '../core/queue.ts';
import type { Snapshot } from '../core/snapshot.ts';
import type { Reader } from '../networks/reading.ts';

/** One closed shadow root at the end of the document; each part draws in its own layer. */
export interface Host {
  element: HTMLElement;
  layer(name: 'pill' | 'bar' | 'picker' | 'toast'): HTMLElement;
  /** Adds a style sheet to the shadow root; the same text counts once. Tokens and resets are there already. */
  adopt(css: string): void;
  /** Attaches the host if need be and puts it above all that the site opened. Call it before showing a part. */
  raise(): void;
  /** Takes the host out of the page once no part shows anything. Call it after hiding one. */
  rest(): void;
  /** True when an event comes from inside our own interface. */
  holds(event: Event): boolean;
}

/** A short message with, where the write can be taken back, its undo. */
export interface Toast {
  text: string;
  undo?: string | null;
}

export interface FrameContext {
  document: Document;
  /** Aborts when the script is orphaned or replaced; everything started takes it. */
  signal: AbortSignal;
  host: Host;
  /** Null where no network is recognised; the picker and insertion work all the same. */
  reader: () => Reader | null;
  /** Roots of the posts in the page, as far as it was looked at. */
  roots: () => Iterable<Element>;
  snapshot: () => Snapshot;
  /** Person, post and page that a gesture is about now: the post under pointer or focus, else the profile shown. */
  scene: () => Scene;
  /** The flag of the scene's post, when it is flagged. */
  flag: () => Flag | null;
  /** The flag of a post read on this page; null when it is not flagged. */
  flagOf: (post: Post) => Flag | null;
  say: (toast: Toast) => void;
  /** An exchange was kept: its post, when flagged, is answered, and more is known of the person. */
  kept: (flag: Flag | null) => void;
}

/** What the bar, keys and messages call to reply. */
export interface Replying {
  /** What a reply would be about now: with the focus in a field, what that field answers; else what she looks at. */
  scene: () => Scene;
  /** Opens the picker, or takes a reply chosen elsewhere: for the composer that answers the scene's post, else the last focused one. */
  openPicker: (reply?: ChosenReply) => void;
  /** Inserts a text that she chose, for the scene's post, once nothing speaks against it; else she looks at it first. */
  answerWith: (text: string, replyId: string | null) => void;
  /** Inserts at the caret of the last focused composer, and keeps the exchange. */
  insert: (text: string, replyId: string | null) => Promise<InsertOutcome>;
  /** A composer of this frame has, or last had, the focus. */
  hasComposer: () => boolean;
}
