/** The person in front of her: shown, saved, tagged, noted. */
import type { PageCard } from '../../core/messages.ts';
import type { PersonCard } from '../../core/person.ts';
import { noteScene, readAccount, savePerson, tagPerson } from '../../storage/commands/index.ts';
import { personCard, readSettings } from '../../storage/queries/index.ts';
import { hear } from '../hear.ts';
import { networkNames } from '../names.ts';

async function forPage(card: PersonCard | null): Promise<PageCard | null> {
  return card && { ...card, networks: await networkNames(card.accounts.map(({ network }) => network)) };
}

export const people = {
  'person.card': hear('person.card', async ({ account }) => forPage(await personCard(account))),
  'person.save': hear('person.save', ({ scene }) => savePerson(scene)),
  'person.tag': hear('person.tag', async ({ scene, slot }) => {
    const tag = (await readSettings()).tags[slot - 1]?.trim();
    return tag ? tagPerson(scene, tag) : { undo: null, tag: null, on: false };
  }),
  'account.read': hear('account.read', ({ account }) => readAccount(account)),
  'note.add': hear('note.add', async ({ scene, text }) => {
    const { undo } = await noteScene(scene, text);
    return { undo };
  }),
};
