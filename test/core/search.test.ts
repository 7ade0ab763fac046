/** Search of replies: every word, no accents, best place first, then last used. */
import { describe, expect, test } from 'vitest';
import { foldedWords, rankReplies } from '../../src/core/search.ts';
import { reply } from './scenes.ts';

const ids = (replies: { id: string }[]) => replies.map((one) => one.id);

test('words are folded, without the slash of a shortcut', () => {
  expect(foldedWords('  Été\u00a0ŒUVRE\n/merci ')).toEqual(['ete', 'oeuvre', 'merci']);
  expect(foldedWords(' / ')).toEqual([]);
});

describe('ranking', () => {
  const body = reply({ id: 'body', body: 'Merci à vous', usedAt: 9 });
  const tags = reply({ id: 'tags', tags: ['sav', 'Mercís'], usedAt: 8 });
  const title = reply({ id: 'title', title: 'Remerciement', usedAt: 1 });
  const used = reply({ id: 'used', title: 'Un merci', usedAt: 2 });
  const own = reply({ id: 'own', shortcut: 'merci' });
  const other = reply({ id: 'other', title: 'Bonjour', body: 'au revoir' });
  const all = [body, other, tags, title, used, own];

  test('her shortcut, then title, tags, body; last used first on ties', () => {
    expect(ids(rankReplies(all, 'merci', 10))).toEqual(['own', 'used', 'title', 'tags', 'body']);
    expect(ids(rankReplies(all, '/MERCI', 10))[0]).toBe('own');
    expect(ids(rankReplies(all, 'merci', 2))).toEqual(['own', 'used']);
  });

  test('every word must be found, wherever it is', () => {
    const spread = reply({ id: 'spread', title: 'Retard', tags: ['colis'], body: 'désolés' });
    expect(ids(rankReplies([...all, spread], 'desole colis retard', 10))).toEqual(['spread']);
    expect(rankReplies([spread], 'colis perdu', 10)).toEqual([]);
  });

  test('an empty query gives all, last used first, then last changed', () => {
    const fresh = reply({ id: 'fresh', updatedAt: 5 });
    expect(ids(rankReplies([fresh, ...all], '  ', 10))).toEqual([
      'body',
      'tags',
      'used',
      'title',
      'fresh',
      'other',
      'own',
    ]);
    expect(ids(rankReplies(all, '', 1))).toEqual(['body']);
  });

  test('the list given is left in its order', () => {
    const given = [title, body];
    rankReplies(given, '', 10);
    expect(ids(given)).toEqual(['title', 'body']);
  });
});
