/** Who might be given a small kindness: invented posts, what surrounds them, and that reach never weighs. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeKindness, kindnessToday, withoutReach } from '../../../src/core/kindness/candidates.ts';
import type { Stage } from '../../../src/core/person.ts';
import type { QueuedPost } from '../../../src/core/queue.ts';
import { detectSignals } from '../../../src/core/signals/detect.ts';
import { DEFAULT_THRESHOLDS, type Signal } from '../../../src/core/signals/kinds.ts';
import { POSTS } from './posts.ts';
import { act, HOUR, heardPost, NOW, sceneOf } from './scenes.ts';
import { SORROWS } from './sorrows.ts';

const SAD = 'J’ai raté mon train, je suis dégoûtée';
const DAY = 24 * HOUR;

function outcome(post: QueuedPost, scene = sceneOf()): string {
  const verdict = judgeKindness(post, scene);
  if (verdict.kind === 'grave') return verdict.subject;
  if (verdict.kind === 'excluded') return verdict.exclusion.why;
  return verdict.kind === 'none' ? verdict.why : verdict.kind;
}
const person = (stage: Stage, accounts: string[]) =>
  new Map(accounts.map((key) => [key, { id: 'p1', stage, accounts }]));

it('has at least sixty invented posts, half of them no candidates', () => {
  expect(POSTS.length).toBeGreaterThanOrEqual(60);
  expect(POSTS.filter(([, , expected]) => expected !== 'candidate').length).toBeGreaterThanOrEqual(30);
});

it.each(POSTS)('%s: %s → %s', (lang, text, expected) => {
  expect(outcome(heardPost(text, lang))).toBe(expected);
});

describe('in doubt, nobody', () => {
  const sorrows = (['fr', 'en'] as const).flatMap((lang) => SORROWS[lang].map((text) => [lang, text] as const));

  it.each(sorrows)('%s: %s', (lang, text) => {
    // As near to a territory as a post can be.
    const matches = [{ watchId: 'mornings', kind: 'territory' as const, term: 'café', start: 0, end: 1 }];
    expect(outcome(heardPost(text, lang, { matches }))).not.toBe('candidate');
  });

  it.each<['fr' | 'en', string]>([
    ['fr', 'J’ai raté mon train et ma mère m’attendait, trop triste'],
    ['fr', 'J’ai raté mon train, le divorce commence bien, dégoûtée'],
    ['en', 'I missed my train, my phobia again, so sad'],
    ['en', 'So sad, no coffee before the trial'],
  ])('%s: %s', (lang, text) => expect(outcome(heardPost(text, lang))).toBe('doubt'));
});

describe('what surrounds the post', () => {
  it.each<[string, Partial<QueuedPost>, string]>([
    ['done', { state: 'done' }, 'settled'],
    ['never again', { state: 'muted' }, 'settled'],
    ['answered, and still sad', { state: 'answered' }, 'candidate'],
    ['she chose not to answer', { chosen: 0 }, 'settled'],
    ['our own account', { account: 'x:lumio_example' }, 'own'],
    ['nobody to give to', { account: null }, 'nobody'],
    ['met a day ago', { flaggedAt: NOW - DAY }, 'stale'],
    ['met 23 hours ago', { flaggedAt: NOW - 23 * HOUR }, 'candidate'],
  ])('%s', (_what, rest, expected) => expect(outcome(heardPost(SAD, 'fr', rest))).toBe(expected));

  it('the post’s own time goes before its sighting, and a time in the future is not believed', () => {
    const at = (time: number | null) => {
      const post = heardPost(SAD, 'fr', { flaggedAt: NOW - 2 * HOUR });
      return { ...post, post: { ...post.post, time } };
    };
    expect(outcome(at(NOW - 25 * HOUR))).toBe('stale');
    expect(outcome(at(NOW - 20 * HOUR))).toBe('candidate');
    expect(judgeKindness(at(NOW + DAY), sceneOf())).toMatchObject({ candidate: { until: NOW + 22 * HOUR } });
    expect(judgeKindness(at(null), sceneOf())).toMatchObject({ candidate: { until: NOW + 22 * HOUR } });
  });

  it('an advertisement is nobody’s regret', () => {
    const post = heardPost(SAD, 'fr');
    expect(outcome({ ...post, post: { ...post.post, ad: true } })).toBe('ad');
  });

  it('a complaint stops at level 3, and weighs below', () => {
    const complaint: Signal = { kind: 'complaint', strength: 0.9, words: [], tentative: false };
    const post = heardPost('Snif, ma lampe Lumio me manque', 'fr');
    const complaining = { ...post, signals: [...post.signals, complaint] };
    expect(outcome({ ...complaining, chosen: 3, level: 3 })).toBe('complaint');
    const verdict = judgeKindness(complaining, sceneOf());
    const calm = judgeKindness(post, sceneOf());
    expect(verdict).toMatchObject({ kind: 'candidate', candidate: { score: expect.any(Number) } });
    if (verdict.kind !== 'candidate' || calm.kind !== 'candidate') throw new Error('no candidate');
    expect(verdict.candidate.score).toBeLessThan(calm.candidate.score);
    expect(verdict.candidate.reasons.at(-1)).toEqual({ kind: 'harmless', complains: true });
  });

  it('grave subjects are heard however deaf her thresholds are', () => {
    const text = 'Triste soir, un kamikaze dans le train, je suis sous le choc';
    const deaf = detectSignals(text, 'fr', { ...DEFAULT_THRESHOLDS, sensitive: 1 });
    expect(deaf.some(({ kind }) => kind === 'sensitive')).toBe(false);
    expect(outcome(heardPost(text, 'fr', { signals: deaf }))).toBe('other');
  });
});

describe('people left in peace', () => {
  const post = heardPost(SAD, 'fr', { id: 'x:9' });
  const account = post.account as string;

  it.each([
    ['received one yesterday', [act({ account, at: NOW - DAY })], 'cooldown'],
    ['received one 179 days ago', [act({ account, at: NOW - 179 * DAY })], 'cooldown'],
    ['received one 181 days ago', [act({ account, at: NOW - 181 * DAY })], 'candidate'],
    ['was dropped yesterday', [act({ account, at: NOW - DAY, state: 'dropped' })], 'candidate'],
    ['declined long ago', [act({ account, at: NOW - 900 * DAY, state: 'declined' })], 'declined'],
    ['this post has its act', [act({ account, postId: post.id, state: 'dropped' })], 'taken'],
    ['somebody else received one', [act({ account: 'x:leo_example' })], 'candidate'],
  ] as const)('%s', (_what, acts, expected) => expect(outcome(post, sceneOf({ acts }))).toBe(expected));

  it('all accounts of one person count as one', () => {
    const people = person('talking', [account, 'bluesky:ana_example']);
    const acts = [act({ account: 'bluesky:ana_example' })];
    expect(outcome(post, sceneOf({ people, acts }))).toBe('cooldown');
    expect(outcome(post, sceneOf({ people }))).toBe('candidate');
  });

  it('says until when, leaves at rest those who rest, and passes over what was drawn before', () => {
    expect(judgeKindness(post, sceneOf({ acts: [act({ account, at: NOW - DAY })] }))).toMatchObject({
      exclusion: { why: 'cooldown', until: NOW + 179 * DAY },
    });
    expect(outcome(post, sceneOf({ people: person('rest', [account]) }))).toBe('rest');
    expect(outcome(post, sceneOf({ drawn: new Set([post.id]) }))).toBe('taken');
  });

  it('grave subjects are never hidden behind an exclusion', () => {
    const grave = heardPost('Mon père est mort, plus goût au café', 'fr', { id: 'x:9' });
    expect(outcome(grave, sceneOf({ acts: [act({ account: grave.account })] }))).toBe('grief');
  });
});

describe('a day', () => {
  it('orders by nearness and freshness, and counts a person once', () => {
    const near = heardPost('Plus de café, je suis dégoûtée', 'fr', { id: 'x:1' });
    const brand = heardPost('Snif, ma Lumio me manque', 'fr', { id: 'x:2' });
    const again = heardPost('Plus de café, je suis dégoûtée', 'fr', { id: 'x:3', account: near.account });
    const grave = heardPost('Mon père est mort, plus goût au café', 'fr', { id: 'x:4' });
    const today = kindnessToday([brand, again, grave, near], sceneOf());
    expect(today.candidates.map(({ post }) => post.id)).toEqual(['x:1', 'x:2']);
    expect(today.excluded).toMatchObject([{ post: { id: 'x:3' }, exclusion: { why: 'twice' } }]);
    expect(today.grave).toMatchObject([{ post: { id: 'x:4' }, subject: 'grief' }]);
  });

  it('says why: the words, who speaks, how near, until when, how harmless', () => {
    const verdict = judgeKindness(heardPost(SAD, 'fr'), sceneOf());
    expect(verdict).toMatchObject({
      candidate: {
        until: NOW + 23 * HOUR,
        reasons: [
          { kind: 'regret', words: expect.arrayContaining([expect.stringContaining('raté')]) },
          { kind: 'speaker', speaker: 'hers' },
          { kind: 'near', near: { how: 'sentence', term: 'train', watchId: 'ways' } },
          { kind: 'fresh', by: 'post' },
          { kind: 'harmless', complains: false },
        ],
      },
    });
  });
});

it('reach neither shows nor weighs, whatever followers, likes and marks there are', () => {
  const count = fc.option(fc.nat(10_000_000), { nil: null });
  const reach = fc.record({
    likes: count,
    replies: count,
    shares: count,
    verified: fc.option(fc.boolean(), { nil: null }),
  });
  const influence = fc.option(
    fc.nat(10_000_000).map((followers) => ({ reasons: [{ kind: 'reach' as const, followers, threshold: 1 }] })),
    { nil: null },
  );
  const texts = fc.constantFrom(...POSTS.map(([lang, text]) => [lang, text] as const));
  fc.assert(
    fc.property(texts, reach, influence, count, ([lang, text], shown, worth, likes) => {
      const plain = heardPost(text, lang);
      const counts = [
        { at: NOW - HOUR, likes: 0, replies: 0, shares: 0 },
        { at: NOW, likes, replies: 0, shares: 0 },
      ];
      const famous = { ...plain, post: { ...plain.post, ...shown }, influence: worth, counts };
      expect(judgeKindness(famous, sceneOf())).toEqual(judgeKindness(plain, sceneOf()));
      expect(withoutReach(famous)).toEqual(withoutReach(plain));
    }),
  );
});
