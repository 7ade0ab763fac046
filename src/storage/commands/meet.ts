/** Who is in the scene, saved if need be: the first step of every command on the person in front of her. */
import type { Scene } from '../../core/messages.ts';
import { PERSON_OPTIONS, type Person } from '../../core/person.ts';
import { type Account, accountKey, authorOf } from '../../core/post.ts';
import { Refused } from '../../core/refusal.ts';
import { db, type TableName } from '../db.ts';
import type { Edit } from '../edit.ts';
import { readable } from '../shapes.ts';
import { addAccount, updateAccount } from './observe.ts';

/** Tables that `meet` may write. */
export const MEETING: readonly TableName[] = ['people', 'accounts', 'readings', 'exchanges'];

/** The account in front of her; null when the page names no handle. */
export function accountIn(scene: Scene): Account | null {
  const account = scene.account ?? (scene.post && authorOf(scene.post));
  return account?.handle.trim() ? account : null;
}

/** Finds the person of the scene, updates what the page shows of her, or saves her. */
export async function meet(edit: Edit, scene: Scene): Promise<{ person: Person; key: string; created: boolean }> {
  const account = accountIn(scene);
  if (!account) throw new Refused('nobody');
  const now = Date.now();
  const key = accountKey(account.network, account.handle);
  const known = await edit.read('accounts', key);
  const person = known && (await edit.read('people', known.personId));
  if (known && person) {
    await updateAccount(edit, known, account, now);
    return { person, key, created: false };
  }
  const met = newPerson(account, scene, key, now);
  await edit.put('people', met);
  await addAccount(edit, account, met.id, now);
  await adoptExchanges(edit, key, met.id);
  return { person: met, key, created: true };
}

function newPerson(account: Account, { post, url }: Scene, key: string, now: number): Person {
  // Over a name mentioned in somebody else's post, that post is not where she spoke.
  const hers = post?.handle && accountKey(post.network, post.handle) === key ? post : null;
  return {
    id: crypto.randomUUID(),
    name: account.name?.trim() || account.handle,
    stage: 'met',
    tags: [],
    accounts: [key],
    ...PERSON_OPTIONS,
    metAt: hers,
    metUrl: hers?.permalink ?? url,
    createdAt: now,
    updatedAt: now,
  };
}

/** What was said to her before she was saved is part of the relation. */
async function adoptExchanges(edit: Edit, key: string, personId: string): Promise<void> {
  const said = readable('exchanges', await db.exchanges.where('account').equals(key).toArray());
  for (const exchange of said) {
    if (exchange.personId === null) await edit.put('exchanges', { ...exchange, personId });
  }
}
