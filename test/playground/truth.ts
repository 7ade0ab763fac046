/** What is true of the first posts of the feed and of their comments, for tests to compare with. */
import type { Truth } from './corpus.ts';
import { commentsOf, type FeedPost, postAt } from './posts.ts';

/** Truth by id of post. A post with no watch in it must not be flagged. */
export type TruthById = Record<string, Truth>;

/** Truth of the first `count` posts of the feed, of what they quote and of their comments. */
export function truth(count: number): { posts: TruthById } {
  const posts: TruthById = {};
  const add = ({ id, watches, signals }: FeedPost): void => {
    posts[id] = { watches, signals };
  };
  for (let index = 0; index < count; index++) {
    const post = postAt(index);
    add(post);
    if (post.quoted) add(post.quoted);
    for (const comment of commentsOf(post)) add(comment);
  }
  return { posts };
}
