/** Reads an account from a profile, a row of a people list or a hover card. */
import type { Account } from '../../core/post.ts';
import type { AccountFields } from '../network.ts';
import { readCount, readField, readFlag, readHandle, readName, readText, type Scope } from './fields.ts';
import { httpUrl, withoutTracking } from './links.ts';

/** Null where no handle is shown. */
export function readAccount(fields: AccountFields, scope: Scope): Account | null {
  const { network } = scope;
  const handle = readHandle(fields.handle, scope);
  if (!handle) return null;
  return {
    network: network.id,
    handle,
    name: readName(fields.name, scope),
    url: readAddress(fields, scope) ?? network.paths?.personUrl?.(handle) ?? null,
    bio: readText(fields.bio, scope),
    followers: readCount(fields.followers, scope),
    following: readCount(fields.following, scope),
    posts: readCount(fields.posts, scope),
    ...(fields.likes && { likes: readCount(fields.likes, scope) }),
    verified: readFlag(fields.verified, scope),
    ...(fields.faceless && { faceless: readFlag(fields.faceless, scope) }),
  };
}

function readAddress(fields: AccountFields, scope: Scope): string | null {
  return readField(fields.url, scope, (found) => {
    const url = typeof found === 'string' ? httpUrl(found, scope.page) : null;
    return url && withoutTracking(url);
  });
}
