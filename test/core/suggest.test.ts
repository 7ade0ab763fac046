/** Replies offered before she types: what was made for such a post first, each with its reason. */
import { describe, expect, test } from 'vitest';
import { becauseWords } from '../../src/core/library/because-words.ts';
import { type Because, NO_OCCASION, type Occasion, suggestReplies } from '../../src/core/library/suggest.ts';
import type { Reply, ReplyContext } from '../../src/core/reply.ts';
import { reply } from './scenes.ts';

const NONE: ReplyContext = { networks: [], signals: [], watchKinds: [], communities: [] };
const HOUR = 3_600_000;

function made(id: string, context: Partial<ReplyContext>, rest: Partial<Reply> = {}): Reply {
  return reply({ id, context: { ...NONE, ...context }, ...rest });
}

const order = (replies: readonly Reply[], occasion: Partial<Occasion>): string[] =>
  suggestReplies(replies, { ...NO_OCCASION, ...occasion }).map(({ reply: { id } }) => id);

const because = (one: Reply, occasion: Partial<Occasion>): Because | null | undefined =>
  suggestReplies([one], { ...NO_OCCASION, ...occasion })[0]?.because;

describe('order', () => {
  const plain = made('plain', {}, { usedAt: 9 });

  test.each<[string, Partial<ReplyContext>, Partial<Occasion>]>([
    ['signal', { signals: ['complaint'] }, { signals: ['complaint', 'urgency'] }],
    ['watch', { watchKinds: ['risk'] }, { watchKinds: ['brand', 'risk'] }],
    ['community', { communities: ['c1'] }, { communities: ['c1', 'c2'] }],
    ['network', { networks: ['x', 'bluesky'] }, { network: 'x' }],
  ])('made for this %s goes before what is used, made for another goes after', (_, context, occasion) => {
    expect(order([plain, made('made', context)], occasion)).toEqual(['made', 'plain']);
    expect(order([made('made', context, { usedAt: 99 }), plain], { ...NO_OCCASION, network: 'other' })).toEqual([
      'plain',
      'made',
    ]);
  });

  test('the language of the post, of a reply or of one of its variants', () => {
    const french = made('french', {}, { lang: 'fr' });
    const english = made('english', {}, { lang: 'en', usedAt: 5 });
    const both = made('both', {}, { lang: 'en', variants: [{ network: '', lang: 'fr', body: 'Merci' }], usedAt: 4 });
    expect(order([english, plain, french, both], { lang: 'fr' })).toEqual(['both', 'french', 'plain', 'english']);
    expect(order([english, plain, french], { lang: null })).toEqual(['plain', 'english', 'french']);
  });

  test('a light tone goes last where it would hurt, whatever it was made for', () => {
    const light = made('light', { signals: ['complaint'] }, { tone: 'light', usedAt: 99 });
    expect(order([light, plain], { signals: ['complaint'] })).toEqual(['plain', 'light']);
    expect(order([light, plain], { watchKinds: ['risk'] })).toEqual(['plain', 'light']);
    expect(order([made('light', {}, { tone: 'light', usedAt: 99 }), plain], { signals: ['praise'] })).toEqual([
      'light',
      'plain',
    ]);
  });

  test('among equals favourites first, then use: an hour for each, a day at most', () => {
    const used = (id: string, hours: number, uses: number): Reply =>
      reply({ id, usedAt: 1_000 * HOUR + hours * HOUR, uses });
    expect(order([used('last', 5, 1), used('often', 2, 12), used('old habit', -30, 500)], {})).toEqual([
      'often',
      'last',
      'old habit',
    ]);
    const pinned = reply({ id: 'pinned', favourite: true });
    expect(order([used('last', 5, 1), pinned, reply({ id: 'never', updatedAt: 3 })], {})).toEqual([
      'pinned',
      'last',
      'never',
    ]);
  });

  test('nothing is left out, and the list given stays as it is', () => {
    const given = [made('a', { signals: ['praise'] }), plain, made('b', { networks: ['x'] })];
    expect(order(given, { signals: ['complaint'], network: 'y', lang: 'fr' }).sort()).toEqual(['a', 'b', 'plain']);
    expect(given.map(({ id }) => id)).toEqual(['a', 'plain', 'b']);
  });
});

describe('reason', () => {
  const french = made('french', { signals: ['complaint'], networks: ['x'] }, { lang: 'fr' });

  test('what the reply was made for and the post has, with its language', () => {
    const found = because(french, { signals: ['complaint'], network: 'x', lang: 'fr' });
    expect(found).toEqual({ signal: 'complaint', watchKind: null, community: null, network: 'x', lang: 'fr' });
    expect(because(french, { signals: ['praise'], network: 'x', lang: 'fr' })).toMatchObject({ signal: null });
  });

  test('none where it was made for something else, or where only its language fits', () => {
    expect(because(french, { signals: ['praise'], network: 'y', lang: 'en' })).toBeNull();
    expect(because(made('any', {}, { lang: 'fr' }), { lang: 'fr' })).toBeNull();
    expect(because(made('any', {}, { usedAt: 5 }), { network: 'x' })).toBeNull();
  });

  test('in words, without names that are gone', () => {
    const t = (key: string, ...values: string[]): string => [key, ...values].join(':');
    const names = { network: () => 'X', community: () => '', language: () => 'français' };
    const all = { signal: 'complaint', watchKind: 'risk', community: 'c1', network: 'x', lang: 'fr' } as const;
    expect(becauseWords(all, names, t)).toBe('becauseComplaint becauseRisk becauseLanguage:français becauseNetwork:X');
    const one = { signal: null, watchKind: null, community: 'c1', network: null, lang: null };
    expect(becauseWords(one, { ...names, community: () => 'Tricot' }, t)).toBe('becauseCommunity:Tricot');
  });
});
