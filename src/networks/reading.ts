/** What a reader gives of a page: the interface that content and the command-line tools use. */
import type { Account, Post } from '../core/post.ts';
import type { Network, Page } from './network.ts';

/** A person shown in a list or on a hover card, and the element that shows her. */
export interface SeenPerson {
  root: Element;
  account: Account;
}

/** The part of a post that tells whether it matters to anybody; most do not, and the rest costs three times as much. */
export type Glance = Pick<Post, 'id' | 'network' | 'author' | 'handle' | 'text' | 'permalink'>;

/** Part of a post's text as DOM points, for highlighting. */
export interface TextSpan {
  startNode: Node;
  startOffset: number;
  endNode: Node;
  endOffset: number;
}

/** Reads one network's markup. Never throws, never changes the page; null means "not there". */
export interface Reader {
  network: Network;
  /** Post roots in `within`, itself included, open shadow roots entered, in document order. */
  postRoots(within: ParentNode): Element[];
  /** The same in short steps, for readers that have to look at everything; of a page that changes meanwhile, what stays. */
  seekPosts?(within: ParentNode): Generator<undefined, Element[]>;
  /** The innermost post root that holds a node, looked for through shadow roots. */
  postRootOf(node: Node): Element | null;
  readPost(root: Element): Post | null;
  /** What `readPost` gives, in part. */
  glance(root: Element): Glance | null;
  /** DOM spans of `[start, end)` of `readPost(root).text`. Empty when the text cannot be found again. */
  textSpans(root: Element, start: number, end: number): TextSpan[];
  readProfile(): Account | null;
  /** Handle of the account signed in here; null: the page does not tell. */
  self(): string | null;
  /** Rows of people lists and hover cards in `within`. */
  people(within: ParentNode): SeenPerson[];
  /** The list row or hover card that holds a node. */
  personOf(node: Node): SeenPerson | null;
  /** Composers in `within`, open shadow roots entered. */
  composers(within: ParentNode): HTMLElement[];
  /** The composer that holds a node, or is it. */
  composerOf(node: Node): HTMLElement | null;
  /** Permalink of the post that a composer answers; null: a new post, or not known. */
  answers(composer: HTMLElement): string | null;
}

/** Makes the reader of a network for a page. */
export type ReaderMaker = (network: Network, page: Page) => Reader;
