/** One person, several accounts: adding an account, making one of two people, forgetting somebody. */
import type { Done } from '../../core/messages.ts';
import type { Person } from '../../core/person.ts';
import { type Account, accountKey } from '../../core/post.ts';
import { Refused } from '../../core/refusal.ts';
import { change } from '../change.ts';
import { db, keyOf, type TableName } from '../db.ts';
import type { Edit } from '../edit.ts';
import { readable } from '../shapes.ts';
import { addAccount } from './observe.ts';
import { tidyList } from './tidy.ts';

const HERS: readonly TableName[] = ['people', 'accounts', 'readings', 'notes', 'exchanges', 'kindnesses'];

/** Refuses `account-taken` when the account is another person's: that is for `mergePeople`. */
export async function addAccountToPerson(id: string, account: Account): Promise<Done> {
  if (!account.handle.trim()) throw new Refused('nobody');
  const { undo } = await change(HERS, async (edit) => {
    const person = await edit.need('people', id);
    const key = accountKey(account.network, account.handle);
    const known = await edit.read('accounts', key);
    if (known && known.personId !== id) throw new Refused('account-taken');
    if (!known) await addAccount(edit, account, id, Date.now());
    if (person.accounts.includes(key)) return;
    await edit.put('people', { ...person, accounts: [...person.accounts, key], updatedAt: Date.now() });
  });
  return { undo };
}

/** Gives the accounts, tags, communities, notes and exchanges of `otherId` to `keptId`, whose name and stage stay. */
export async function mergePeople(keptId: string, otherId: string): Promise<Done> {
  const { undo } = await change(HERS, async (edit) => {
    if (keptId === otherId) return;
    const kept = await edit.need('people', keptId);
    const other = await edit.need('people', otherId);
    const first = kept.createdAt <= other.createdAt ? kept : other;
    const merged: Person = {
      ...kept,
      tags: tidyList([...kept.tags, ...other.tags]),
      communities: tidyList([...kept.communities, ...other.communities]),
      address: kept.address ?? other.address,
      accounts: [...new Set([...kept.accounts, ...other.accounts])],
      metAt: first.metAt,
      metUrl: first.metUrl,
      createdAt: first.createdAt,
      updatedAt: Date.now(),
    };
    await edit.put('people', merged);
    await edit.remove('people', otherId);
    for (const table of ['accounts', 'notes', 'exchanges'] as const) await hand(edit, table, otherId, keptId);
  });
  return { undo };
}

async function hand(edit: Edit, table: 'accounts' | 'notes' | 'exchanges', from: string, to: string): Promise<void> {
  for (const row of readable(table, await hersIn(table, from))) await edit.put(table, { ...row, personId: to });
}

function hersIn(table: 'accounts' | 'notes' | 'exchanges', personId: string): Promise<unknown[]> {
  // Exchanges are indexed by person and time together: their `[personId+at]` starts with the person.
  if (table !== 'exchanges') return db[table].where('personId').equals(personId).toArray();
  return db.exchanges.where('[personId+at]').between([personId, -Infinity], [personId, Infinity]).toArray();
}

/** Forgets a person: her accounts, readings, notes and exchanges go with her. Flagged posts are the queue's and stay. */
export async function removePerson(id: string): Promise<Done> {
  const { undo } = await change(HERS, async (edit) => {
    const person = await edit.need('people', id);
    await edit.remove('people', id);
    const readings = await db.readings.where('account').anyOf(person.accounts).primaryKeys();
    for (const key of readings) await edit.remove('readings', key);
    for (const table of ['accounts', 'notes', 'exchanges'] as const) {
      for (const row of readable(table, await hersIn(table, id))) await edit.remove(table, keyOf(table, row));
    }
    // What was given still counts in its month; to whom, and why, is forgotten.
    const acts = await db.kindnesses.where('account').anyOf(person.accounts).toArray();
    for (const act of readable('kindnesses', acts)) {
      await edit.put('kindnesses', { ...act, account: null, why: '', reaction: '' });
    }
  });
  return { undo };
}
