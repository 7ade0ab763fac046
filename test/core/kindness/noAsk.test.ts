/** What a text asks in return: each ask heard at its place, and kindness that asks nothing left alone. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AskKind } from '../../../src/core/kindness/asks.ts';
import { asks, speaksOfHer } from '../../../src/core/kindness/noAsk.ts';
import { STARTERS } from '../../../src/core/kindness/starters.ts';

/** What stands between ⟦ and ⟧ is found, by the kinds in order; a text without any asks nothing. */
const ASKING: readonly [kinds: AskKind[], text: string][] = [
  [['link'], 'Une surprise vous attend sur ⟦https://lumio.example/cadeau⟧'],
  [['link'], 'Tout est sur ⟦www.lumio.example⟧ pour vous'],
  [['link'], 'Regardez sur ⟦lumio.fr/cadeau⟧'],
  [['hashtag'], 'Votre café vous attend ⟦#LundiLumio⟧'],
  [['hashtag'], 'For you, with love ⟦#KindDay⟧'],
  [['code'], '⟦Avec le code⟧ MERCI, il est à vous'],
  [['code'], 'Il suffit de dire ⟦CAFE20⟧ au comptoir'],
  [['code'], '⟦Use our code⟧ at the counter'],
  [['code'], 'Here is a ⟦discount code⟧ for you'],
  [['offer'], '⟦-20 %⟧ pour vous consoler'],
  [['offer'], 'You get ⟦15% off⟧ your next coffee'],
  [['offer'], 'Une ⟦offre spéciale⟧ vous attend'],
  [['offer'], 'Tenez, la ⟦livraison gratuite⟧ est pour vous'],
  [['offer'], '⟦Profitez-en⟧ aujourd’hui'],
  [['offer'], 'Come and ⟦buy one⟧, the second is free'],
  [['share'], 'Un café offert : ⟦partagez votre⟧ sourire'],
  [['share'], '⟦Parlez-en⟧ autour de vous'],
  [['share'], '⟦Dites-le à vos amis⟧ !'],
  [['share'], '⟦Taguez-nous⟧ quand il arrive'],
  [['share'], '⟦Envoyez-nous une photo⟧ du bouquet'],
  [['share'], 'Il suffit de ⟦nous taguer⟧'],
  [['share'], '⟦Tell your friends⟧ about it'],
  [['share'], '⟦Tag us⟧ when it lands'],
  [['share'], 'Please ⟦share it⟧ if it made you smile'],
  [['share'], '⟦Spread the word⟧, it is Monday'],
  [['share'], '⟦Post a picture⟧ of your breakfast'],
  [['follow'], '⟦Suivez-nous⟧ pour d’autres douceurs'],
  [['follow'], '⟦Abonnez-vous⟧ au compte'],
  [['follow'], 'Un petit cadeau, et ⟦likez la page⟧'],
  [['follow'], '⟦Follow us⟧ for more'],
  [['follow'], 'Just ⟦subscribe⟧ and it is yours'],
  [['follow'], '⟦Like our page⟧ and smile'],
  [['review'], '⟦Laissez-nous un avis⟧ après'],
  [['review'], '⟦Dites-nous ce que⟧ vous en pensez'],
  [['review'], '⟦Leave us a review⟧ if you liked it'],
  [['review'], '⟦Tell us what you⟧ think of it'],
  [['return'], 'Un bouquet, ⟦en échange⟧ d’un sourire'],
  [['return'], 'A coffee ⟦in return⟧ for a smile'],
  [['return'], 'It is yours ⟦if you post⟧ about it'],
  [['return'], 'On ⟦compte sur vous⟧ !'],
  [['return'], 'We ⟦hope to see you again⟧ soon'],
  [['reminder'], '⟦N’oubliez pas⟧ de sourire'],
  [['reminder'], '⟦N’hésitez pas⟧ à partager'],
  [['reminder'], '⟦Pensez à nous⟧ la prochaine fois'],
  [['reminder'], '⟦Don’t forget to⟧ smile'],
  [['reminder'], '⟦Make sure you⟧ tell the barista'],
  [['brand'], 'Lumio pense à vous. Chez ⟦LUMIO⟧, on aime les lundis.'],
  [['brand'], '{marque} is here for you, love from ⟦Lumio⟧'],
  [['share', 'hashtag', 'link'], '⟦Partagez⟧ ⟦#cadeau⟧ sur ⟦lumio.com⟧'],
];

