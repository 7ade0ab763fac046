/** The shape of a network file: a declaration, strings being selectors, functions the way out. */
import type { Limit } from '../core/length/limit.ts';
import type { PostType } from '../core/post.ts';

/** What the page knows beside its nodes. */
export interface Page {
  document: Document;
  url: URL;
}

/** Elements inside a root that are its own, in document order: those of posts nested in it are left out. The page is asked once. */
export type Find = (selector: string) => readonly Element[];

/** A function of a field gives a value, an element to read, several elements to read as one text, or null for "not there". */
export type FieldFunction<T> = (root: Element, page: Page, find: Find) => T | Element | readonly Element[] | null;

/**
 * How to read one value: a selector (its text, emoji as alt), a function, or a list of both tried in order.
 * `selector@attribute` reads an attribute, `@attribute` one of the root itself. Every element that a selector finds is
 * tried in order until one gives a value of the kind wanted: a count, a link to a post, a person's handle.
 */
export type Field<T = string> = string | FieldFunction<T> | readonly (string | FieldFunction<T>)[];

export interface AccountFields {
  handle: Field;
  name?: Field;
  url?: Field;
  bio?: Field;
  followers?: Field<string | number>;
  following?: Field<string | number>;
  posts?: Field<string | number>;
  /** Likes of all posts together. */
  likes?: Field<string | number>;
  verified?: Field<boolean>;
  /** The site's own picture stands in the place of one. */
  faceless?: Field<boolean>;
}

/** What tags alone do not tell of a network's markup. */
export interface Markup {
  /** Line ends in its text nodes are shown as such (`white-space: pre-wrap`): everywhere, or inside what a selector names. */
  keepsNewlines?: boolean | string;
  /** Elements shown in a line although their tag is a block's. */
  inline?: string;
  /** Parts of a text that a person does not read: hidden twins, labels. Buttons and `aria-hidden` go anyway. */
  noise?: string;
  /** Words of a text although a button by their role: mentions that open a card. */
  words?: string;
  /** Parts of a text that a person does read although `aria-hidden`: their twins for screen readers are `noise`. */
  seen?: string;
  /** Elements whose open shadow roots hold parts of posts, or composers. */
  shadowHosts?: string;
}

/** Addresses of the network. A link is one only when its path, with the parameters kept, matches from its start. */
export interface Paths {
  /** Where canonical links point, such as `https://x.com`; absent: where the page is. */
  origin?: string;
  /** A post: the part matched is its permalink, the groups its native id. */
  post: RegExp;
  /** A person's page: the first group is the handle. */
  person: RegExp;
  /** Query parameters that name the post. */
  params?: readonly string[];
  /** Address of a person's page. */
  personUrl?: (handle: string) => string;
}

/** Several where a site shows the same thing in several markups: generations, posts and comments, people and companies. */
export type OneOrMore<T> = T | readonly T[];

/** One markup of posts. Of several declarations whose `root` holds for an element, the first is read. */
export interface PostFields {
  /** Root element of one post. */
  root: string;
  /** Roots of posts quoted inside a `root`; read apart, kept out of the outer one's fields. May be a `root` too. */
  quoted?: string;
  /** Ancestors under which a root is no post: drawers, suggestions. */
  not?: string;
  /** Native id; absent: taken from the permalink. */
  id?: Field;
  /** Absent: a post. */
  type?: PostType | ((root: Element, page: Page) => PostType);
  permalink?: Field;
  author?: Field;
  handle?: Field;
  text: Field;
  /** ISO text, epoch ms, or a text with its zone that `Date.parse` reads. */
  time?: Field<string | number>;
  lang?: Field;
  likes?: Field<string | number>;
  replies?: Field<string | number>;
  shares?: Field<string | number>;
  verified?: Field<boolean>;
  ad?: Field<boolean>;
  /** Cards that show no author: one that holds its post's address is read all the same. */
  anonymous?: boolean;
}

/** One markup of a profile. `when`: does this page show one? */
export interface ProfileFields extends AccountFields {
  root: string;
  when?: (page: Page) => boolean;
}

/** Rows of a people list; of rows nested in one another the outermost counts. `not`: ancestors that hold suggestions. */
export interface PeopleFields extends AccountFields {
  root: string;
  not?: string;
}

export interface Network {
  id: string;
  name: string;
  /** Match patterns; they become the permission list. */
  hosts: readonly string[];
  /** The site looks for extensions: never proposed, and explained before she turns it on. */
  watchesExtensions?: true;
  /** For software found on any domain: is this page one of its? */
  is?: (document: Document) => boolean;
  /** Letters and digits that the site itself uses as shortcuts, lower case. */
  keys?: string;
  /** Length of an answer; absent: no limit known. */
  limit?: Limit;
  /** Where each server has a limit of its own: that of the one in front of her; null: it does not say. */
  limitHere?: (page: Page) => Limit | null;
  paths?: Paths;
  /** Without `paths`: links of two posts may differ in their fragment alone, so it is kept. */
  anchored?: boolean;
  markup?: Markup;
  post: OneOrMore<PostFields>;
  profile?: OneOrMore<ProfileFields>;
  people?: OneOrMore<PeopleFields>;
  /** The card that appears over a name. */
  card?: OneOrMore<PeopleFields>;
  /** Handle of the account that is signed in, which answers are sent from. */
  self?: Field;
  composer: {
    /** The editable element itself. */
    field: string;
    /** The post that a composer answers, by its root or its permalink; null: a new post. */
    answers?: (field: Element, page: Page) => Element | string | null;
  };
}
