/** `{first name}`: recognised in both languages, filled, or asked for; never inserted empty. */
import { describe, expect, test } from 'vitest';
import { renderReply } from '../../../src/core/template/render.ts';
import { VARIABLES, variableOf } from '../../../src/core/template/variables.ts';
import { account, post, reply, scene } from '../scenes.ts';
import { asked, facts, speak, text } from './speak.ts';

const NOBODY = facts({ scene: scene(), brand: '' });

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
    ['{{ First Name }}', 'Ana'],
    ['{{ personne.prénom }}', 'Ana'],
    ['{{ personne.prenom }}', 'Ana'],
    ['{{ person.first_name }}', 'Ana'],
    ['{personne.prénom}', 'Ana'],
    ['{name}', 'Ana Doe'],
    ['{nom}', 'Ana Doe'],
    ['{handle}', 'ana'],
    ['{pseudo}', 'ana'],
    ['@{pseudo}', '@ana'],
    ['{brand}', 'Lumio'],
    ['{marque}', 'Lumio'],
    ['{network}', 'X'],
    ['{réseau}', 'X'],
    ['{date}', '1 mai 2026'],
    ['{prénom}{marque}', 'AnaLumio'],
  ])('%s is %s', (body, said) => {
    expect(speak(body)).toMatchObject({ text: said, missing: [], fault: null });
  });

  test.each([
    ...['{}', '{ }', '{1}', '{{}}', '{{ }}', '{{ 1 }}', '{\nname}', `{${'n'.repeat(61)}}`],
    ...['a { b', '} {', '{"', ':-{)', '100 %} off', 'a }} b'],
  ])('%j is text', (body) => {
    expect(speak(body)).toMatchObject({ text: body, missing: [], fault: null });
  });

  test('every variable has a name of its own in each language, and is found by it', () => {
    for (const { id, en, fr } of VARIABLES) {
      expect([id, variableOf(en), variableOf(fr), variableOf(id)]).toEqual([id, id, id, id]);
    }
  });

  test.each(['time', 'heure', 'link', 'lien', 'subject', 'sujet', 'code', 'texte', 'jour', 'stage'])(
    'a gap called {%s} stays hers',
    (name) => expect(asked(`{${name}}`)).toEqual([name]),
  );
});

describe('gaps', () => {
  test('what nothing fills is listed as written, once, in order, and no text is given', () => {
    expect(speak('{Order} {prénom} {order} {Boutique}').text).toBeNull();
    expect(asked('{Order} {prénom} {order} {Boutique}')).toEqual(['Order', 'Boutique']);
    expect(asked('Bonjour {prénom}', NOBODY)).toEqual(['prénom']);
    expect(asked('{brand}', facts({ brand: '  ' }))).toEqual(['brand']);
  });

  test('one variable is asked for once, whatever it is called', () => {
    expect(asked('{prénom} {first name} {{ person.first_name | upper }}', NOBODY)).toEqual(['prénom']);
    expect(text('{prénom} {first name}', NOBODY, { filled: { 'first name': 'Zoé' } })).toBe('Zoé Zoé');
  });

  test('what she typed fills, by name in any spelling, and goes before what is known', () => {
    expect(text('{Order} of {name}', facts(), { filled: { order: '12', Name: 'Bo' } })).toBe('12 of Bo');
    expect(asked('{order}', facts(), { filled: { order: ' ' } })).toEqual(['order']);
    expect(text("{{ n° d'ordre }}", facts(), { filled: { "N° d'ordre": '7' } })).toBe('7');
  });

  test('names of object properties are names like others', () => {
    const names = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'];
    expect(asked(names.map((name) => `{${name}} {{ ${name} }}`).join(' '))).toEqual(names);
    expect(text('{{ person.tags.constructor | default: "-" }}')).toBe('-');
  });
});

describe('values', () => {
  test.each(['{b}', '{{ b }}', '{% raw %}', '$& $1 <b>', '{{constructor.constructor("return 1")()}}'])(
    'are inserted as they are: %s',
    (value) => {
      expect(text('{a} {b}', facts(), { filled: { a: value, b: 'x' } })).toBe(`${value} x`);
      const named = facts({ scene: scene({ account: account({ name: value }) }) });
      expect(text('Bonjour {nom} !', named)).toBe(`Bonjour ${value} !`);
    },
  );

  test('the body keeps its lines and emoji', () => {
    expect(text('Bonjour {prénom},\n\nmerci 🌻\n{marque}')).toBe('Bonjour Ana,\n\nmerci 🌻\nLumio');
  });

  test('the preview shows what is known and keeps the gaps', () => {
    const { preview } = speak('{{prénom}} {commande} {lieu}', facts(), { filled: { lieu: 'Lyon' } });
    expect(preview).toBe('Ana {commande} Lyon');
  });
});

describe('values of a scene', () => {
  const body = '{first name}|{name}|{handle}|{network}';

  test('account first, then the post', () => {
    const seen = scene({ account: account({ name: 'Ana Doe 🌻', handle: '@ana' }), post: post({ author: 'Other' }) });
    expect(text(body, facts({ scene: seen }))).toBe('Ana|Ana Doe 🌻|ana|X');
    const posted = scene({ post: post({ author: 'Bo Li', handle: 'bo' }) });
    expect(text(body, facts({ scene: posted }))).toBe('Bo|Bo Li|bo|X');
  });

  test('nobody in front of her: neither name nor handle', () => {
    expect(asked(body, NOBODY)).toEqual(['first name', 'name', 'handle']);
  });

  test('a date is in the language of the reply, else of the post, else of the page', () => {
    expect(text('{date}', facts(), {}, { lang: 'en' })).toBe('May 1, 2026');
    const german = facts({ scene: scene({ post: post({ text: 'Danke', lang: 'de' }) }) });
    expect(text('{date}', german)).toBe('1. Mai 2026');
    expect(text('{date}', facts({ lang: 'es' }))).toBe('1 de mayo de 2026');
  });

  test('a row with a strange language breaks nothing', () => {
    expect(renderReply(reply({ body: '{date}', lang: '!!' }), facts({ lang: '??' }))).toMatchObject({
      text: 'May 1, 2026',
      lang: 'en',
    });
  });
});
