/** Names posts, so that the same post has the same id on each page and visit. */
import type { Post } from '../../core/post.ts';

/** `network:id`, lower case. */
export const nativeId = (network: string, id: string): string => `${network}:${id}`.toLowerCase();

/** An id made from author, time and the beginning of the text, which stay when counts and "see more" change. */
export function derivedId(post: Pick<Post, 'network' | 'author' | 'handle' | 'time' | 'text'>): string {
  const name = [post.handle ?? post.author, post.time, post.text.slice(0, 100)].join('\n');
  return `${post.network}:~${hash(name.toLowerCase())}`;
}

/** 64 bits of FNV-1a in two halves with different offsets (www.isthe.com/chongo/tech/comp/fnv), in base 36. */
function hash(text: string): string {
  let [a, b] = [0x811c9dc5, 0x1b873593];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ (code + i), 0x01000193);
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}
