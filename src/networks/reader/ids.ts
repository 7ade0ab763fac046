/** Names posts, so that the same post has the same id on each page and visit. */
import { fingerprint } from '../../core/fingerprint.ts';
import type { Post } from '../../core/post.ts';

/** `network:id`, lower case. */
export const nativeId = (network: string, id: string): string => `${network}:${id}`.toLowerCase();

/** An id made from author, time and the beginning of the text, which stay when counts and "see more" change. */
export function derivedId(post: Pick<Post, 'network' | 'author' | 'handle' | 'time' | 'text'>): string {
  const name = [post.handle ?? post.author, post.time, post.text.slice(0, 100)].join('\n');
  return `${post.network}:~${fingerprint(name.toLowerCase())}`;
}
