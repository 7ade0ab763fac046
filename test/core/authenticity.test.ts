/** Signs about accounts: explained, weighed, corrected; never about organisations. */
import { describe, expect, it } from 'vitest';
import { type Evidence, learnFrom, weighAccount } from '../../src/core/authenticity.ts';
import { printOf } from '../../src/core/echo.ts';
import type { Account } from '../../src/core/post.ts';

const NOW = Date.UTC(2026, 10, 1);
const DAY = 24 * 3_600_000;

const evidence = (account: Partial<Account>, rest: Partial<Evidence> = {}): Evidence => ({
  account: {
    network: 'demo',
    handle: 'ada_quill',
    name: 'Ada Quill',
    url: null,
    bio: 'Lamps, moths and walks at dusk',
    followers: 120,
    following: 200,
    posts: 80,
    verified: null,
    ...account,
  },
  faceless: null,
  joinedAt: null,
  echoes: 0,
  stage: null,
  exchanges: 0,
  trusted: false,
  ...rest,
});
const weigh = (account: Partial<Account>, rest: Partial<Evidence> = {}) =>
  weighAccount(evidence(account, rest), {}, NOW);
const kinds = (account: Partial<Account>, rest: Partial<Evidence> = {}) =>
  weigh(account, rest).signs.map(({ kind }) => kind);

describe('signs', () => {
  it.each([
    ['BettyBoot34750952', true],
    ['x7k2p9q4z', true],
    ['qwrtzpsdfg', true],
    ['ada1987', false],
    ['schwarzschild', false],
    ['Ada_Quill.75012', false],
    ['r2d2', false],
    ['ada@server.example', false],
  ])('handle %s: %s', (handle, odd) => expect(kinds({ handle }).includes('handle-shape')).toBe(odd));

  it.each([
    ['DM for promo 💰', true],
    ['Crypto trader | follow back', true],
    ['Gagnez de l’argent depuis chez vous', true],
    ['I write about lamps. DMs open.', false],
    ['Chef, maman de deux enfants, je cuisine le fromage', false],
  ])('bio %s: %s', (bio, spam) => expect(kinds({ bio }).includes('spam-bio')).toBe(spam));

  it('an absent bio is empty on a profile, and unknown elsewhere', () => {
    expect(kinds({ bio: null })).toEqual(['empty-bio']);
    expect(kinds({ bio: null, followers: null, following: null })).toEqual([]);
  });

  it('following far above followers, in numbers', () => {
    expect(weigh({ followers: 30, following: 3_000 }).signs).toEqual([
      { kind: 'follows-many', weight: 1.5, count: 100 },
    ]);
    expect(kinds({ followers: 0, following: 90 })).toEqual([]);
  });

  it('new with many posts; the site’s own picture; the same words elsewhere', () => {
    expect(kinds({ posts: 900 }, { joinedAt: NOW - 9 * DAY })).toEqual(['new-and-busy']);
    expect(kinds({ posts: 900 }, { joinedAt: NOW - 90 * DAY })).toEqual([]);
    expect(kinds({}, { faceless: true, echoes: 3 })).toEqual(['default-picture', 'same-words']);
    expect(kinds({}, { echoes: 2 })).toEqual([]);
  });
});

describe('doubt', () => {
  const odd = { handle: 'BettyBoot34750952', bio: 'DM for promo', followers: 3, following: 4_000 };

  it('grows with the signs', () => {
    expect(weigh({}).doubt).toBe('none');
    expect(weigh({ handle: 'ada19870412' }).doubt).toBe('weak');
    expect(weigh({ handle: 'ada19870412' }, { faceless: true }).doubt).toBe('look');
    expect(weigh(odd).doubt).toBe('strong');
  });

  it('is never more than weak by one sign', () => expect(weigh({ bio: 'DM for promo' }).doubt).toBe('weak'));

  it('is lessened by what speaks for a person, which is shown', () => {
    expect(weigh(odd, { exchanges: 2 })).toMatchObject({ doubt: 'look', counters: ['answered'] });
    expect(weigh({ ...odd, verified: true }, { stage: 'regular' })).toMatchObject({
      doubt: 'none',
      counters: ['verified', 'relation'],
    });
  });

  it('is none for organisations, and for people said to be real', () => {
    expect(weigh({ ...odd, name: 'Mairie de Brindelieu' })).toEqual({ doubt: 'none', signs: [], counters: [] });
    expect(weigh(odd, { trusted: true }).doubt).toBe('none');
  });

  it('a real person who bore a sign makes it count less, never nothing', () => {
    let trust = {};
    const before = weighAccount(evidence(odd), trust, NOW);
    for (let times = 0; times < 50; times++) trust = learnFrom(trust, before.signs);
    const after = weighAccount(evidence(odd), trust, NOW);
    expect(after.signs.map(({ kind }) => kind)).toEqual(before.signs.map(({ kind }) => kind));
    expect([before.doubt, after.doubt]).toEqual(['strong', 'weak']);
    expect(Math.min(...after.signs.map(({ weight }) => weight))).toBeGreaterThan(0);
  });
});

describe('printOf', () => {
  const one = printOf('Wow, such a lovely lamp! 😍 @lumio');

  it('is the same for the same words', () => {
    expect(printOf('wow such a LOVELY lamp @ada https://a.example/x')).toBe(one);
    expect(printOf('Wow, sùch à lovely lamp')).toBe(one);
  });

  it('differs for others, and does not hold them', () => {
    expect(printOf('Wow, such a lovely cheese')).not.toBe(one);
    expect(one).toMatch(/^[0-9a-z]{6,14}$/);
  });

  it.each(['Thank you!', 'merci beaucoup', '', '😍😍😍😍', '\ud800'])('says nothing of %j', (text) =>
    expect(printOf(text)).toBeNull(),
  );
});
