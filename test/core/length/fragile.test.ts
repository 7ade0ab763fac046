/** The transmission test: what does not survive a quotation. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findFragile, whatRemains } from '../../../src/core/length/fragile.ts';

const CASES: readonly (readonly [text: string, ...lost: string[]])[] = [
  ['Merci pour votre message !'],
  ['Toutes nos nouveautés sont sur https://example.com/a !', 'link: https://example.com/a'],
  ['Rendez-vous sur example.com', 'link: example.com'],
  ['Plus d’infos ici : https://example.com', 'link: Plus d’infos ici', 'link: https://example.com'],
  ["L'inscription se fait via ce lien.", 'link: via ce lien'],
  ['Le lien en bio !', 'link: Le lien en bio'],
  ['Lien dans notre bio 😉', 'link: Lien dans notre bio'],
  ['Le lien est en commentaire.', 'link: Le lien est en commentaire'],
  ['Cliquez ici pour en savoir plus', 'link: Cliquez ici'],
  ['Tout est dans le lien ci-dessous.', 'link: le lien ci-dessous'],
  [
    'Inscriptions par ici 👉 https://example.com',
    'link: Inscriptions par ici',
    'link: 👉',
    'link: https://example.com',
  ],
  ['Link in bio!', 'link: Link in bio'],
  ['The link is in our bio', 'link: The link is in our bio'],
  ['Click here to learn more', 'link: Click here'],
  ['Sign up with the link below', 'link: with the link below'],
  ['Details here: example.com', 'link: Details here', 'link: example.com'],
  ['Voir ci-dessous 👇', 'thread: Voir ci-dessous', 'thread: 👇'],
  ['Comme expliqué plus haut, non.', 'thread: Comme expliqué plus haut'],
  ['On vous explique tout dans ce fil 🧵', 'thread: dans ce fil', 'thread: 🧵'],
  ['Lisez le fil jusqu’au bout', 'thread: Lisez le fil'],
  ['La réponse est dans les commentaires.', 'thread: dans les commentaires'],
  ['La suite en commentaires', 'thread: La suite en commentaires'],
  ['Voir notre message précédent', 'thread: Voir notre message précédent'],
  ['Notre recette, en cinq étapes 1/5', 'thread: 1/5'],
  ['2/5 Ensuite, on mélange.', 'thread: 2/5'],
  ['See the thread', 'thread: See the thread'],
  ['See below.', 'thread: See below'],
  ['As mentioned above, no.', 'thread: As mentioned above'],
  ['It is all in this thread:', 'thread: in this thread'],
  ['Check the replies', 'thread: Check the replies'],
  ['See our previous post', 'thread: See our previous post'],
  ['Que pensez-vous de cette photo ?', 'image: cette photo'],
  ['Regardez cette vidéo', 'image: Regardez cette vidéo'],
  ['Tout est sur l’image.', 'image: sur l’image'],
  ['La recette en photo !', 'image: en photo'],
  ['Vous trouverez ci-joint le programme', 'image: ci-joint'],
  ['La photo ci-dessous dit tout', 'image: La photo ci-dessous'],
  ['Love this picture', 'image: this picture'],
  ['Look at the photo!', 'image: Look at the photo'],
  ['Pictured here: the team', 'image: Pictured here'],
  ['The video below says it all', 'image: The video below'],
  // The same words, saying something else.
  ['Le fil est rouge, le tissu est bleu.'],
  ['Un lien fort nous unit.'],
  ['Passez par ici quand vous voulez'],
  ['Votre photo est magnifique'],
  ['Nous sommes ici pour vous'],
  ['We are here for you'],
  ['Temperatures are below average'],
  ['Above all, thank you'],
  ['24/7, 50/50'],
  ['Une note de 4/5'],
  ['La fin (5/5)', 'thread: (5/5)'],
  ['On se retrouve le 3/5 au soir'],
  ['A link between people'],
];

test.each(CASES)('%s', (text, ...lost) => {
  const found = findFragile(text).map((each) => `${each.lost}: ${text.slice(each.start, each.end)}`);
  expect(found).toEqual(lost);
});

test.each([
  ['Plus d’infos : https://example.com', 'Plus d’infos :'],
  ['Merci ! (voir ci-dessous)', 'Merci !'],
  ['Tout est là : https://example.com.', 'Tout est là.'],
  ['Écrivez-nous : https://example.com (lien en bio), voir ci-dessous. Merci', 'Écrivez-nous. Merci'],
  ['Lien en bio', ''],
  ['Bonjour Ana', 'Bonjour Ana'],
])('of %j remains %j', (text, rest) => {
  expect(whatRemains(text)).toBe(rest);
});

test('any text: stretches in order, apart, inside it, and never empty', () => {
  const words = [
    'lien',
    ' ',
    'en',
    'bio',
    'voir',
    'ci-dessous',
    'this',
    'photo',
    'https://a.fr',
    '👇',
    '(',
    ')',
    '\n',
    'è',
    '1/2',
  ];
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...words), fc.string())), (pieces) => {
      const text = pieces.join('');
      let at = 0;
      for (const { start, end } of findFragile(text)) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(at).toBeLessThanOrEqual(text.length);
      expect(whatRemains(text).length).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 500 },
  );
});
