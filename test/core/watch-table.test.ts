/** Tables of watches, read and written in French and English; every fault is told with its line. */
import { describe, expect, test } from 'vitest';
import { parseCsv, writeCsv } from '../../src/core/csv.ts';
import { authorKey, watchTable } from '../../src/core/watch-columns.ts';
import { planImport, readWatchTable } from '../../src/core/watch-table.ts';
import { watch } from './watches.ts';

const read = (csv: string) => readWatchTable(parseCsv(csv), ['x', 'pinta']);
const faults = (csv: string) => read(csv).faults.map(({ line, code, value }) => [line, code, value]);

describe('reading', () => {
  test('French columns', () => {
    const csv =
      'Nature;Nom;Mots clés;Sauf;Contexte;Pluriels;Langues;Réseaux;Couleur;Priorité\nrisque;Rappels;rappel | retrait;;lampe;oui;fr, EN;X;Rouge;haute';
    expect(read(csv)).toEqual({
      watches: [
        {
          kind: 'risk',
          name: 'Rappels',
          terms: ['rappel', 'retrait'],
          excluded: [],
          required: ['lampe'],
          plurals: true,
          languages: ['fr', 'en'],
          networks: ['x'],
          colour: 'red',
          priority: 'high',
        },
      ],
      faults: [],
    });
  });

  test('English columns, and what is left out is not said', () => {
    expect(read('name,terms\nLumio,"Lumio\n@lumio, #lumio"').watches).toEqual([
      { kind: 'brand', name: 'Lumio', terms: ['Lumio', '@lumio', '#lumio'] },
    ]);
  });

  test('terms alone are enough', () => {
    expect(read('terms\nLumio').watches).toMatchObject([{ kind: 'brand', terms: ['Lumio'] }]);
  });

  test('cells that a spreadsheet was kept from running', () => {
    expect(read("terms\n'@lumio | '+1").watches).toMatchObject([{ terms: ['@lumio', '+1'] }]);
  });
});

test.each([
  ['', [[1, 'no-rows', '']]],
  ['terms', [[1, 'no-rows', '']]],
  ['name\nLumio', [[1, 'no-terms-column', '']]],
  ['terms;coulour\nLumio;red', [[1, 'unknown-column', '']]],
  ['terms;mots\nLumio;a', [[1, 'column-twice', '']]],
  [
    'terms;kind\nLumio;rumour\n;brand',
    [
      [2, 'value', 'rumour'],
      [3, 'no-term', ''],
    ],
  ],
  ['terms;plurals\nLumio;perhaps', [[2, 'value', 'perhaps']]],
  ['terms;networks\nLumio;myspace', [[2, 'value', 'myspace']]],
  ['terms;languages\nLumio;français', [[2, 'value', 'français']]],
  ['terms;muted\nLumio;ada quill', [[2, 'value', 'ada quill']]],
  ['terms\nLumio;more', [[2, 'too-many-cells', 'more']]],
  ['name;terms\nLumio;a\n\nLUMIO;b', [[4, 'repeated', '2']]],
])('%j is refused, all of it', (csv, told) => {
  expect(faults(csv)).toEqual(told);
  expect(read(csv).watches).toEqual([]);
});

test('a plan tells what is new, what changes and what stays', () => {
  const existing = [
    watch('Lumio', { id: 'a', name: 'Lumio' }),
    watch('Brillor', { id: 'b', name: 'Brillor', kind: 'competitor' }),
  ];
  const { watches } = read(
    'kind;name;terms;plurals\nbrand;LUMIO;Lumio;no\ncompetitor;Brillor;Brillor;yes\nbrand;Brillor;x;no',
  );
  const plan = planImport(watches, existing);
  expect(plan.unchanged).toBe(0);
  expect(plan.changed.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(plan.added.map(({ kind, name }) => [kind, name])).toEqual([['brand', 'Brillor']]);
});

test.each(['fr', 'en'] as const)('what is exported comes back unchanged: %s', (language) => {
  const all = [
    watch(['@lumio', '=1+1', 'C&A; shop'.replace(';', '')], {
      name: '+Lumio',
      excluded: ['-x'],
      typos: true,
      colour: 'teal',
    }),
    watch('Fuite', {
      id: 'b',
      name: 'Fuite',
      kind: 'leak',
      priority: 'low',
      active: false,
      networks: ['x'],
      languages: ['fr'],
    }),
    watch('Troll', { id: 'c', name: 'Troll', mutedAuthors: ['*:ada', 'pinta:bo@pinta.example'], required: ['a', 'b'] }),
  ];
  const table = read(writeCsv(watchTable(all, language)));
  expect(table.faults).toEqual([]);
  expect(planImport(table.watches, all)).toEqual({ added: [], changed: [], unchanged: 3 });
});

test.each([
  ['@Ada', '*:ada'],
  ['ada', '*:ada'],
  ['x:@Ada', 'x:ada'],
  ['*:ada', '*:ada'],
  ['mastodon:bo@pinta.example', 'mastodon:bo@pinta.example'],
  ['ada quill', null],
  ['', null],
])('author %j is %j', (text, key) => {
  expect(authorKey(text)).toBe(key);
});
