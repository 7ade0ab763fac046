/** The person in front of her: shown, saved, tagged, noted. */
import type { PageCard } from '../../core/messages.ts';
import type { PersonCard } from '../../core/person.ts';
import { networks } from '../../networks/index.ts';
import { noteScene, readAccount, savePerson, tagPerson, trustAccount } from '../../storage/commands/index.ts';
import { authenticityOf, personCard, readSettings } from '../../storage/queries/index.ts';
import { doubtWords } from '../doubt.ts';
import { hear } from '../hear.ts';

function forPage(card: PersonCard | null): PageCard | null {
  const hers = networks.filter(({ id }) => card?.accounts.some(({ network }) => network === id));
  return card && { ...card, networks: Object.fromEntries(hers.map(({ id, name }) => [id, name])) };
}

export const people = {
  'person.card': hear('person.card', async ({ account }) => forPage(await personCard(account))),
  'person.save': hear('person.save', ({ scene }) => savePerson(scene)),
  'person.tag': hear('person.tag', async ({ scene, slot }) => {
    const tag = (await readSettings()).tags[slot - 1]?.trim();
    return tag ? tagPerson(scene, tag) : { undo: null, tag: null, on: false };
  }),
  'person.signs': hear('person.signs', async ({ account }) => doubtWords(await authenticityOf(account))),
  'person.real': hear('person.real', async ({ account }) =>
    trustAccount(account, (await authenticityOf(account)).signs),
  ),
  'account.read': hear('account.read', ({ account }) => readAccount(account)),
  'note.add': hear('note.add', async ({ scene, text }) => {
    const { undo } = await noteScene(scene, text);
    return { undo };
  }),
};
