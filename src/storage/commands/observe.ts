/** What a page shows of an account of a saved person: her latest state, and one dated reading a day. */

import { mergeAccount } from '../../core/merge.ts';
import type { KnownAccount, Reading } from '../../core/person.ts';
import { type Account, accountKey } from '../../core/post.ts';
import type { Edit } from '../edit.ts';
import { same } from '../images.ts';

/** `YYYY-MM-DD` where she lives. */
function dayOf(at: number): string {
  const date = new Date(at);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** A first sight of an account of this person. */
export async function addAccount(edit: Edit, account: Account, personId: string, now: number): Promise<string> {
  const key = accountKey(account.network, account.handle);
  await edit.put('accounts', { ...account, key, personId, readAt: now });
  await addReading(edit, key, account, now);
  return key;
}

/** What the page does not show stays as it was known. */
export async function updateAccount(edit: Edit, known: KnownAccount, account: Account, now: number): Promise<void> {
  const next = mergeAccount(known, account);
  if (!same(next, known)) await edit.put('accounts', { ...next, readAt: now });
  await addReading(edit, known.key, account, now);
}

async function addReading(edit: Edit, key: string, account: Account, now: number): Promise<void> {
  const { followers, following, posts, bio } = account;
  if ([followers, following, posts, bio].every((value) => value === null)) return;
  const id = `${key}@${dayOf(now)}`;
  const today = await edit.glance('readings', id);
  if (today === undefined) return;
  const next: Reading = {
    id,
    account: key,
    at: now,
    followers: followers ?? today?.followers ?? null,
    following: following ?? today?.following ?? null,
    posts: posts ?? today?.posts ?? null,
    bio: bio ?? today?.bio ?? null,
  };
  if (!same({ ...next, at: today?.at }, today)) await edit.put('readings', next);
}
