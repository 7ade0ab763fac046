/** The shape of a network file: a declaration, strings being selectors, functions the way out. */
import type { PostType } from '../core/post.ts';

/** What the page knows beside its nodes. */
export interface Page {
  document: Document;
  url: URL;
}

/**
 * How to read one value: a selector (its text, emoji as alt), a list of selectors tried in order, or a function.
 * `selector@attribute` reads an attribute. A function returns null for "not there" and must not throw.
 */
export type Field<T = string> = string | readonly string[] | ((root: Element, page: Page) => T | null);

export interface AccountFields {
  handle: Field;
  name?: Field;
  url?: Field;
  bio?: Field;
  followers?: Field<string | number>;
  following?: Field<string | number>;
  posts?: Field<string | number>;
  verified?: Field<boolean>;
}

export interface Network {
  id: string;
  name: string;
  /** Match patterns; they become the permission list. */
  hosts: readonly string[];
  /** For software found on any domain: is this page one of its? */
  is?: (document: Document) => boolean;
  /** Letters and digits that the site itself uses as shortcuts, lower case. */
  keys?: string;
  /** Characters a post may hold; absent: no limit known. */
  limit?: number;
  post: {
    /** Root element of one post. */
    root: string;
    /** Roots of posts quoted inside another; read apart, kept out of the outer one's fields. */
    quoted?: string;
    /** Ancestors under which a root is no post: drawers, suggestions. */
    not?: string;
    /** Native id; absent: taken from the permalink. */
    id?: Field;
    type?: (root: Element, page: Page) => PostType;
    permalink: Field;
    author: Field;
    handle: Field;
    text: Field;
    /** ISO text, epoch ms, or a text that `Date.parse` reads. */
    time?: Field<string | number>;
    lang?: Field;
    likes?: Field<string | number>;
    replies?: Field<string | number>;
    shares?: Field<string | number>;
    verified?: Field<boolean>;
    ad?: Field<boolean>;
  };
  /** The profile that the page shows. `when`: does this page show one? */
  profile?: AccountFields & { root: string; when?: (page: Page) => boolean };
  /** Rows of people lists. */
  people?: AccountFields & { root: string };
  /** The card that appears over a name. */
  card?: AccountFields & { root: string };
  composer: {
    /** The editable element itself. */
    field: string;
    /** Permalink of the post that a composer answers; null: a new post. */
    answers?: (field: Element, page: Page) => string | null;
  };
}
