/** What a page shows of an account of a saved person: her latest state, and one dated reading a day. */
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

/** What the page shows now over what was known: null means "not shown", so it never erases. */
function overlay<T extends object>(known: T, shown: Partial<T>): T {
  const told = Object.entries(shown).filter(([, value]) => value !== null && value !== '');
  return { ...known, ...Object.fromEntries(told) };
}

function shownOf({ name, url, bio, followers, following, posts, verified }: Account) {
  return { name, url, bio, followers, following, posts, verified };
}

/** A first sight of an account of this person. */
export async function addAccount(edit: Edit, account: Account, personId: string, now: number): Promise<string> {
  const key = accountKey(account.network, account.handle);
  await edit.put('accounts', { ...account, key, personId, readAt: now });
  await addReading(edit, key, account, now);
  return key;
}

/** Updates a known account; `handle` and `network` stay as first written. */
export async function updateAccount(edit: Edit, known: KnownAccount, account: Account, now: number): Promise<void> {
  const next = overlay<KnownAccount>(known, shownOf(account));
  if (!same(next, known)) await edit.put('accounts', { ...next, readAt: now });
  await addReading(edit, known.key, account, now);
}

async function addReading(edit: Edit, key: string, account: Account, now: number): Promise<void> {
  const { followers, following, posts, bio } = account;
  const shown = { followers, following, posts, bio };
  if (Object.values(shown).every((value) => value === null)) return;
  const id = `${key}@${dayOf(now)}`;
  const first: Reading = { id, account: key, at: now, followers: null, following: null, posts: null, bio: null };
  const today = await edit.glance('readings', id);
  if (today === undefined) return;
  const next = overlay(today ?? first, shown);
  if (!same(next, today)) await edit.put('readings', { ...next, at: now });
}
