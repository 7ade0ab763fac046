/** What is read of a post, comment or message on a page, and of the account that wrote it. */

/** `quoted`: shown inside another post. */
export type PostType = 'post' | 'comment' | 'quoted' | 'message';

/** How `Post.id` was made: from the page's own id, or, where the page holds none, from author, time and text. */
export type IdKind = 'native' | 'derived';

export interface Post {
  /** `network:nativeId`, lower case; stable across pages and visits when `idKind` is native. */
  id: string;
  idKind: IdKind;
  network: string;
  type: PostType;
  /** Canonical https address without tracking; null where the page holds none. */
  permalink: string | null;
  /** Display name as shown, emoji as their text. */
  author: string | null;
  /** Without `@`, as shown. */
  handle: string | null;
  /** As a person reads it: line breaks kept, emoji images as their alt, no "see more". */
  text: string;
  /** BCP 47 tag given by the page. */
  lang: string | null;
  /** Epoch milliseconds, only where the page holds a machine-readable or exact time. */
  time: number | null;
  likes: number | null;
  replies: number | null;
  shares: number | null;
  verified: boolean | null;
  ad: boolean;
}

/** One handle on one network, as read on a page at one moment. `null`: the page does not show it. */
export interface Account {
  network: string;
  /** Without `@`, as shown. */
  handle: string;
  name: string | null;
  url: string | null;
  bio: string | null;
  followers: number | null;
  following: number | null;
  posts: number | null;
  /** Likes of all its posts together; only on networks that show them. */
  likes?: number | null;
  verified: boolean | null;
  /** The site's own picture stands in the place of one; only where a network tells. */
  faceless?: boolean | null;
  /** When it was made, epoch ms; only where a network tells. */
  joinedAt?: number | null;
}

/** Key of an account: `network:handle` in lower case; the one form under which people are recognised. */
export function accountKey(network: string, handle: string): string {
  return `${network}:${handle.replace(/^@/, '')}`.toLowerCase();
}

/** The author of a post as an account; null when the page names no handle. */
export function authorOf(post: Post): Account | null {
  if (!post.handle) return null;
  return {
    network: post.network,
    handle: post.handle,
    name: post.author,
    url: null,
    bio: null,
    followers: null,
    following: null,
    posts: null,
    verified: post.verified,
  };
}
