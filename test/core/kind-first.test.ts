/** When kind posts go first, and which. */
import { expect, it } from 'vitest';
import { isHardRun, isKind, withKindFirst } from '../../src/core/kind-first.ts';
import type { Level } from '../../src/core/level.ts';
import type { SignalKind } from '../../src/core/signals/kinds.ts';

const post = (level: Level, ...kinds: SignalKind[]) => ({
  id: `${level}${kinds}`,
  level,
  signals: kinds.map((kind) => ({ kind, strength: 1, words: [], tentative: false })),
});
const mild = post(1, 'question');

it('three hard posts among the next five are a hard run', () => {
  const hard = [post(3), post(1, 'hostility'), post(4, 'complaint')];
  expect(isHardRun([mild, mild, ...hard])).toBe(true);
  expect(isHardRun([mild, mild, mild, ...hard])).toBe(false);
  expect(isHardRun(hard.slice(0, 2))).toBe(false);
  expect(isHardRun([])).toBe(false);
});

it('praise is kind, unless something in it hurts', () => {
  expect(isKind(post(1, 'praise'))).toBe(true);
  expect(isKind(post(1, 'praise', 'hostility'))).toBe(false);
  expect(isKind(post(3, 'praise'))).toBe(false);
  expect(isKind(mild)).toBe(false);
});

it('a kind post stands once, before the others', () => {
  const [one, two] = [post(1, 'praise'), post(2, 'praise')];
  expect(withKindFirst([mild, one], [one, two])).toEqual([one, two, mild]);
});
