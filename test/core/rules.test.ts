/** The list of rules: put in, moved, taken out. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { FIRST_RULES } from '../../src/core/level.ts';
import { areFirst, movedRule, shadows, withoutRule, withRule } from '../../src/core/rules.ts';

const ids = (rules: readonly { id: string }[]): string => rules.map(({ id }) => id).join(' ');

it('a move loses no rule, stops at the ends, and is undone by its opposite inside them', () => {
  const at = fc.integer({ min: 0, max: FIRST_RULES.length - 1 });
  fc.assert(
    fc.property(at, fc.integer({ min: -20, max: 20 }), (from, by) => {
      const id = FIRST_RULES[from]?.id ?? '';
      const moved = movedRule(FIRST_RULES, id, by);
      expect(moved.map(({ order }) => order)).toEqual(FIRST_RULES.map((_, place) => place));
      const to = moved.findIndex((rule) => rule.id === id);
      expect(to).toBe(Math.max(0, Math.min(from + by, FIRST_RULES.length - 1)));
      expect(ids(movedRule(moved, id, from - to))).toBe(ids(FIRST_RULES));
    }),
  );
});

it('a new rule is tried first, a known one stays in its place', () => {
  const [first] = FIRST_RULES;
  if (!first) throw new Error('no rule');
  expect(withRule(FIRST_RULES, { ...first, id: 'mine' })[0]).toMatchObject({ id: 'mine', order: 0 });
  const changed = withRule(FIRST_RULES, { ...first, level: 1, order: 7 });
  expect([ids(changed), changed[0]?.level, changed[0]?.order]).toEqual([ids(FIRST_RULES), 1, 0]);
  expect(areFirst(changed)).toBe(false);
  expect(areFirst(FIRST_RULES.map((rule) => ({ ...rule })))).toBe(true);
  expect(withoutRule(FIRST_RULES, first.id)).toHaveLength(FIRST_RULES.length - 1);
});

it('knows the rule behind which no other is tried', () => {
  const [first] = FIRST_RULES;
  if (!first) throw new Error('no rule');
  expect(FIRST_RULES.some(shadows)).toBe(false);
  expect(shadows({ ...first, kinds: [] })).toBe(true);
  expect(shadows({ ...first, kinds: [], known: false })).toBe(false);
});
