/** The draw: the same seed gives the same, everybody is as likely, and budget and cap are never passed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draw, drawOrder, isFair } from '../../../src/core/kindness/draw.ts';
import { FIRST_LIMITS, leftOf, limitsOf, restsUntil, startsOf } from '../../../src/core/kindness/limits.ts';
import { act, HOUR, NOW } from './scenes.ts';

const ids = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { maxLength: 30 });
const entrants = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 6 }),
    gestures: fc.array(fc.record({ id: fc.string(), cost: fc.nat(60) }), { maxLength: 4 }),
  }),
  { selector: ({ id }) => id, maxLength: 20 },
);

describe('the order', () => {
  it('is the same for the same seed, whatever order they come in', () => {
    fc.assert(
      fc.property(fc.string(), ids, fc.infiniteStream(fc.nat()), (seed, list, noise) => {
        const order = drawOrder(seed, list);
        const shaken = list
          .map((id) => [noise.next().value ?? 0, id] as const)
          .sort(([a], [b]) => a - b)
          .map(([, id]) => id);
        expect(drawOrder(seed, shaken)).toEqual(order);
        expect([...order].sort()).toEqual([...list].sort());
      }),
    );
  });

  it('is known once and for all: what was drawn can be verified in years', () => {
    expect(drawOrder('a1b2c3d4', ['x:1', 'x:2', 'x:3', 'x:4', 'x:5'])).toMatchInlineSnapshot(`
      [
        "x:1",
        "x:3",
        "x:4",
        "x:5",
        "x:2",
      ]
    `);
  });

  it.each([2, 3, 7, 12])('gives each of %i every place about as often', (size) => {
    const rounds = 12_000;
    const list = Array.from({ length: size }, (_, index) => `x:${index}`);
    const times = new Map<string, number>();
    for (let round = 0; round < rounds; round++) {
      drawOrder(`seed ${round}`, list).forEach((id, place) => {
        const key = `${id} ${place}`;
        times.set(key, (times.get(key) ?? 0) + 1);
      });
    }
    const expected = rounds / size;
    // Chi-squared over all cells but those that the others decide: 5 sigma above its mean.
    const spread = [...times.values()].reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    const freedom = (size - 1) ** 2;
    expect(times.size).toBe(size * size);
    expect(spread).toBeLessThan(freedom + 5 * Math.sqrt(2 * freedom));
  });
});

describe('a draw', () => {
  it('never passes count or money, and draws only what fits those who take part', () => {
    fc.assert(
      fc.property(fc.string(), entrants, fc.nat(12), fc.nat(120), (seed, list, count, money) => {
        const { eligible, drawn } = draw(seed, list, count, money);
        expect(drawn.length).toBeLessThanOrEqual(count);
        expect(drawn.reduce((sum, { cost }) => sum + cost, 0)).toBeLessThanOrEqual(money);
        expect(new Set(drawn.map(({ id }) => id)).size).toBe(drawn.length);
        for (const { id, gestureId, cost } of drawn) {
          expect(list.find((each) => each.id === id)?.gestures).toContainEqual({ id: gestureId, cost });
        }
        expect(isFair({ seed, eligible, chosen: drawn.map(({ id }) => id) })).toBe(true);
        expect(draw(seed, [...list].reverse(), count, money)).toEqual({ eligible, drawn });
      }),
    );
  });

  it('draws as many as there are where money is no matter', () => {
    fc.assert(
      fc.property(fc.string(), ids, fc.nat(40), (seed, list, count) => {
        const free = list.map((id) => ({ id, gestures: [{ id: 'g', cost: 0 }] }));
        expect(draw(seed, free, count, 0).drawn).toHaveLength(Math.min(count, list.length));
      }),
    );
  });

  it('is not fair when anybody was swapped', () => {
    const eligible = ['x:1', 'x:2', 'x:3'];
    const [first, second] = drawOrder('s', eligible) as [string, string];
    expect(isFair({ seed: 's', eligible, chosen: [first] })).toBe(true);
    expect(isFair({ seed: 's', eligible, chosen: [second] })).toBe(false);
    expect(isFair({ seed: 's', eligible, chosen: [first, second, 'x:9'] })).toBe(false);
    expect(isFair({ seed: 's', eligible: [], chosen: ['x:1'] })).toBe(false);
  });
});

describe('what is left', () => {
  const limits = { ...FIRST_LIMITS, budget: 20, perDay: 3 };
  const { day, month } = startsOf(NOW);

  it.each([
    ['nothing given', [], { money: 20, today: 3 }],
    ['one today', [act({ cost: 5 })], { money: 15, today: 2 }],
    ['yesterday', [act({ cost: 5, at: day - 1 })], { money: 15, today: 3 }],
    ['last month', [act({ cost: 5, at: month - 1 })], { money: 20, today: 3 }],
    ['declined: of the day, not of the money', [act({ cost: 5, state: 'declined' })], { money: 20, today: 2 }],
    ['dropped: of neither', [act({ cost: 5, state: 'dropped' })], { money: 20, today: 3 }],
    ['more than there was', [act({ cost: 50 })], { money: 0, today: 2 }],
  ] as const)('%s', (_what, acts, left) => expect(leftOf(acts, limits, NOW)).toEqual(left));

  it('a person rests from her last act on, those that came to nothing aside', () => {
    const day = 24 * HOUR;
    expect(restsUntil([act({ at: 0 }), act({ at: day }), act({ at: 9 * day, state: 'dropped' })], 10)).toBe(11 * day);
    expect(restsUntil([act({ state: 'declined' })], 10)).toBeNull();
  });

  it('limits never set are the first ones, and a currency that is none of ours is not kept', () => {
    expect(limitsOf(null)).toEqual(FIRST_LIMITS);
    expect(limitsOf({ ...FIRST_LIMITS, budget: 7, currency: 'nonsense' })).toEqual({ ...FIRST_LIMITS, budget: 7 });
  });
});
