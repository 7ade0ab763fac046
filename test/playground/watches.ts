/** What the demo's community manager listens for: an invented lamp maker, its product, its rival, and its territory. */
import { WATCH_OPTIONS, type Watch } from '../../src/core/watch.ts';

export type SampleWatch = Omit<Watch, 'id' | 'createdAt' | 'updatedAt'>;

/** One watch of each kind, so that the truth of a post can name them by their kind. */
export const SAMPLE_WATCHES: readonly SampleWatch[] = [
  {
    ...WATCH_OPTIONS,
    kind: 'brand',
    name: 'Lumio',
    terms: ['Lumio'],
    // A namesake: the light festival of an invented town.
    excluded: ['festival Lumio', 'Lumio festival'],
  },
  {
    ...WATCH_OPTIONS,
    kind: 'product',
    name: 'Lumio Mini',
    terms: ['Lumio Mini', 'la Mini', 'the Mini'],
    // Without one of these words, « la Mini » is a car.
    required: ['Lumio', 'lampe', 'veilleuse', 'abat-jour', 'lamp', 'nightlight', 'bedside'],
  },
  {
    ...WATCH_OPTIONS,
    kind: 'competitor',
    name: 'Brillor',
    terms: ['Brillor'],
    plurals: true,
  },
  {
    ...WATCH_OPTIONS,
    kind: 'territory',
    name: 'Petit déjeuner',
    terms: ['petit déjeuner', 'petits déjeuners', 'petit-déj', 'breakfast', 'tartine'],
    excluded: ['petit déjeuner d’affaires', 'breakfast meeting'],
    plurals: true,
  },
];