const GIVING: readonly string[] = [
  'Une boîte pleine part chez vous demain. Rien en échange.',
  'Pas besoin de partager, c’est pour vous.',
  'On partage votre peine, courage.',
  'Un gâteau à partager avec qui vous voudrez.',
  'Sans rien attendre en retour.',
  'On pense à vous ce matin.',
  'Votre café vous attend au comptoir.',
  'Le train de 8 h 40 vous doit des excuses, nous un café.',
  'Vous n’avez rien à faire, rien à dire.',
  'Nothing in return, it is a present.',
  'No need to share it with anyone.',
  'We share your pain, Mondays are hard.',
  'You do not have to tell a soul.',
  'Where should we send it? A private message will do.',
  'Lumio is thinking of you this morning.',
  'There is a 7 on the door, ring twice.',
];

const MARK = /[⟦⟧]/g;

function spansOf(marked: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let at = 0;
  let start = 0;
  for (const piece of marked.split(/([⟦⟧])/)) {
    if (piece === '⟦') start = at;
    else if (piece === '⟧') spans.push({ start, end: at });
    else at += piece.length;
  }
  return spans;
}

it('has more than forty texts that ask', () => {
  expect(ASKING.length).toBeGreaterThan(40);
});

it.each(ASKING)('%j: %s', (kinds, marked) => {
  const text = marked.replace(MARK, '');
  const found = asks(text, ['Lumio']);
  expect(found.map(({ kind }) => kind)).toEqual(kinds);
  const said = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  expect(found.map(said)).toEqual(spansOf(marked).map(said));
});

it.each(GIVING)('asks nothing: %s', (text) => {
  expect(asks(text, ['Lumio'])).toEqual([]);
});

describe('a sentence about her', () => {
  it.each([
    ['Vous y teniez, cela se lit.', true],
    ['Un café vous attend. Partagez vos photos.', true],
    ['Partagez vos photos.', false],
    ['Un café est au comptoir.', false],
    ['You had been waiting for that night.', true],
    ['A coffee is on the counter.', false],
    ['Tell your friends.', false],
    ['On t’a gardé une part.', true],
  ])('%s', (text, expected) => expect(speaksOfHer(text, asks(text, []))).toBe(expected));
});

describe('the acts to start with', () => {
  it.each(Object.entries(STARTERS))('%s: eight at least, that ask nothing and speak of her', (_lang, starters) => {
    expect(starters.length).toBeGreaterThanOrEqual(8);
    for (const { text, title } of starters) {
      const found = asks(text, ['Lumio']);
      expect(found, title).toEqual([]);
      expect(speaksOfHer(text, found), title).toBe(true);
    }
  });

  it('are the same trades in both languages', () => {
    const shape = ({ cost, delay }: { cost: number; delay: number }) => [cost, delay];
    expect(STARTERS.fr.map(shape)).toEqual(STARTERS.en.map(shape));
  });
});

it('asks lie inside the text, in order, none over another, whatever the text', () => {
  const words = [
    'partagez',
    'N’oubliez',
    'pas',
    'tag',
    'us',
    '#',
    'é',
    '%',
    '20',
    'Lumio',
    ' ',
    '\n',
    '\ud83d',
    '{marque}',
    '.fr',
  ];
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 5 })), { maxLength: 30 }),
      (parts) => {
        const text = parts.join(' ');
        let end = 0;
        for (const ask of asks(text, ['Lumio', ''])) {
          expect(ask.start).toBeGreaterThanOrEqual(end);
          expect(ask.end).toBeGreaterThan(ask.start);
          end = ask.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      },
    ),
  );
});
