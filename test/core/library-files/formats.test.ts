/** Files of other tools, made by hand from their documents: what comes of each, and what is told. */
import { describe, expect, test } from 'vitest';
import { readLibrary } from '../../../src/core/library-files/formats.ts';
import { recognise } from '../../../src/core/library-files/recognise.ts';
import { parseBody } from '../../../src/core/template/parse.ts';
import { fileText, readFixture, remarksOf, titled, yaml } from './read.ts';

test.each([
  ['vigie.csv', 'vigie-table'],
  ['espanso.yml', 'espanso'],
  ['text-blaze.json', 'text-blaze'],
  ['group.textexpander', 'textexpander'],
  ['settings.textexpander', 'textexpander'],
  ['textexpander.csv', 'textexpander-table'],
  ['briskine.json', 'briskine'],
  ['briskine.csv', 'briskine-table'],
])('%s is recognised as %s', (name, format) => {
  expect(recognise(fileText(name))).toBe(format);
});

test.each([
  ['a page', '<!doctype html><p>hello</p>'],
  ['other JSON', '{"name": "x", "version": 1}'],
  ['prose', 'Hello,\nthis is a letter, with commas, and more, of them\nBye'],
  ['nothing', ''],
])('%s is not recognised', (_, said) => {
  expect(recognise(said)).toBeNull();
});

describe('espanso', () => {
  const library = readFixture('espanso.yml');
  const remarks = remarksOf(library);

  test('texts, global variables and search terms', () => {
    expect(titled(library, 'Merci')).toEqual({
      title: 'Merci',
      body: 'Merci pour votre message !\nOdile, Lumio',
      shortcut: 'merci',
      tags: ['politesse', 'accueil'],
    });
  });

  test('forms become fields, and what Vigie knows its variables', () => {
    const { body, shortcut, tags } = titled(library, 'Retard de livraison');
    expect(body).toBe(
      'Bonjour {prénom},\nvotre colis {% champ "numero de colis", défaut: "00-00" %} arrivera {% choix "moment", "demain", "lundi" %}.',
    );
    expect([shortcut, tags]).toEqual(['retard', [':late']]);
    expect(remarks['Retard de livraison']).toEqual(['shortcuts :late']);
  });

  test('a form’s labels are the words before its fields', () => {
    const { body } = titled(library, 'Cher Nom de la personne, aimez-vous les fruit ?');
    expect(body).toBe(
      'Cher {% champ "Nom de la personne" %}, aimez-vous les {% choix "fruit", "pommes", "poires" %} ?',
    );
  });

  test('dates and the clipboard', () => {
    const [, , day, hour] = library.replies;
    expect(day?.body).toBe('Nous sommes le {date}, vous disiez : {presse-papiers}');
    expect(hour?.body).toBe('Il est {heure actuelle}.');
  });

  test('a shell command is text, and told', () => {
    expect(titled(library, 'Adresse').body).toBe('Depuis [shell: curl example.test | head -n 1]');
    expect(remarks.Adresse).toEqual(['cursor', 'script curl example.test | head -n 1']);
  });

  test('chance, pictures, rules and rich text are told', () => {
    expect(library.replies.find(({ shortcut }) => shortcut === 'hasard')?.body).toBe(
      '{% hasard %}Bravo{% ou %}Super{% finhasard %} !',
    );
    expect(library.replies.find(({ shortcut }) => shortcut === 'chat')?.body).toBe('[image: /pictures/cat.png]');
    expect(library.replies.find(({ shortcut }) => shortcut === 'riche')?.body).toBe('Merci beaucoup');
    expect(titled(library, 'Hello!').shortcut).toBe('');
    expect(remarks['Hello!']).toEqual(['regex :greet\\d']);
  });

  test('braces that are text stay text', () => {
    expect(library.replies.find(({ shortcut }) => shortcut === 'littéral')?.body).toBe(
      'Écrivez {% raw %}{{nom}} ou {smile}{% endraw %}',
    );
  });

  test('of the whole file: what is not read', () => {
    expect(remarks['']).toEqual(['imports ./other.yml', 'empty :vide']);
  });
});

describe('Text Blaze', () => {
  const library = readFixture('text-blaze.json');
  const remarks = remarksOf(library);

  test('fields, menus, folders', () => {
    expect(titled(library, 'Bienvenue')).toEqual({
      title: 'Bienvenue',
      body: 'Bonjour {prénom}, merci pour votre {% choix "objet", "message", "photo" %} !',
      shortcut: 'bienvenue',
      folder: 'Accueil',
    });
    expect(remarks.Bienvenue).toEqual(['cursor']);
  });

  test('HTML becomes text, links their address, an import its text; fields without a name stay apart', () => {
    expect(titled(library, 'Suite').body.split('\n')).toEqual([
      'Bonjour {prénom}, merci pour votre {% choix "objet", "message", "photo" %} !',
      'Voyez notre page (https://lumio.example/aide)\u00a0!',
      '',
      '{% champ "suite", défaut: "À bientôt" %} {% champ "#1" %} {% champ "#2" %}',
    ]);
    expect(remarks.Suite).toEqual(['nested /bienvenue', 'cursor']);
  });

  test('dates and times; a name with markup is a name', () => {
    expect(titled(library, 'Le <b>nom</b>').body).toBe('{date} puis {heure actuelle} et {date de demain}');
  });

  test('what Vigie has not is text, and told', () => {
    const { body, shortcut, folder } = titled(library, 'Rappel');
    expect(body).toBe(
      'Le {% jour "jour" %} et le samedi, {% champ "jour" %}. {% raw %}{if: jour > 3}Vite{endif}{% endraw %} [urlload: https://example.test] [key: enter] {presse-papiers} [image: https://lumio.example/a.png] {% raw %}{inconnue}{% endraw %}',
    );
    expect([shortcut, folder]).toEqual(['r', 'Ventes']);
    expect(remarks.Rappel?.map((said) => said.split(' ')[0])).toEqual([
      'optional',
      'logic',
      'logic',
      'script',
      'keys',
      'picture',
      'logic',
    ]);
  });
});

