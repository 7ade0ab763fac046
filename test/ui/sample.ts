/** One brand's invented world, hostile names included, as screens show it. */
import { account, escalation, HOSTILE, note, person, queued, relay, reply, type Seed, watch } from './seed.ts';

const [markup = '', script = ''] = HOSTILE;

export const SAMPLE: Seed = {
  settings: [{ id: 'settings', brand: 'Lumio', networks: ['x', 'bluesky'], onboardedAt: 1, tags: ['presse', 'photo'] }],
  brands: [{ id: 'b1', name: markup, colour: 'teal', accounts: ['x:lumio'], createdAt: 1, updatedAt: 1 }],
  watches: [
    watch('w1', 'Lumio', { brandId: 'b1' }),
    watch('w2', 'petit déjeuner', { kind: 'territory', active: false }),
  ],
  replies: [
    reply('r1', 'Remboursement lancé', 'Bonjour {prénom}, je reprends votre dossier {n° de commande}.', {
      shortcut: 'remb',
      tags: ['sav'],
      usedAt: 5,
    }),
    reply('r2', 'Merci du fond du cœur', 'Votre message a fait le tour du bureau !', { shortcut: 'merci', usedAt: 4 }),
    reply('r3', markup, script, { usedAt: 3 }),
  ],
  people: [
    person('theo', 'Théo Martin', {
      stage: 'ambassador',
      tags: ['photo'],
      updatedAt: 3,
      metAt: queued('x:9', 'Théo', 'Ma Lumio tient bon.').post,
    }),
    person('hostile', markup, { tags: [script], stage: 'rest', updatedAt: 2 }),
  ],
  accounts: [
    account('theo', 'Théo Martin', { bio: 'Je répare des lampes le dimanche.', url: 'https://x.com/theo' }),
    account('hostile', script, { bio: HOSTILE.join(' '), url: 'javascript:alert(1)' }),
  ],
  readings: [
    { id: 'x:theo@2026-01-01', account: 'x:theo', at: 1, followers: 1000, following: 1, posts: 1, bio: null },
    { id: 'x:theo@2026-02-01', account: 'x:theo', at: 9, followers: 1200, following: 1, posts: 1, bio: null },
  ],
  exchanges: [
    {
      id: 'e1',
      personId: 'theo',
      account: 'x:theo',
      postId: null,
      replyId: null,
      network: 'x',
      url: 'https://x.com/theo/status/9',
      thread: null,
      text: 'Merci !',
      at: 9,
      prints: [],
    },
  ],
  notes: [note('n1', 'Préfère le matin.', { personId: 'theo' }), note('n2', script)],
  relays: [
    relay('odile', 'Odile Exemple', { subject: 'qualité' }),
    relay('basile', markup, { subject: script, contact: '#juridique', away: true, replacementId: 'odile' }),
  ],
  escalations: [
    escalation('late', 'odile', 'x:1', { dueAt: Date.now() - 3_600_000 }),
    escalation('early', 'basile', 'x:2', { note: script }),
    escalation('over', 'gone', 'x:1', { closedAt: 5, outcome: 'Lampe remplacée' }),
  ],
  posts: [
    queued('x:1', 'Théo', 'Trois semaines que j’attends un remboursement de Lumio.', {
      account: 'x:theo',
      influence: {
        reasons: [
          { kind: 'reach', followers: 1_234_567, threshold: 10_000 },
          { kind: 'verified' },
          { kind: 'engagement', interactions: 98_765, threshold: 50, rate: 0.08 },
        ],
      },
    }),
    queued('x:2', markup, `Lumio ${HOSTILE.join(' ')}`, { flaggedAt: 5 }),
  ],
};
