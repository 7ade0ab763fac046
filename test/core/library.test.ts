/** Folders, sieve and twins of a library. */
import { describe, expect, test } from 'vitest';
import { foldersOf, movedFolder, tidyFolder } from '../../src/core/library/folders.ts';
import { conditions, languagesOf, type Sieve, sift, tagsOf, WHOLE } from '../../src/core/library/sift.ts';
import { twinsIn } from '../../src/core/library/twins.ts';
import type { Reply } from '../../src/core/reply.ts';
import { reply } from './scenes.ts';

const DAY = 24 * 3_600_000;
const ids = (replies: readonly { id: string }[]): string[] => replies.map(({ id }) => id);

describe('folders', () => {
  test.each([
    ['  Service client / Colis ', 'Service client/Colis'],
    ['//a///b/', 'a/b'],
    [' / ', ''],
    ['a \n b', 'a b'],
    [`${'long'.repeat(60)}`, 'long'.repeat(50)],
  ])('%j is kept as %j', (typed, kept) => {
    expect(tidyFolder(typed)).toBe(kept);
  });

  test('are made by what lies in them, each after the one that holds it', () => {
    const all = ['Ventes', 'SAV/Colis', 'SAV/Colis/Perdu', 'SAV', '', 'SAV-plus'].map((folder) => ({ folder }));
    expect(foldersOf(all).map(({ path, depth, count, hasFolders }) => [path, depth, count, hasFolders])).toEqual([
      ['SAV', 0, 3, true],
      ['SAV/Colis', 1, 2, true],
      ['SAV/Colis/Perdu', 2, 1, false],
      ['SAV-plus', 0, 1, false],
      ['Ventes', 0, 1, false],
    ]);
    expect(foldersOf([])).toEqual([]);
  });

  test.each([
    ['SAV', 'SAV', 'Clients', 'Clients'],
    ['SAV/Colis', 'SAV', 'Clients', 'Clients/Colis'],
    ['SAV/Colis', 'SAV/Colis', 'Colis', 'Colis'],
    ['SAV-plus', 'SAV', 'Clients', null],
    ['Ventes', 'SAV', 'Clients', null],
  ])('%s, when %s becomes %s, is %s', (folder, from, to, moved) => {
    expect(movedFolder(folder, from, to)).toBe(moved);
  });
});

describe('sieve', () => {
  const now = 200 * DAY;
  const all: Reply[] = [
    reply({
      id: 'old',
      title: 'Ü',
      createdAt: 0,
      usedAt: 100 * DAY,
      uses: 9,
      folder: 'SAV/Colis',
      tags: ['late', 'sav'],
    }),
    reply({ id: 'new', title: 'b', createdAt: 199 * DAY, lang: 'fr', favourite: true, tags: ['sav'] }),
    reply({ id: 'never', title: 'a', createdAt: 0, kind: 'fragment', state: 'withdrawn' }),
    reply({
      id: 'used',
      title: 'é merci',
      createdAt: 0,
      usedAt: 199 * DAY,
      uses: 2,
      variants: [{ network: '', lang: 'fr', body: '' }],
    }),
  ];
  const found = (sieve: Partial<Sieve>): string[] => ids(sift(all, { ...WHOLE, ...sieve }, now));

  test('favourites first, then in the order asked for', () => {
    expect(found({})).toEqual(['new', 'used', 'old', 'never']);
    expect(found({ sort: 'title' })).toEqual(['new', 'never', 'used', 'old']);
    expect(found({ sort: 'uses' })).toEqual(['new', 'old', 'used', 'never']);
    expect(ids(all)).toEqual(['old', 'new', 'never', 'used']);
  });

  test.each<[Partial<Sieve>, string[]]>([
    [{ folder: 'SAV' }, ['old']],
    [{ folder: 'SA' }, []],
    [{ tag: 'sav' }, ['new', 'old']],
    [{ lang: 'fr' }, ['new', 'used']],
    [{ kind: 'fragment' }, ['never']],
    [{ standing: 'withdrawn' }, ['never']],
    [{ favourite: true }, ['new']],
    [{ idle: true }, ['old', 'never']],
    [{ idle: true, tag: 'sav' }, ['old']],
    [{ query: 'merci', tag: 'sav' }, []],
    [{ query: 'MERCI', lang: 'fr' }, ['used']],
  ])('%j', (sieve, expected) => {
    expect(found(sieve)).toEqual(expected);
  });

  test('conditions are counted, tags and languages listed', () => {
    expect(conditions(WHOLE)).toBe(0);
    expect(conditions({ ...WHOLE, query: 'x', sort: 'uses', tag: 'sav', idle: true })).toBe(2);
    expect(tagsOf(all)).toEqual(['sav', 'late']);
    expect(languagesOf(all)).toEqual(['fr']);
  });
});

describe('twins', () => {
  const parcel =
    'Bonjour {first name}, votre colis est retardé par le transporteur, nous suivons la livraison de près.';
  const alike = 'Bonsoir, votre colis est retardé par notre transporteur, nous suivons la livraison de très près !';
  const other = 'La lampe se recharge en deux heures avec le câble fourni dans la boîte.';

  test('replies that say nearly the same stand together, the most used first', () => {
    const groups = twinsIn([
      reply({ id: 'a', body: parcel, uses: 1 }),
      reply({ id: 'b', body: other }),
      reply({ id: 'c', body: alike, uses: 5 }),
      reply({ id: 'd', body: parcel.toUpperCase(), uses: 3 }),
    ]);
    expect(groups.map(ids)).toEqual([['c', 'd', 'a']]);
  });

  test('too short to compare, they are twins when they are the same', () => {
    expect(twinsIn([reply({ id: 'a', body: 'Merci !' }), reply({ id: 'b', body: 'merci  !' })]).map(ids)).toEqual([
      ['a', 'b'],
    ]);
    expect(twinsIn([reply({ id: 'a', body: 'Merci !' }), reply({ id: 'b', body: 'Bravo !' })])).toEqual([]);
  });

  test('neither across languages nor between a reply and a part of one', () => {
    const one = reply({ id: 'a', body: parcel, lang: 'fr' });
    expect(twinsIn([one, reply({ id: 'b', body: parcel, lang: 'en' })])).toEqual([]);
    expect(twinsIn([one, reply({ id: 'b', body: parcel, lang: 'fr', kind: 'fragment' })])).toEqual([]);
  });
});
