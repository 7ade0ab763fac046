/** Variables of replies: recognised in both languages, filled, or asked for; never inserted empty. */
import { describe, expect, test } from 'vitest';
import { fillValues, previewBody, renderBody, variablesOf } from '../../src/core/render.ts';
import { account, post, scene } from './scenes.ts';

const values = { 'first name': 'Ana', name: 'Ana Doe', handle: 'ana', brand: 'Lumio', network: 'X', date: '1 mai' };

describe('names', () => {
  test.each([
    ['{first name}', 'Ana'],
    ['{First Name}', 'Ana'],
    ['{firstname}', 'Ana'],
    ['{first_name}', 'Ana'],
    ['{prénom}', 'Ana'],
    ['{PRENOM}', 'Ana'],
    ['{ prénom }', 'Ana'],
    ['{{first name}}', 'Ana'],
    ['{{ prénom }}', 'Ana'],
    ['{name}', 'Ana Doe'],
    ['{nom}', 'Ana Doe'],
    ['{handle}', 'ana'],
    ['{pseudo}', 'ana'],
    ['@{pseudo}', '@ana'],
    ['{brand}', 'Lumio'],
    ['{marque}', 'Lumio'],
    ['{network}', 'X'],
    ['{réseau}', 'X'],
    ['{date}', '1 mai'],
    ['{prénom}{marque}', 'AnaLumio'],
  ])('%s is %s', (body, text) => {
    expect(renderBody(body, values)).toEqual({ text, missing: [] });
  });

  test.each(['{}', '{ }', '{1}', '{{}}', '{\nname}', `{${'n'.repeat(61)}}`, 'a { b', '} {', '{"', ':-{)'])(
    '%j is text',
    (body) => {
      expect(variablesOf(body)).toEqual([]);
      expect(renderBody(body, values)).toEqual({ text: body, missing: [] });
    },
  );
});

describe('gaps', () => {
  test('what nothing fills is listed as written, once, in order, and no text is given', () => {
    expect(renderBody('{Order} {prénom} {order} {Boutique}', values)).toEqual({
      text: null,
      missing: ['Order', 'Boutique'],
    });
    expect(renderBody('Bonjour {prénom}', {})).toEqual({ text: null, missing: ['prénom'] });
    expect(renderBody('Bonjour {prénom}', { 'first name': '  ' }).missing).toEqual(['prénom']);
  });

  test('what she typed fills, by name in any spelling, and goes before what is known', () => {
    expect(renderBody('{Order} of {name}', values, { order: '12', Name: 'Bo' })).toEqual({
      text: '12 of Bo',
      missing: [],
    });
    expect(renderBody('{order}', values, { order: ' ' })).toEqual({ text: null, missing: ['order'] });
  });

  test('names of object properties are names like others', () => {
    expect(renderBody('{constructor} {__proto__} {toString}', values).missing).toEqual([
      'constructor',
      '__proto__',
      'toString',
    ]);
  });
});

describe('values', () => {
  test('are inserted as they are: no variable, no replacement pattern inside them', () => {
    expect(renderBody('{a} {b}', {}, { a: '{b}', b: '$& $1 <b>' }).text).toBe('{b} $& $1 <b>');
  });

  test('the body keeps its lines and emoji', () => {
    expect(renderBody('Bonjour {prénom},\n\nmerci 🌻\n{marque}', values).text).toBe('Bonjour Ana,\n\nmerci 🌻\nLumio');
  });

  test('the preview shows what is known and keeps the gaps', () => {
    expect(previewBody('{{prénom}} {commande} {lieu}', values, { lieu: 'Lyon' })).toBe('Ana {commande} Lyon');
  });
});

describe('values of a scene', () => {
  const now = Date.UTC(2026, 4, 1, 12);

  test('account first, then the post', () => {
    const seen = scene({ account: account({ name: 'Ana Doe 🌻', handle: '@ana' }), post: post({ author: 'Other' }) });
    expect(fillValues(seen, { brand: 'Lumio' }, 'Bluesky', now, 'fr')).toEqual({
      'first name': 'Ana',
      name: 'Ana Doe 🌻',
      handle: 'ana',
      brand: 'Lumio',
      network: 'Bluesky',
      date: '1 mai 2026',
    });
    const posted = scene({ post: post({ author: 'Bo Li', handle: 'bo' }) });
    expect(fillValues(posted, { brand: '' }, 'X', now, 'en')).toEqual({
      'first name': 'Bo',
      name: 'Bo Li',
      handle: 'bo',
      network: 'X',
      date: 'May 1, 2026',
    });
  });

  test('nobody in front of her: neither name nor handle', () => {
    expect(Object.keys(fillValues(scene(), { brand: '' }, 'X', now, 'en'))).toEqual(['network', 'date']);
  });
});
