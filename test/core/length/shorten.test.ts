/** Proposals to say a text shorter, in both languages, and what they never touch. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAddresses } from '../../../src/core/length/addresses.ts';
import { countBy } from '../../../src/core/length/measure.ts';
import { proposeShortenings } from '../../../src/core/length/shorten.ts';
import { restore, shorten } from '../../../src/core/length/shortened.ts';

/** The text with every proposal accepted. */
function shortest(text: string, language: string | null): string {
  const proposals = proposeShortenings(text, 'graphemes', language);
  return proposals.reduceRight(
    (left, { start, end, replacement }) => left.slice(0, start) + replacement + left.slice(end),
    text,
  );
}

const FRENCH: readonly (readonly [string, string])[] = [
  ['Afin de vous aider', 'Pour vous aider'],
  ['afin d’avancer', 'pour avancer'],
  ["afin d'avancer", 'pour avancer'],
  ['dans le cadre du concours', 'pour le concours'],
  ['dans le cadre de la fête', 'pour la fête'],
  ['dans le cadre des travaux', 'pour les travaux'],
  ['dans le cadre d’un jeu', 'pour un jeu'],
  ['en raison du vent', 'à cause du vent'],
  ['en raison d’un retard', 'à cause d’un retard'],
  ['étant donné qu’il pleut', 'puisqu’il pleut'],
  ['un certain nombre d’idées', 'plusieurs idées'],
  ['au jour d’aujourd’hui', 'aujourd’hui'],
  ['voire même demain', 'voire demain'],
  ['On répond dans les plus brefs délais.', 'On répond au plus vite.'],
  ['DANS LES PLUS BREFS DÉLAIS', 'Au plus vite'],
  ['N’hésitez pas à nous contacter !', 'Contactez-nous !'],
  ['Est-ce que vous pouvez nous écrire ?', 'Pouvez-vous nous écrire ?'],
  ['C’est vraiment gentil', 'C’est gentil'],
  ['Un message très touchant', 'Un message touchant'],
  ['En effet, nous fermons.', 'Nous fermons.'],
  ['Merci. En fait, nous fermons.', 'Merci. Nous fermons.'],
  ['Cependant, nous restons', 'Mais nous restons'],
  ['Il dit que il vient', 'Il dit qu’il vient'.replace('’', "'")],
  ['20 pour cent', '20 %'],
  ['20 euros et 18 heures', '20 € et 18 h'],
  ['des fleurs et des fruits', 'des fleurs & des fruits'],
  ['un cadeau entièrement gratuit', 'un cadeau gratuit'],
  ['refaire à nouveau', 'refaire'],
  ['très très bien', 'très bien'],
  ['Nous pouvons dès que possible', 'Nous pouvons au plus vite'],
  ['deux  espaces', 'deux espaces'],
  ['Bravo !!!', 'Bravo !'],
  ['Bon...', 'Bon…'],
  ['👏👏👏', '👏'],
  ['fin de ligne  \nsuite', 'fin de ligne\nsuite'],
];

const FRENCH_KEPT: readonly string[] = [
  'Ce n’est pas très clair',
  'pas vraiment',
  'Absolument !',
  'Oui, vraiment.',
  'le très haut débit',
  'de très anciens amis',
  'Nous nous voyons',
  'vous vous trompez',
  'Bien sûr que oui',
  'd’un certain âge',
  '« afin de vous aider »',
  '“afin de vous aider”',
  '"afin de vous aider"',
  '> afin de vous aider',
  '`afin de`',
  'https://example.com/afin-de?a=tres--bien',
  '@afin_de #afin_de',
  '{{ "afin de" | upcase }}',
  '{{ afin de',
  '{% if a == "afin de" %}',
  '{afin de}',
  'Merci !',
];

