/** Reads one post root into a post. */
import type { Post, PostType } from '../../core/post.ts';
import type { PostFields } from '../network.ts';
import {
  fieldsOf,
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

/** What names a post, and its text. `time` is read only where it takes part in the name. */
interface Head extends Pick<Post, 'id' | 'idKind' | 'network' | 'author' | 'handle' | 'text' | 'permalink'> {
  time: number | null | undefined;
}

/** Null for what only looks like a post: decoys, empty shells, placeholders. */
export function readHead(scope: Scope): Head | null {
  const { network, root } = scope;
  const declared = fieldsOf(network, root);
  if (root.getAttribute('aria-hidden') === 'true') return null;
  const author = readName(declared.author, scope);
  const handle = readHandle(declared.handle, scope);
  const link = readPostLink(declared.permalink, scope);
  if (!author && !handle && !(declared.anonymous && link)) return null;
  const native = readText(declared.id, scope) ?? link?.id ?? null;
  const { text } = readPostText(scope);
  const head = { network: network.id, author, handle, text, permalink: link?.url ?? null };
  if (native) return { ...head, id: nativeId(network.id, native), idKind: 'native', time: undefined };
  const time = readTime(declared.time, scope);
  if (!text && time === null) return null;
  return { ...head, id: derivedId({ ...head, time }), idKind: 'derived', time };
}

export function readPost(scope: Scope): Post | null {
  const head = readHead(scope);
  const declared = fieldsOf(scope.network, scope.root);
  return (
    head && {
      ...head,
      time: head.time === undefined ? readTime(declared.time, scope) : head.time,
      type: typeOf(declared, scope),
      lang: readText(declared.lang, scope),
      likes: readCount(declared.likes, scope),
      replies: readCount(declared.replies, scope),
      shares: readCount(declared.shares, scope),
      verified: readFlag(declared.verified, scope),
      ad: readFlag(declared.ad, scope) ?? false,
    }
  );
}

function typeOf({ type, quoted }: PostFields, { root, page }: Scope): PostType {
  if (quoted && root.matches(quoted)) return 'quoted';
  return typeof type === 'function' ? type(root, page) : (type ?? 'post');
}
