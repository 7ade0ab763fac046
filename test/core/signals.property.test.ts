/** Signals of any text at all: never a throw, spans inside the text, strengths from 0 to 1, in every language. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectSignals } from '../../src/core/signals/detect.ts';
import { DEFAULT_THRESHOLDS, SIGNAL_KINDS, type Thresholds } from '../../src/core/signals/kinds.ts';

const LANGUAGES = ['fr', 'en', 'es', 'de', 'it', 'pt', 'ja', 'und', '', null];
const PIECES = [
  ...['merci', 'NUL', 'déçue', 'J’ai', 'raté', 'pas', 'jamais', 'très', 'service', 'client', 'mort', 'connard', 'svp'],
  ...['thanks', 'worst', 'I', 'can’t', 'sleep', 'not', 'never', 'so', 'good', 'app', 'idiot', 'dead', 'help', 'u', 'r'],
  ...[
    ' ',
    '  ',
    '\n',
    '.',
    ', ',
    '?',
    '?!',
    '!!',
    '…',
    "'",
    '’',
    '-',
    '#',
    '@',
    '@LumioHelp',
    'https://a.example/',
    '&amp;',
  ],
  ...[
    '😭',
    '😍',
    '👩‍👩‍👧',
    '\ud83d',
    '\ude2d',
    '\u0301',
    '\u200d',
    '\\u002c',
    ':(',
    ';)',
    '<3',
    'é',
    'œ',
    'ß',
    '㎏',
    'ﬁ',
    'ooo',
  ],
];

const text = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(' ')),
  fc.string({ unit: 'binary', maxLength: 80 }),
  // Lone surrogates too.
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units)),
);

/** All that has any strength. */
const ALL: Thresholds = { ...DEFAULT_THRESHOLDS };
for (const kind of SIGNAL_KINDS) ALL[kind] = 0;

describe('any text', () => {
  test('gives words inside it, in order, and strengths from 0 to 1', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...LANGUAGES), (text, lang) => {
        for (const { strength, words } of detectSignals(text, lang, ALL)) {
          expect(strength).toBeGreaterThan(0);
          expect(strength).toBeLessThan(1);
          let before = 0;
          for (const { start, end } of words) {
            expect(start).toBeGreaterThanOrEqual(before);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            before = end;
          }
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test('gives each kind once, in their order, the same each time', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...LANGUAGES), (text, lang) => {
        const signals = detectSignals(text, lang, ALL);
        const kinds = signals.map(({ kind }) => kind);
        expect(kinds).toEqual(SIGNAL_KINDS.filter((kind) => kinds.includes(kind)));
        expect(detectSignals(text, lang, ALL)).toEqual(signals);
      }),
    );
  });

  test('keeps fewer as thresholds rise, never others', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...LANGUAGES), (text, lang) => {
        const all = detectSignals(text, lang, ALL);
        const kept = detectSignals(text, lang);
        expect(kept).toEqual(all.filter(({ kind, strength }) => strength >= DEFAULT_THRESHOLDS[kind]));
      }),
    );
  });

  test('names words for what it keeps', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...LANGUAGES), (text, lang) => {
        for (const { words } of detectSignals(text, lang)) expect(words).not.toEqual([]);
      }),
    );
  });
});

test('a text without end is read in part', () => {
  const signals = detectSignals(`${'merci beaucoup '.repeat(100_000)}`, 'fr');
  expect(signals.map(({ kind }) => kind)).toEqual(['praise']);
  for (const { start, end } of signals[0]?.words ?? []) expect(end - start).toBeLessThanOrEqual(4_000);
});
