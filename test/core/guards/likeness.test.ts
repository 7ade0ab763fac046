/** How well two replies that say the same are told from two that do not, on 200 invented pairs. */
import { describe, expect, test } from 'vitest';
import { gistOf } from '../../../src/core/likeness/gist.ts';
import { likeness } from '../../../src/core/likeness/likeness.ts';
import { printRanges, printsOf } from '../../../src/core/likeness/prints.ts';
import { PAIRS, type Pair, TOLD, TUNED } from './pairs.ts';

const alike = ({ one, other }: Pair): boolean => likeness(gistOf(one), gistOf(other)) > 0;

/** What is said again and found, of all found; and of all that is said again. */
function measured(pairs: readonly Pair[]): { precision: number; recall: number } {
  const found = pairs.filter(alike);
  const right = found.filter(({ again }) => again).length;
  return { precision: right / found.length, recall: right / pairs.filter(({ again }) => again).length };
}

describe('two hundred pairs', () => {
  test('are two hundred, half of them the same answer again, in two halves', () => {
    expect([PAIRS.length, PAIRS.filter(({ again }) => again).length]).toEqual([200, 100]);
    expect(new Set(PAIRS.map(({ one, other }) => `${one}|${other}`)).size).toBe(200);
    expect([TUNED.length, TOLD.length, TOLD.filter(({ again }) => again).length]).toEqual([100, 100, 50]);
  });

  // On the half that nothing was tuned on: 46 of 49 found are right (0.939), 46 of 50 are found (0.92).
  test('told apart: precision and recall over nine in ten on the half that nothing was tuned on', () => {
    const { precision, recall } = measured(TOLD);
    expect(precision).toBeGreaterThanOrEqual(0.93);
    expect(recall).toBeGreaterThanOrEqual(0.92);
  });

  test.each(['fr', 'en'] as const)('and neither language pays for the other: %s', (lang) => {
    const { precision, recall } = measured(PAIRS.filter((pair) => pair.lang === lang));
    expect(precision).toBeGreaterThanOrEqual(0.9);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });

  test.each(['same', 'other name', 'other network', 'reordered', 'grown'])('%s: every one is found', (kind) => {
    expect(PAIRS.filter((pair) => pair.kind === kind && !alike(pair))).toEqual([]);
  });

  test.each(['same subject', 'short thanks', 'same frame'])('%s: none is taken for the same', (kind) => {
    expect(PAIRS.filter((pair) => pair.kind === kind && alike(pair))).toEqual([]);
  });

  test('which comes first changes nothing', () => {
    const turned = (pair: Pair): Pair => ({ ...pair, one: pair.other, other: pair.one });
    expect(PAIRS.filter((pair) => alike(pair) !== alike(turned(pair)))).toEqual([]);
  });

  test('those that are alike share a key of the index, of others hardly any does', () => {
    const keys = PAIRS.map(({ one, other }) => [one, other].map((text) => printsOf(gistOf(text), 0)));
    const meets = (one: readonly number[] = [], other: readonly number[] = []) =>
      one.some((key) => other.includes(key));
    const found = keys.filter(([one, other], index) => alike(PAIRS[index] as Pair) && meets(one, other)).length;
    expect(found / PAIRS.filter(alike).length).toBeGreaterThanOrEqual(0.95);
    const strangers = keys.flatMap(([one], at) => keys.slice(0, at).map(([other]) => meets(one, other)));
    expect(strangers.filter(Boolean).length / strangers.length).toBeLessThan(0.01);
  });
});

describe('gist', () => {
  test.each([
    ['the person, wherever she is called', 'Merci Jean-Luc Exemple, la prise est solide, Inès !', 'pris solid'],
    ['courtesy and grammar', 'Bonjour à vous, merci beaucoup pour votre message et belle journée', ''],
    ['addresses, tags, mentions, numbers', '@a.b voyez https://lumio.example/x #lampe 12 socles', 'voy socl'],
    ['signatures', 'La prise est solide ^LM', 'pris solid'],
    ['case and accents', 'PRISE SOLIDE prise solide', 'pris solid'],
  ])('without %s', (_, text, gist) => {
    expect([...gistOf(text)].join(' ')).toBe(gist);
  });

  test('without the words of the names given', () => {
    expect([...gistOf('La prise de Rosalinde est solide', ['Rosalinde Exemple'])]).toEqual(['pris', 'solid']);
  });

  test('a hostile text costs no time that grows by its square', () => {
    const text = `${'Bonjour, A'.repeat(20_000)}${', A'.repeat(20_000)}${'\u0301'.repeat(20_000)}`;
    expect(gistOf(text).size).toBeLessThan(20);
  });
});

describe('prints', () => {
  const gist = gistOf('La pièce détachée part demain, sans frais');

  test('the newest comes first, within what was said since', () => {
    const [noon, before] = [printsOf(gist, 1_700_000_000_000), printsOf(gist, 1_700_000_000_000 - 120_000)];
    const ranges = printRanges(gist, 1_700_000_000_000 - 60_000);
    expect(noon).toHaveLength(8);
    for (const [index, [from, to]] of ranges.entries()) {
      expect(noon[index]).toBeLessThan(before[index] ?? 0);
      expect([(noon[index] ?? 0) >= from && (noon[index] ?? 0) <= to, (before[index] ?? 0) <= to]).toEqual([
        true,
        false,
      ]);
    }
  });

  test('are integers that a double holds, whatever the moment', () => {
    for (const at of [0, -1, 1e300, Number.MAX_SAFE_INTEGER, Date.UTC(2090, 1)]) {
      expect(printsOf(gist, at).every(Number.isSafeInteger)).toBe(true);
    }
  });

  test('a text too short to tell anything has none', () => {
    expect(printsOf(gistOf('Merci à vous !'), 0)).toEqual([]);
  });
});
