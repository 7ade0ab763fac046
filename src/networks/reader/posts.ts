/** Reads one post root into a post. */
import type { Post, PostType } from '../../core/post.ts';
import {
  readCount,
  readFlag,
  readHandle,
  readName,
  readPostLink,
  readPostText,
  readText,
  readTime,
  type Scope,
} from './fields.ts';
import { derivedId, nativeId } from './ids.ts';

/** Null for what only looks like a post: decoys, empty shells, placeholders. */
export function readPost(scope: Scope): Post | null {
  const { network, root } = scope;
  const declared = network.post;
  if (root.getAttribute('aria-hidden') === 'true') return null;
  const author = readName(declared.author, scope);
  const handle = readHandle(declared.handle, scope);
  if (!author && !handle) return null;
  const link = readPostLink(declared.permalink, scope);
  const id = readText(declared.id, scope) ?? link?.id ?? null;
  const { text } = readPostText(scope);
  const time = readTime(declared.time, scope);
  if (!id && !text && time === null) return null;
  const common = { network: network.id, author, handle, text, time };
  return {
    ...common,
    id: id ? nativeId(network.id, id) : derivedId(common),
    idKind: id ? 'native' : 'derived',
    type: typeOf(scope),
    permalink: link?.url ?? null,
    lang: readText(declared.lang, scope),
    likes: readCount(declared.likes, scope),
    replies: readCount(declared.replies, scope),
    shares: readCount(declared.shares, scope),
    verified: readFlag(declared.verified, scope),
    ad: readFlag(declared.ad, scope) ?? false,
  };
}

function typeOf({ network, root, page }: Scope): PostType {
  return root.matches(network.post.root) ? (network.post.type?.(root, page) ?? 'post') : 'quoted';
}
