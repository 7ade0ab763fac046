/** The person in front of her: shown, saved, tagged, noted. */
import { noteScene, readAccount, savePerson, tagPerson, trustAccount } from '../../storage/commands/index.ts';
import { authenticityOf, personCard, readSettings } from '../../storage/queries/index.ts';
import { hear } from '../hear.ts';
import { cardInWords, personSheet } from '../person-words.ts';

export const people = {
  'person.card': hear('person.card', async ({ account }) => {
    const card = await personCard(account);
    return card && cardInWords(card);
  }),
  'person.save': hear('person.save', ({ scene }) => savePerson(scene)),
  'person.tag': hear('person.tag', async ({ scene, slot }) => {
    const tag = (await readSettings()).tags[slot - 1]?.trim();
    return tag ? tagPerson(scene, tag) : { undo: null, tag: null, on: false };
  }),
  'person.sheet': hear('person.sheet', (asked) => personSheet(asked)),
  'person.real': hear('person.real', async ({ account }) =>
    trustAccount(account, (await authenticityOf(account)).signs),
  ),
  'account.read': hear('account.read', ({ account }) => readAccount(account)),
  'note.add': hear('note.add', async ({ scene, text }) => {
    const { undo } = await noteScene(scene, text);
    return { undo };
  }),
};
