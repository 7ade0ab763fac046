/** Starter maps: whole, without repetition, and hearing what they are for. */
import { describe, expect, test } from 'vitest';
import { foldPlain } from '../../src/core/fold.ts';
import { compileWatches } from '../../src/core/match.ts';
import { STARTER_MAPS } from '../../src/core/starters/index.ts';
import { TRADES } from '../../src/core/starters/starter.ts';
import { keyOfWatch } from '../../src/core/watch-table.ts';
import { watch } from './watches.ts';

test('each trade has a map in French and in English', () => {
  const said = STARTER_MAPS.map(({ trade, language }) => `${trade} ${language}`);
  expect(said.sort()).toEqual(TRADES.flatMap((trade) => [`${trade} en`, `${trade} fr`]).sort());
});

describe.each(STARTER_MAPS.map((map) => [`${map.trade} ${map.language}`, map] as const))('%s', (_, { subjects }) => {
  test('has risks and territories, each once', () => {
    const keys = subjects.map(keyOfWatch);
    expect(new Set(keys).size).toBe(keys.length);
    expect(subjects.filter(({ kind }) => kind === 'risk').length).toBeGreaterThanOrEqual(6);
    expect(subjects.filter(({ kind }) => kind === 'territory').length).toBeGreaterThanOrEqual(4);
  });

  test.each(subjects.map((subject) => [subject.name, subject] as const))(
    '%s',
    (_name, { terms, required, excluded }) => {
      expect(terms.length).toBeGreaterThanOrEqual(15);
      expect(terms.length).toBeLessThanOrEqual(40);
      for (const list of [terms, required, excluded]) {
        const folded = list.map((term) => foldPlain(term).trim());
        expect(folded.filter((term, at) => term === '' || folded.indexOf(term) !== at)).toEqual([]);
      }
      // What she exempts must not be what she listens to.
      expect(terms.filter((term) => excluded.includes(term))).toEqual([]);
    },
  );
});

describe('what a map hears', () => {
  test.each([
    ['food', 'fr', 'J’ai trouvé un bout de plastique dans mon yaourt', ['Contamination']],
    ['food', 'fr', 'Tartines et confiture, le bonheur du matin', ['Petit déjeuner']],
    ['food', 'fr', 'Quelle belle journée en ville', []],
    ['food', 'en', 'Undeclared allergen: my son ended up with hives after this snack', ['Allergens', 'Children']],
    ['cosmetics', 'fr', 'Votre crème m’a laissé des plaques rouges', ['Réactions de peau']],
    ['cosmetics', 'en', 'Is this brand cruelty-free?', ['Animal testing']],
    ['sport', 'fr', 'Semi-marathon bouclé, ligne d’arrivée franchie !', ['Course à pied']],
    ['sport', 'en', 'running late again', []],
    ['public', 'fr', 'Les poubelles débordent encore rue des Lilas', ['Déchets et propreté']],
    ['public', 'en', 'Another pothole on my street', ['Transport and roads']],
    ['culture', 'fr', 'Ma pile à lire déborde', ['Lecture']],
    ['culture', 'en', 'Restricted view for that concert ticket, I want a refund', ['Tickets and prices']],
    [
      'retail',
      'fr',
      'Colis jamais reçu et toujours pas remboursé, merci le site',
      ['Livraison', 'Remboursement et garantie'],
    ],
    ['retail', 'en', 'My parcel: lost package, tracking stuck', ['Delivery']],
  ])('%s %s: %s', (trade, language, text, names) => {
    const map = STARTER_MAPS.find((one) => one.trade === trade && one.language === language);
    const watches = (map?.subjects ?? []).map((subject) => watch('', { ...subject, id: subject.name, plurals: true }));
    const heard = new Set(
      compileWatches(watches)
        .match(text)
        .map(({ watchId }) => watchId),
    );
    expect([...heard].sort()).toEqual([...names].sort());
  });
});