describe('TextExpander', () => {
  const library = readFixture('group.textexpander');
  const remarks = remarksOf(library);

  test('label, abbreviation, group, day of birth', () => {
    expect(titled(library, 'Merci')).toEqual({
      title: 'Merci',
      body: 'Merci {prénom}, 50% pour vous !',
      shortcut: 'merci',
      folder: 'Service & suivi',
      createdAt: Date.UTC(2024, 2, 1, 9, 30),
    });
  });

  test('macros', () => {
    const suivi = library.replies[1];
    expect(suivi?.body).toBe(
      'Le {date} à {heure actuelle}, {% choix "état", "parti", "reçu", "perdu" %}.\n{% champ "détails", défaut: "rien" %}\nNos excuses. Merci {prénom}, 50% pour vous ! [snippet: ;absent] [key: tab] {presse-papiers}, [date: %@+2D%d]',
    );
    expect(remarks[suivi?.title ?? '']?.map((said) => said.split(' ')[0])).toEqual(
      expect.arrayContaining(['date', 'time', 'optional', 'nested', 'missing', 'keys', 'cursor']),
    );
  });

  test('a script is text, never more', () => {
    expect(titled(library, 'Un script').body).toBe('[shell]\n#!/bin/sh\necho "$USER {% raw %}{{x}}{% endraw %}"');
    expect(remarks['Un script']).toEqual(['script shell']);
  });

  test('a picture in formatted text is told', () => {
    expect(titled(library, 'Riche').body).toBe('Voyez [image] ici');
    expect(remarks.Riche).toEqual(['formatting', 'picture']);
  });

  test('groups of a settings file, text that is not markup', () => {
    const settings = readFixture('settings.textexpander');
    expect(settings.replies).toEqual([
      { title: 'Un', body: 'Bonjour <vous>', shortcut: 'aaa', folder: 'Accueil' },
      { title: 'Deux', body: 'Au revoir', shortcut: 'bbb', folder: 'Suivi' },
    ]);
  });

  test('a table without names', () => {
    const { replies } = readFixture('textexpander.csv');
    expect(replies).toEqual([
      { title: 'Merci', body: 'Merci, {prénom}', shortcut: 'merci' },
      { title: '12 rue de l’Essai', body: '12 rue de l’Essai\n00000 Exemple', shortcut: 'adr' },
    ]);
  });
});

describe('Briskine', () => {
  const library = readFixture('briskine.json');

  test('HTML, variables of the mail, tags by their ids', () => {
    expect(library.replies).toEqual([
      {
        title: 'Bonjour',
        body: 'Bonjour {prénom},\n\nle {date}, {% hasard %}Merci{% ou %}Bravo{% finhasard %} & {% champ "votre mot" %}.\n{% raw %}{{#if to.email}}x{{/if}}{% endraw %} {% champ "from first name" %} [date: moment add=\'7;days\']',
        shortcut: 'bj',
        tags: ['accueil', 'autre'],
        createdAt: Date.UTC(2024, 2, 1, 9, 30),
      },
    ]);
  });

  test('mail, chance, logic and what was deleted are told', () => {
    const remarks = remarksOf(library);
    expect(remarks['']).toEqual(['deleted Ancien']);
    expect(remarks.Bonjour?.map((said) => said.split(' ')[0])).toEqual(
      expect.arrayContaining(['mail', 'logic', 'time', 'date']),
    );
  });

  test('its table', () => {
    expect(readFixture('briskine.csv').replies).toEqual([
      { title: 'Merci', body: 'Merci {nom}', shortcut: 'mc', tags: ['accueil', 'client'] },
    ]);
  });

  test.each([
    ['a list', '[{"title": "A", "body": "a"}]'],
    ['by ids', '{"x1": {"title": "A", "body": "a"}}'],
  ])('%s', (_, said) => {
    expect(recognise(said)).toBe('briskine');
    expect(readLibrary('briskine', said, yaml, 'fr').replies).toEqual([
      { title: 'A', body: 'a', shortcut: '', tags: [] },
    ]);
  });
});

test('Vigie’s own table: bodies as they are, variants, formulas of no spreadsheet, unknown columns told', () => {
  const library = readFixture('vigie.csv');
  expect(library.replies).toEqual([
    {
      title: 'Merci',
      body: 'Merci {prénom} !\n{% field "objet" %}',
      shortcut: 'merci',
      tags: ['accueil', 'client'],
      folder: 'Service/Suivi',
      lang: 'fr',
      favourite: true,
      kind: 'reply',
      tone: 'light',
      variants: [{ network: 'bluesky', lang: 'fr', body: 'Merci !' }],
    },
    {
      ...{ title: 'Pied', body: '- Odile', shortcut: '', tags: [], folder: '', lang: '', favourite: false },
      ...{ kind: 'fragment', tone: 'plain', variants: [] },
    },
  ]);
  expect(remarksOf(library)).toEqual({ '': ['columns commentaire'] });
});

test.each(['espanso.yml', 'text-blaze.json', 'group.textexpander', 'textexpander.csv', 'briskine.json', 'vigie.csv'])(
  '%s: every body can be rendered',
  (name) => {
    for (const { title, body } of readFixture(name).replies)
      expect([title, parseBody(body).faults]).toEqual([title, []]);
  },
);
