/** The list of people, and what is kept of one over time. */
import { foldPlain } from '../../core/fold.ts';
import type { KnownAccount, Person, Reading, Stage } from '../../core/person.ts';
import { db } from '../db.ts';
import { readable } from '../shapes.ts';

/** A row of the list: the person with her accounts. */
export interface PersonRow {
  person: Person;
  accounts: KnownAccount[];
}

export interface PeopleFilter {
  /** Every word must stand in her name, tags, or an account's handle, name or bio. */
  query?: string;
  stage?: Stage;
  tag?: string;
  /** Id of a community that she belongs to. */
  community?: string;
}

/** People of the filter, last changed first. */
export async function listPeople({ query = '', stage, tag, community }: PeopleFilter = {}): Promise<PersonRow[]> {
  const people = readable('people', await db.people.toArray()).sort((one, other) => other.updatedAt - one.updatedAt);
  const accounts = byPerson(readable('accounts', await db.accounts.toArray()));
  const words = foldPlain(query).split(' ').filter(Boolean);
  return people
    .filter((person) => (!stage || person.stage === stage) && (!tag || person.tags.includes(tag)))
    .filter((person) => !community || person.communities.includes(community))
    .map((person) => ({ person, accounts: accounts.get(person.id) ?? [] }))
    .filter((row) => words.length === 0 || holdsAll(searchable(row), words));
}

function byPerson(accounts: readonly KnownAccount[]): Map<string, KnownAccount[]> {
  const groups = new Map<string, KnownAccount[]>();
  for (const account of accounts) {
    const group = groups.get(account.personId);
    if (group) group.push(account);
    else groups.set(account.personId, [account]);
  }
  return groups;
}

/** Folded once for as long as live queries keep the row. */
const folded = new WeakMap<object, string>();

function foldOnce(row: object, textsOf: () => readonly (string | null)[]): string {
  const known = folded.get(row);
  if (known !== undefined) return known;
  const text = foldPlain(textsOf().join('\n'));
  folded.set(row, text);
  return text;
}

function searchable({ person, accounts }: PersonRow): string {
  const hers = foldOnce(person, () => [person.name, ...person.tags]);
  const shown = accounts.map((account) => foldOnce(account, () => [account.handle, account.name, account.bio]));
  return [hers, ...shown].join('\n');
}

function holdsAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}

/** Tags in use, most used first. */
export async function tagsInUse(): Promise<string[]> {
  const uses = new Map<string, number>();
  for (const { tags } of readable('people', await db.people.toArray())) {
    for (const tag of tags) uses.set(tag, (uses.get(tag) ?? 0) + 1);
  }
  return [...uses.keys()].sort((one, other) => (uses.get(other) ?? 0) - (uses.get(one) ?? 0));
}

/** Dated counts and bio of one account, oldest first. */
export async function readingsOf(account: string): Promise<Reading[]> {
  const rows = readable('readings', await db.readings.where('account').equals(account).toArray());
  return rows.sort((one, other) => one.at - other.at);
}
