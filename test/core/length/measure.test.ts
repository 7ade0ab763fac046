/** Counting by plain rules beside `Intl.Segmenter`, and where a text becomes too long. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RuleName } from '../../../src/core/length/limit.ts';
import { countBy, measureLength } from '../../../src/core/length/measure.ts';
import { RULES } from '../../../src/core/length/rules.ts';
import { WEIGHTED } from './weighted.cases.ts';

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
const graphemes = (text: string): string[] => [...segmenter.segment(text)].map(({ segment }) => segment);

/** What joins to what stands before or after it, and what never does. */
const JOINING = [
  ...[
    'a',
    'é',
    '1',
    '\r',
    '\n',
    '\t',
    '\u00ad',
    '\u0301',
    '\u0600',
    '\u200d',
    '\ufe0f',
    '\u{1f3fd}',
    '\ud800',
    '\udc00',
  ],
  ...['👩', '❤', '🇫', '🇷', '각', 'ᄀ', 'ᅡ', 'ᆨ', 'क', '\u094d', '\u0903', 'ก', '\u0e33', '日', '\u{e0061}'],
];

const joining = fc.array(fc.constantFrom(...JOINING), { maxLength: 12 }).map((signs) => signs.join(''));
const rules = Object.keys(RULES) as RuleName[];

describe('plain rules', () => {
  test('graphemes are those of Intl.Segmenter', () => {
    for (const text of WEIGHTED) expect(countBy('graphemes', text)).toBe(graphemes(text).length);
    fc.assert(
      fc.property(fc.oneof(joining, fc.string({ unit: 'binary' })), (text) => {
        expect(countBy('graphemes', text)).toBe(graphemes(text).length);
      }),
      { numRuns: 600 },
    );
  });

  test('code points and UTF-16 units', () => {
    fc.assert(
      fc.property(joining, (text) => {
        expect(countBy('code-points', text)).toBe(graphemes(text).reduce((sum, each) => sum + [...each].length, 0));
        expect(countBy('utf-16', text)).toBe(text.length);
      }),
    );
  });
});

describe('where it becomes too long', () => {
  test('nowhere when it fits', () => {
    expect(measureLength('abc', { max: 3, rule: 'graphemes' })).toEqual({ count: 3, max: 3, left: 0, over: null });
  });

  test.each<[string, number, RuleName, number]>([
    ['abcd', 3, 'graphemes', 3],
    ['👨‍👩‍👧ab', 1, 'graphemes', '👨‍👩‍👧'.length],
    ['a👨‍👩‍👧', 3, 'utf-16', 1],
    ['日本語', 5, 'weighted', 2],
    ['ab https://example.com/a', 20, 'weighted', 3],
    ['e\u0301e\u0301日', 2, 'weighted', 4],
    ['@ana@example.social ok', 5, 'mastodon', '@ana@example.social '.length],
    ['a', 0, 'utf-16', 0],
  ])('%j beyond %d by %s', (text, max, rule, over) => {
    const length = measureLength(text, { max, rule });
    expect(length.over).toBe(over);
    expect(length.left).toBeLessThan(0);
  });

  test('it is a place between two graphemes, and only when nothing is left', () => {
    fc.assert(
      fc.property(joining, fc.constantFrom(...rules), fc.nat(20), (text, rule, max) => {
        const { count, left, over } = measureLength(text, { max, rule });
        expect(left).toBe(max - count);
        expect(over === null).toBe(left >= 0);
        if (over === null) return;
        expect(graphemes(text).map((_each, index, all) => all.slice(0, index).join('').length)).toContain(over);
        expect(countBy(rule, text.slice(0, over))).toBeLessThanOrEqual(max);
      }),
      { numRuns: 800 },
    );
  });

  test('a long text is measured by every rule', () => {
    const text = 'Merci à @ana@example.social pour https://example.com/un/chemin/long 😀 日本\r\n'.repeat(2_000);
    for (const rule of rules) expect(measureLength(text, { max: 500, rule }).over).toBeGreaterThan(100);
  });

  test.each<[string, number]>([
    ['日.', 40_000],
    ['@a@a.', 100_000],
    ['.(a)', 80_000],
    ['https://', 160_000],
    ['👩\u200d', 1],
    ['🇫🇷', 20_000],
    ['\u0301', 1],
  ])('20,000 times %j is measured by every rule', (piece, graphemes) => {
    const text = piece.repeat(20_000);
    expect(countBy('graphemes', text)).toBe(graphemes);
    for (const rule of rules) expect(measureLength(text, { max: 500, rule }).count).toBeGreaterThan(0);
  });
});
