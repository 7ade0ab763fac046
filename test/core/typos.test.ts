/** The index of parts finds what comparing with every term would find. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexTypos, slipsAllowed, within } from '../../src/core/typos.ts';

describe('slips apart', () => {
  test.each([
    ['lumio', 'lumio', 0],
    ['lumio', 'lumoi', 1],
    ['lumio', 'lmio', 1],
    ['lumio', 'luumio', 1],
    ['lumio', 'lunio', 1],
    ['lumio', 'lmuoi', 2],
    ['chandelora', 'chadelra', 2],
    ['chandelora', 'handlor', 3],
  ])('%s and %s: %i', (one, other, slips) => {
    expect(within(slips, one, other)).toBe(true);
    expect(within(slips, other, one)).toBe(true);
    expect(slips === 0 || within(slips - 1, one, other)).toBe(slips === 0);
  });

  test('none in short terms, one from five letters, two from nine', () => {
    expect(['luma', 'lumio', 'brillors', 'chandelor', 'la mie', 'l a m i'].map(slipsAllowed)).toEqual([
      0, 1, 1, 2, 1, 0,
    ]);
  });
});

/** The same by the book: optimal string alignment, every cell of its table. */
function distance(one: string, other: string): number {
  const rows = [Array.from({ length: other.length + 1 }, (_, at) => at)];
  const cell = (i: number, j: number): number => rows[i]?.[j] ?? Number.NaN;
  for (let i = 1; i <= one.length; i++) {
    rows[i] = [i];
    for (let j = 1; j <= other.length; j++) {
      const change = one[i - 1] === other[j - 1] ? 0 : 1;
      const steps = [cell(i - 1, j) + 1, cell(i, j - 1) + 1, cell(i - 1, j - 1) + change];
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        steps.push(cell(i - 2, j - 2) + 1);
      rows[i]?.push(Math.min(...steps));
    }
  }
  return cell(one.length, other.length);
}

test('slips are counted as the book does', () => {
  const text = fc.string({ unit: fc.constantFrom(...'abc'), maxLength: 9 });
  fc.assert(
    fc.property(text, text, fc.integer({ min: 0, max: 2 }), (one, other, slips) => {
      expect(within(slips, one, other)).toBe(distance(one, other) <= slips);
    }),
    { numRuns: 3_000 },
  );
});

/** A letter missing, added, changed, or two swapped. */
const slip = fc.record({
  kind: fc.constantFrom('miss', 'add', 'change', 'swap'),
  at: fc.nat(),
  letter: fc.constantFrom(...'abc'),
});

function slipped(text: string, slips: { kind: string; at: number; letter: string }[]): string {
  return slips.reduce((now, { kind, at, letter }) => {
    const place = at % now.length;
    const [before, after] = [now.slice(0, place), now.slice(place + 1)];
    if (kind === 'miss') return before + after;
    if (kind === 'add') return before + letter + now.slice(place);
    if (kind === 'change') return before + letter + after;
    return before + after.charAt(0) + now.charAt(place) + after.slice(1);
  }, text);
}

test('what is meant is every term near enough that begins alike, whatever slipped', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abc'), minLength: 5, maxLength: 13 });
  let near = 0;
  fc.assert(
    fc.property(word, fc.array(slip, { maxLength: 3 }), fc.array(word, { maxLength: 8 }), (own, slips, others) => {
      const text = slipped(own, slips);
      const meant = [...new Set([own, ...others])].filter((term) => {
        return term[0] === text[0] && within(slipsAllowed(term), text, term);
      });
      near += meant.length;
      expect(
        indexTypos([own, ...others])
          .meant(text)
          .sort(),
      ).toEqual(meant.sort());
    }),
    { numRuns: 3_000 },
  );
  expect(near).toBeGreaterThan(1_000);
});
