/** What the bar and the profile show of a saved person. */
import type { PersonCard } from '../../core/person.ts';
import { db } from '../db.ts';
import { isReadable, readable } from '../shapes.ts';
import { exchangesWith } from './exchanges.ts';
import { notesOn } from './notes.ts';

/** By the key of any of her accounts; null: not saved. */
export async function personCard(account: string): Promise<PersonCard | null> {
  return db.transaction('r', [db.people, db.accounts, db.notes, db.exchanges], async () => {
    const known = await db.accounts.get(account);
    return isReadable('accounts', known) ? cardOf(known.personId) : null;
  });
}

/** By her id; null: no longer there. */
export async function personCardById(id: string): Promise<PersonCard | null> {
  return db.transaction('r', [db.people, db.accounts, db.notes, db.exchanges], async () => cardOf(id));
}

async function cardOf(id: string): Promise<PersonCard | null> {
  const person = await db.people.get(id);
  if (!isReadable('people', person)) return null;
  const accounts = readable('accounts', await db.accounts.where('personId').equals(id).toArray());
  const [notes, exchanges] = [await notesOn(id), await exchangesWith(id)];
  return {
    person,
    accounts,
    lastNote: notes[0] ?? null,
    lastExchange: exchanges[0] ?? null,
    notes: notes.length,
    exchanges: exchanges.length,
  };
}
