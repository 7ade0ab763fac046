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

test('what is meant is every term near enough that begins alike, whatever slipped', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abc'), minLength: 4, maxLength: 11 });
  let near = 0;
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), word, (terms, text) => {
      const meant = [...new Set(terms)].filter((term) => {
        const slips = slipsAllowed(term);
        return slips > 0 && term[0] === text[0] && within(slips, text, term);
      });
      near += meant.length;
      expect(indexTypos(terms).meant(text).sort()).toEqual(meant.sort());
    }),
    { numRuns: 3_000 },
  );
  expect(near).toBeGreaterThan(100);
});
