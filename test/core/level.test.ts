/** The level proposed for a post: the first rule that fits, and why. */
import { describe, expect, it } from 'vitest';
import { FIRST_RULES, type LevelScene, proposeLevel } from '../../src/core/level.ts';
import { addCounts, type Counts, velocityOf } from '../../src/core/velocity.ts';

const scene = (rest: Partial<LevelScene>): LevelScene => ({
  kinds: ['brand'],
  signals: [],
  influential: false,
  known: false,
  velocity: null,
  ...rest,
});
const propose = (rest: Partial<LevelScene>) => proposeLevel(scene(rest), FIRST_RULES);

describe('the first rules', () => {
  it.each<[string, Partial<LevelScene>, number]>([
    ['a mention', {}, 1],
    ['praise', { signals: ['praise'] }, 1],
    ['a question', { signals: ['question'] }, 1],
    ['a complaint', { signals: ['complaint'] }, 2],
    ['a complaint that many hear', { signals: ['complaint'], influential: true }, 3],
    ['a complaint that spreads', { signals: ['complaint'], velocity: 150 }, 3],
    ['an insult alone', { signals: ['hostility'] }, 0],
    ['an insult with a complaint', { signals: ['hostility', 'complaint'] }, 2],
    ['a risk', { kinds: ['risk'] }, 2],
    ['a risk, in anger', { kinds: ['brand', 'risk'], signals: ['complaint'] }, 3],
    ['a risk that spreads', { kinds: ['risk'], velocity: 60 }, 4],
    ['grief', { signals: ['regret', 'sensitive'] }, 3],
    ['a leak', { kinds: ['leak'] }, 4],
    ['a competitor', { kinds: ['competitor'] }, 0],
    ['a question to a competitor', { kinds: ['competitor'], signals: ['question'] }, 1],
  ])('%s', (_what, rest, level) => expect(propose(rest).level).toBe(level));

  it('say what they met', () => {
    expect(propose({ kinds: ['risk'], velocity: 60 })).toEqual({
      level: 4,
      ruleId: 'risk-spreading',
      reasons: [
        { kind: 'watch', watch: 'risk' },
        { kind: 'velocity', perHour: 60 },
      ],
    });
    expect(propose({})).toEqual({ level: 1, ruleId: null, reasons: [] });
  });
});

it('an inactive rule is passed over', () => {
  const rules = FIRST_RULES.map((rule) => ({ ...rule, active: rule.id !== 'complaint' }));
  expect(proposeLevel(scene({ signals: ['complaint'] }), rules).level).toBe(1);
});

describe('velocity', () => {
  const HOUR = 3_600_000;
  const counts = (at: number, likes: number | null, replies: number | null = 0, shares: number | null = 0): Counts => ({
    at,
    likes,
    replies,
    shares,
  });

  it('is what was gained per hour', () => {
    expect(velocityOf([counts(0, 10), counts(HOUR / 2, 40, 5, 5)])).toBe(80);
  });

  it('is not known from one look, nor from two at once', () => {
    expect(velocityOf([counts(0, 10)])).toBeNull();
    expect(velocityOf([counts(0, 10), counts(60_000, 400)])).toBeNull();
    expect(velocityOf([])).toBeNull();
  });

  it('leaves out what was not shown, and never falls below none', () => {
    expect(velocityOf([counts(0, null, 4), counts(HOUR, 900, 6)])).toBe(2);
    expect(velocityOf([counts(0, 10), counts(HOUR, 4)])).toBe(0);
    expect(velocityOf([counts(0, null, null, null), counts(HOUR, 3, null, null)])).toBeNull();
  });

  it('keeps the first sighting and the last ones, and none that tells nothing', () => {
    let kept: Counts[] = [];
    for (let at = 0; at < 60; at++) kept = addCounts(kept, counts(at * HOUR, Math.floor(at / 2)));
    expect(kept).toHaveLength(20);
    expect(kept[0]?.at).toBe(0);
    expect(kept.at(-1)?.likes).toBe(29);
    expect(addCounts(kept, counts(99 * HOUR, null, null, null))).toBe(kept);
  });
});
