/** Search of replies: every word, no accents, best place first, then last used. */
import { describe, expect, test } from 'vitest';
import { foldedWords } from '../../src/core/library/words.ts';
import { rankReplies, readAhead } from '../../src/core/search.ts';
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

  test('folder and variants are searched too, a start goes before an inside', () => {
    const filed = reply({ id: 'filed', folder: 'Service après-vente/Colis' });
    const varied = reply({ id: 'varied', variants: [{ network: 'x', lang: 'en', body: 'Your parcel is late' }] });
    const inside = reply({ id: 'inside', body: 'autocollants' });
    const start = reply({ id: 'start', body: 'la colle' });
    const list = [inside, start, filed, varied];
    expect(ids(rankReplies(list, 'apres vente', 10))).toEqual(['filed']);
    expect(ids(rankReplies(list, 'parcel', 10))).toEqual(['varied']);
    expect(ids(rankReplies(list, 'col', 10))).toEqual(['filed', 'start', 'inside']);
  });

  test('a shortcut of two words is found whole or by either', () => {
    const two = reply({ id: 'two', shortcut: 'sav-fr' });
    expect(ids(rankReplies([two, body], '/sav-fr', 10))).toEqual(['two']);
    expect(ids(rankReplies([two, body], 'fr', 10))).toEqual(['two']);
  });
});

describe('one slip', () => {
  const late = reply({ id: 'late', title: 'Livraison en retard' });
  const other = reply({ id: 'other', title: 'Bonjour' });
  const find = (query: string) => ids(rankReplies([late, other], query, 10));

  test.each([
    ['livraisno', 'two letters in the wrong order'],
    ['livrason', 'a letter missing'],
    ['livvraison', 'one too many'],
    ['lovraison', 'one for another'],
    ['ilvraison', 'at the very start'],
    ['livrais en retadr', 'in the second word'],
    ['livvr', 'in the beginning of a word'],
  ])('%s: %s', (query) => {
    expect(find(query)).toEqual(['late']);
  });

  test.each([
    ['lirvaisno', 'two slips'],
    ['rtd', 'too short to tell'],
    ['livraisno bonjuor', 'each in another reply'],
  ])('%s is not found: %s', (query) => {
    expect(find(query)).toEqual([]);
  });

  test('words as she wrote them go first: no guess where one is held', () => {
    const near = reply({ id: 'near', title: 'Lavraison' });
    expect(ids(rankReplies([near, late], 'livraison', 10))).toEqual(['late']);
  });
});

describe('rows read anew', () => {
  test('a changed text is found by its new words and no longer by the old ones', () => {
    const before = reply({ id: 'same', title: 'Avant', tags: ['un'] });
    expect(ids(rankReplies([before], 'avant un', 10))).toEqual(['same']);
    const after = { ...before, title: 'Après', tags: ['deux'] };
    expect(rankReplies([after], 'avant', 10)).toEqual([]);
    expect(rankReplies([after], 'un', 10)).toEqual([]);
    expect(ids(rankReplies([after], 'apres deux', 10))).toEqual(['same']);
    expect(ids(rankReplies([{ ...after, usedAt: 9 }], 'apres', 10))).toEqual(['same']);
  });

  test('reading ahead pauses, and changes nothing of what is found', async () => {
    const many = Array.from({ length: 600 }, (_, at) => reply({ id: `ahead${at}`, title: `Titre ${at}` }));
    let pauses = 0;
    await readAhead(many, async () => {
      pauses++;
    });
    expect(pauses).toBe(3);
    expect(ids(rankReplies(many, 'titre 599', 10))).toEqual(['ahead599']);
  });
});
