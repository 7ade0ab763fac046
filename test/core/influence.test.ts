/** Who counts as influential, and the reasons given. */
import { describe, expect, test } from 'vitest';
import { judgeInfluence } from '../../src/core/influence.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import { account, post } from './scenes.ts';

const thresholds = { reach: { '*': 10_000, bluesky: 5_000 }, engagement: 100 };

describe('reach', () => {
  test.each([
    ['x', 9_999, false],
    ['x', 10_000, true],
    ['bluesky', 4_999, false],
    ['bluesky', 5_000, true],
    ['constructor', 10_000, true],
    ['constructor', 9_999, false],
  ])('on %s with %i followers: %s', (network, followers, counts) => {
    const judged = judgeInfluence(account({ network, followers }), null, thresholds);
    expect(judged !== null).toBe(counts);
    if (judged) {
      const threshold = network === 'bluesky' ? 5_000 : 10_000;
      expect(judged.reasons).toEqual([{ kind: 'reach', followers, threshold }]);
    }
  });

  test('unknown followers say nothing, and a threshold of 0 asks nothing', () => {
    expect(judgeInfluence(account({ followers: null }), null, thresholds)).toBeNull();
    expect(judgeInfluence(account({ followers: 9e9 }), null, { reach: { '*': 0 }, engagement: 0 })).toBeNull();
    expect(judgeInfluence(account({ followers: 9e9 }), null, { reach: {}, engagement: 0 })).toBeNull();
  });

  test('the defaults know the smaller networks', () => {
    const reach = (network: string) =>
      judgeInfluence(account({ network, followers: 4_000 }), null, DEFAULT_SETTINGS.influence);
    expect(reach('mastodon')).not.toBeNull();
    expect(reach('bluesky')).toBeNull();
  });
});

describe('verified', () => {
  test('by the account or by the post alone', () => {
    const reasons = [{ kind: 'verified' }];
    expect(judgeInfluence(account({ verified: true }), null, thresholds)).toEqual({ reasons });
    expect(judgeInfluence(null, post({ verified: true }), thresholds)).toEqual({ reasons });
    expect(judgeInfluence(account({ verified: true }), post({ verified: true }), thresholds)).toEqual({ reasons });
    expect(judgeInfluence(account({ verified: false }), post({ verified: null }), thresholds)).toBeNull();
  });
});

describe('engagement', () => {
  test('likes, replies and shares together, rate per follower where followers are known', () => {
    const lively = post({ likes: 60, replies: 30, shares: 10 });
    expect(judgeInfluence(null, lively, thresholds)?.reasons).toEqual([
      { kind: 'engagement', interactions: 100, threshold: 100, rate: null },
    ]);
    expect(judgeInfluence(account({ followers: 400 }), lively, thresholds)?.reasons).toEqual([
      { kind: 'engagement', interactions: 100, threshold: 100, rate: 0.25 },
    ]);
    expect(judgeInfluence(account({ followers: 0 }), lively, thresholds)?.reasons).toMatchObject([{ rate: null }]);
  });

  test('counts that the page hides are not zeros to be judged', () => {
    expect(judgeInfluence(null, post({ likes: 99 }), thresholds)).toBeNull();
    expect(judgeInfluence(null, post({ likes: 100 }), thresholds)).not.toBeNull();
    expect(judgeInfluence(null, post({}), thresholds)).toBeNull();
  });
});

test('every reason is given, in a fixed order; nobody and nothing is no influence', () => {
  const judged = judgeInfluence(account({ followers: 20_000, verified: true }), post({ likes: 500 }), thresholds);
  expect(judged?.reasons.map((reason) => reason.kind)).toEqual(['reach', 'verified', 'engagement']);
  expect(judgeInfluence(null, null, thresholds)).toBeNull();
});
