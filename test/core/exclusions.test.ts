/** The exclusion that would have prevented a hit, for homonyms in French and English. */
import { describe, expect, test } from 'vitest';
import { proposeExclusions } from '../../src/core/exclusions.ts';
import { compileWatches } from '../../src/core/match.ts';
import type { Watch } from '../../src/core/watch.ts';
import { watch } from './watches.ts';

function proposed(text: string, of: Watch): string[] {
  return proposeExclusions(text, compileWatches([of]).match(text), of);
}

describe('the best offer', () => {
  test.each([
    ['Orange', 'Un grand verre de jus d’orange, le matin', 'jus d’orange'],
    ['Orange', 'I love a glass of orange juice', 'orange juice'],
    ['Orange', 'une orange sanguine bien mûre', 'orange sanguine'],
    ['Orange', 'un blood orange, please', 'blood orange'],
    ['Apple', 'baking an apple pie', 'apple pie'],
    ['Lumio', 'Vivement le festival Lumio !', 'festival lumio'],
    ['Lumio', 'Vivement #FestivalLumio2026 !', '#FestivalLumio2026'],
    ['Orange', 'canard à l’orange', 'canard à l’orange'],
    ['Lumio', 'une rue\nde Lumio\nen Corse', ''],
  ])('%s in %j', (term, text, best) => {
    expect(proposed(text, watch(term))[0] ?? '').toBe(best);
  });
});

test('never goes past a sign that closes', () => {
  expect(proposed('Du jus. Orange (la ville) !', watch('Orange'))).toEqual([]);
});

test('offers the other sides after the best, and both together last', () => {
  expect(proposed('le grand jus d’orange frais', watch('Orange'))).toEqual([
    'jus d’orange',
    'orange frais',
    'jus d’orange frais',
  ]);
});

test('each offer prevents the hit, and leaves the word alone elsewhere', () => {
  const orange = watch('Orange');
  for (const offer of proposed('du jus d’orange frais', orange)) {
    const strict = compileWatches([{ ...orange, excluded: [offer] }]);
    expect(strict.match('du jus d’orange frais')).toEqual([]);
    expect(strict.match('ma box Orange')).toHaveLength(1);
  }
});

test('looks at the hits of this watch only, and offers nothing where there is none', () => {
  const orange = watch('Orange');
  const other = watch('Orange', { id: 'w2' });
  const text = 'du jus d’orange';
  const matches = compileWatches([orange]).match(text);
  expect(proposeExclusions(text, matches, other)).toEqual([]);
  expect(proposeExclusions('rien', [], orange)).toEqual([]);
});