const ENGLISH: readonly (readonly [string, string])[] = [
  ['In order to help', 'To help'],
  ['due to the fact that it rains', 'because it rains'],
  ['at this point in time', 'now'],
  ['We answer as soon as possible.', 'We answer ASAP.'],
  ['each and every day', 'every day'],
  ['a free gift', 'a gift'],
  ['It really helps', 'It helps'],
  ['Actually, we close early.', 'We close early.'],
  ['However, we stay', 'But we stay'],
  ['Please note that we close', 'We close'],
  ['We do not know', "We don't know"],
  ['We’re sure, we do not know', 'We’re sure, we don’t know'],
  ['They are here', "They're here"],
  ['It is great', "It's great"],
  ['I am here', "I'm here"],
  ['We will come', "We'll come"],
  ['We have received it', "We've received it"],
  ['20 percent', '20%'],
  ['flowers and fruits', 'flowers & fruits'],
  ['Thank you very much', 'Thank you'],
  ['the the end', 'the end'],
];

const ENGLISH_KEPT: readonly string[] = [
  'not really good',
  'We don’t really know',
  'never just words',
  'so very kind',
  'That’s what it is.',
  'We have red shoes',
  'We have need of it',
  'it is “in order to” help',
  'Really?',
];

describe('proposals', () => {
  test.each(FRENCH)('%j becomes %j', (long, short) => {
    expect(shortest(long, 'fr')).toBe(short);
  });
  test.each(FRENCH_KEPT.map((text) => [text]))('%j stays', (text) => {
    expect(proposeShortenings(text, 'graphemes', 'fr')).toEqual([]);
  });
  test.each(ENGLISH)('%j becomes %j', (long, short) => {
    expect(shortest(long, 'en')).toBe(short);
  });
  test.each(ENGLISH_KEPT.map((text) => [text]))('%j stays', (text) => {
    expect(proposeShortenings(text, 'graphemes', 'en')).toEqual([]);
  });

  test('in a language that is not known, spaces and signs alone', () => {
    expect(shortest('afin de  in order to!!', null)).toBe('afin de in order to!');
    expect(shortest('afin de  in order to!!', 'de')).toBe('afin de in order to!');
  });

  test('each says why, and what it saves by the rule', () => {
    expect(proposeShortenings('Afin de vous aider...', 'weighted', 'fr')).toEqual([
      { start: 0, end: 7, replacement: 'Pour', reason: 'locution', saves: 3 },
      { start: 18, end: 21, replacement: '…', reason: 'repeat', saves: 1 },
    ]);
    expect(proposeShortenings('Bon...', 'graphemes', 'fr')[0]?.saves).toBe(2);
  });
});

const PIECES = [
  ...[
    'afin de',
    'vraiment',
    'très',
    'dans le cadre d’',
    'et',
    'nous',
    'merci',
    'in order to',
    'really',
    'very',
    'and',
    'we are',
  ],
  ...[
    '!!',
    '...',
    '  ',
    '\n\n\n',
    '.',
    'https://example.com/a--b',
    'example.com',
    '@ana',
    '#mot',
    '{{ afin de }}',
    '{% très %}',
  ],
  ...['« afin de »', '"very very"', 'a@b.fr', '👏👏', '{nom}'],
];

test('any text: apart, within it, shorter by what is told, addresses, handles, tags and template tags as they were', () => {
  const texts = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 })), { maxLength: 20 });
  const whole = /\{\{.*?\}\}|\{%.*?%\}|\{[^{}\n]*\}|(?<!\S)[@#]\w+/g;
  fc.assert(
    fc.property(texts, fc.constantFrom('fr', 'en', null), (pieces, language) => {
      const text = pieces.join(' ');
      const proposals = proposeShortenings(text, 'graphemes', language);
      let at = 0;
      for (const proposal of proposals) {
        expect(proposal.start).toBeGreaterThanOrEqual(at);
        expect(proposal.saves).toBeGreaterThan(0);
        at = proposal.end;
        const state = shorten({ text, changes: [] }, proposal);
        const [change] = state.changes;
        expect(change && restore(state, change).text).toBe(text);
      }
      expect(at).toBeLessThanOrEqual(text.length);
      const short = shortest(text, language);
      const saved = proposals.reduce((sum, { saves }) => sum + saves, 0);
      expect(countBy('graphemes', text) - countBy('graphemes', short)).toBe(saved);
      expect(short.match(whole)).toEqual(text.match(whole));
      const addresses = (of: string): string[] => findAddresses(of, true).map(({ start, end }) => of.slice(start, end));
      expect(addresses(short)).toEqual(addresses(text));
    }),
    { numRuns: 300 },
  );
});
