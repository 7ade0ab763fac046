/** Joins what a page shows of an account to what is known of it. */
import type { Account } from './post.ts';

/** The known account brought up to date: what the page does not show stays as it was. */
export function mergeAccount<Known extends Account>(known: Known, read: Account): Known {
  return {
    ...known,
    handle: read.handle,
    name: read.name ?? known.name,
    url: read.url ?? known.url,
    bio: read.bio ?? known.bio,
    followers: read.followers ?? known.followers,
    following: read.following ?? known.following,
    posts: read.posts ?? known.posts,
    verified: read.verified ?? known.verified,
  };
}
