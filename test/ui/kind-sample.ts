/** An invented day of small regrets, with what was given before. */
import { gesture, HOSTILE, person, regret, type Seed, watch } from './seed.ts';

const [markup = '', script = ''] = HOSTILE;
const HOUR = 3_600_000;

export function kindSample(now: number): Seed {
  return {
    watches: [watch('w2', 'Petit déjeuner', { kind: 'territory' })],
    people: [person('lea', 'Léa Exemple', { stage: 'rest', accounts: ['x:lea'] })],
    accounts: [],
    gestures: [
      gesture('g1', 'Le réassort', 'Une boîte pleine peut être chez vous avant mercredi, {prénom}. C’est cadeau.', {
        object: 'Une boîte de ce qui manque',
        cost: 8,
        delay: 2,
        needs: 'une adresse, en message privé',
        occasions: ['plus de céréales', 'boîte vide'],
        watches: ['w2'],
      }),
      gesture('g2', 'Le mot à la main', 'Votre phrase a fait le tour de l’atelier, {prénom}.', { object: 'Un dessin' }),
      gesture('g3', markup, 'Partagez #cadeau', { object: script }),
    ],
    posts: [
      regret('x:k1', 'Nora', 'Plus de céréales ce lundi matin, la boîte est vide. Quelle poisse.', {
        influence: { reasons: [{ kind: 'reach', followers: 90_000, threshold: 10_000 }] },
      }),
      regret('x:k2', 'Théo', 'Raté le train, et pas de céréales avant. Pas mon jour.'),
      regret('x:k3', markup, `Plus de céréales ${script}`),
      regret('x:k4', 'Mia', 'Plus goût aux céréales. Mon père est mort hier.'),
      regret('x:k5', 'Sam', 'Plus de céréales non plus, snif', { account: 'x:sam' }),
    ],
    kindnesses: [
      {
        id: 'k1',
        postId: 'x:1',
        account: 'x:sam',
        gestureId: 'g1',
        state: 'done',
        why: 'Sa boîte était vide.',
        drawId: 'd1',
        cost: 8,
        reaction: 'https://x.com/sam/status/9',
        at: now - 30 * HOUR,
        updatedAt: now - 30 * HOUR,
      },
    ],
    draws: [{ id: 'd1', seed: 'a1b2c3d4', at: now - 30 * HOUR, eligible: ['x:1', 'x:2'], chosen: ['x:1'] }],
  };
}
