/** Which act answers which regret, and why. */
import { expect, it } from 'vitest';
import type { Gesture } from '../../../src/core/gesture.ts';
import { gesturesFor, givingOf } from '../../../src/core/kindness/fit.ts';
import { STARTERS } from '../../../src/core/kindness/starters.ts';
import { heardPost } from './scenes.ts';

function gesture(rest: Partial<Gesture>): Gesture {
  const blank = { object: '', delay: 0, needs: '', lang: '', binnedAt: null, createdAt: 0, updatedAt: 0 };
  return { id: 'g', title: 'g', cost: 5, text: 'Pour vous.', occasions: [], watches: [], ...blank, ...rest };
}
const post = heardPost('Plus de céréales, ma boîte de petit déjeuner est vide. J’ai raté mon train.', 'fr');
const names = (list: readonly Gesture[]) =>
  gesturesFor(post, givingOf(list, ['Lumio'])).map(({ gesture }) => gesture.id);

it('the one made for it comes first, then the least costly', () => {
  const list = [
    gesture({ id: 'any' }),
    gesture({ id: 'free', cost: 0 }),
    gesture({ id: 'refill', occasions: ['boîtes vides'], watches: ['mornings'], cost: 30 }),
    gesture({ id: 'occasion', occasions: ['train raté'] }),
    gesture({ id: 'near', watches: ['mornings'] }),
  ];
  expect(names(list)).toEqual(['refill', 'occasion', 'near', 'free', 'any']);
  expect(gesturesFor(post, list)[0]).toMatchObject({ occasion: 'boîtes vides', watchId: 'mornings' });
});

it.each([
  ['another occasion', { occasions: ['il pleut'] }],
  ['words of one occasion over two sentences', { occasions: ['boîte raté'] }],
  ['another watch', { watches: ['evenings'] }],
  ['another language', { lang: 'en' }],
  ['in the bin', { binnedAt: 1 }],
  ['asks for something', { text: 'Partagez, et elle est à vous.' }],
  ['an occasion without a word', { occasions: ['!'] }],
] as const)('not: %s', (_what, rest) => {
  expect(names([gesture({ ...rest } as Partial<Gesture>)])).toEqual([]);
});

it('an act of any language fits a post whose language is not known', () => {
  expect(gesturesFor({ ...post, language: null }, [gesture({ lang: 'en' })])).toHaveLength(1);
});

it.each([
  ['fr', 'Plus de céréales ce lundi, la boîte est vide', 'Le réassort'],
  ['fr', 'Trempée, il pleut sur mon vélo', 'Le parapluie de secours'],
  ['fr', 'Ma lampe est cassée', 'La pièce qui manque'],
  ['fr', 'Mon train a du retard', 'Le livre en attendant'],
  ['fr', 'Ce pull gratte', 'Le mot à la main'],
  ['en', 'My cereal box is empty', 'The refill'],
  ['en', 'So tired this morning', 'The Monday coffee'],
  ['en', 'The gig is sold out', 'The seat next door'],
] as const)('%s: %s → %s', (lang, text, title) => {
  const library = STARTERS[lang].map((starter, at) => gesture({ ...starter, id: `${at}`, lang }));
  expect(gesturesFor(heardPost(text, lang), library)[0]?.gesture.title).toBe(title);
});
