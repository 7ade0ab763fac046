/** What is wrong with a body is said at its place; whatever she writes, nothing throws and nothing goes on for ever. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import en from '../../../public/_locales/en/messages.json' with { type: 'json' };
import fr from '../../../public/_locales/fr/messages.json' with { type: 'json' };
import { FAULTS } from '../../../src/core/template/fault.ts';
import { parseBody } from '../../../src/core/template/parse.ts';
import { fieldsIn, namesIn, usesFragments, variablesIn, variablesUsed } from '../../../src/core/template/used.ts';
import { account, scene } from '../scenes.ts';
import { facts, fragment, speak, text } from './speak.ts';

/** What is at fault, as written, after its key and values. */
const faults = (body: string): string[] =>
  parseBody(body).faults.map(({ start, end, key, values }) => [key, ...values, body.slice(start, end)].join('|'));

describe('places', () => {
  test.each([
    ['Bonjour {{ prénom', ['templateOpen|{{ prénom']],
    ['a {% if x', ['templateOpen|{% if x']],
    ['{% raw %} {{ x }}', ['templateOpen|{% raw %} {{ x }}']],
    ['é\n{% if prénom %} b', ['templateNotEnded|if|{% if prénom %}']],
    ['{% si prénom %} b', ['templateNotEnded|si|{% si prénom %}']],
    ['{% tu %}a{% vous %}b', ['templateNotEnded|tu|{% tu %}']],
    ['{% random %}a', ['templateNotEnded|random|{% random %}']],
    ['{% comment %} x', ['templateNotEnded|comment|{% comment %}']],
    ['a {% endif %}', ['templateStray|endif|{% endif %}']],
    ['a {% finsi %}', ['templateStray|finsi|{% finsi %}']],
    ['a {% or %} b', ['templateStray|or|{% or %}']],
    ['{% iff prénom %}', ['templateNoTag|iff|{% iff prénom %}']],
    ['{% include "x" %}', ['templateNoTag|include|{% include "x" %}']],
    ['{% render "x" %}', ['templateNoTag|render|{% render "x" %}']],
    ['{% layout "x" %}', ['templateNoTag|layout|{% layout "x" %}']],
    ['{{ prénom | uper }} {{ nom | shortn: 3 }}', ['templateNoFilter|uper|uper', 'templateNoFilter|shortn|shortn: 3']],
    ['{% if nom | json %}a{% endif %}', ['templateNoFilter|json|json']],
    ['a {{ person.frist_name | upper }}', ['templateNoVariable|person.frist_name|person.frist_name']],
    ['{% if personne.truc %}a{% endif %}', ['templateNoVariable|personne.truc|personne.truc']],
    ['{{ "a" | append: post.txt }}', ['templateNoVariable|post.txt|post.txt']],
    ['é {% if a = b %}x{% endif %}', ['templateUnreadable|{% if a = b %}']],
    ['{{ a | }} {{ b | upper c }}', ['templateUnreadable|{{ b | upper c }}']],
    ['{{ a { b }}', ['templateUnreadable|{{ a { b }}']],
    ['{% field %}', ['templateNoLabel|{% field %}']],
    ['{% field label %}', ['templateNoLabel|{% field label %}']],
    ['{% part bonjour %}', ['templateNoLabel|{% part bonjour %}']],
    ['{% choice "a", "b" %}', ['templateNoOptions|{% choice "a", "b" %}']],
    ['{% field "a", defalt: "b" %}', ['templateUnreadable|{% field "a", defalt: "b" %}']],
  ])('%s', (body, said) => {
    expect(faults(body)).toEqual(said);
    expect(speak(body)).toMatchObject({ text: null, missing: [], fault: { key: said[0]?.split('|')[0] } });
  });

  test.each([
    '{{ order.number }}',
    '{% assign post = "x" %}{{ post.size }}',
    '{% for post in person.tags %}{{ post.a }}{% endfor %}',
  ])('names of her own have no fault: %s', (body) => expect(faults(body)).toEqual([]));

  test('each fault has its words in both languages', () => {
    for (const key of FAULTS) expect([key, key in en, key in fr]).toEqual([key, true, true]);
  });
});

describe('an end to everything', () => {
  const endless: [what: string, body: string][] = [
    ['a long loop', '{% for i in (1..100000000) %}a{% endfor %}'],
    [
      'loops in loops',
      '{% for i in (1..900) %}{% for j in (1..900) %}{% for k in (1..900) %}a{% endfor %}{% endfor %}{% endfor %}',
    ],
    ['a text that doubles', `{% assign a = "aaaaaaaaaa" %}${'{% assign a = a | append: a %}'.repeat(40)}{{ a }}`],
    [
      'a text replaced by itself',
      `{% assign a = "aaaaaaaaaa" %}${'{% assign a = a | replace: "a", a %}'.repeat(9)}{{ a }}`,
    ],
  ];
  test.each(endless)('%s', (_what, body) => {
    expect(speak(body)).toMatchObject({ text: null, fault: { key: 'templateEndless' } });
  });

  test('fragments that multiply', () => {
    const many = Array.from({ length: 5 }, (_, at) => fragment(`f${at}`, `{% part "f${at + 1}" %}`.repeat(200)));
    const { fault } = speak('{% part "f0" %}', facts(), { fragments: [...many, fragment('f5', 'x')] });
    expect(['templateEndless', 'templateDeep']).toContain(fault?.key);
  });

  test('a body too long to be read', () => {
    expect(speak(`{x}${'a'.repeat(130_000)}`).fault?.key).toBe('templateLong');
  });

  test.each([
    ['blocks', '{% if a %}', ''],
    ['braces', '{{', ''],
    ['names', '{a}', ''],
    ['quotes', "{{ '", ''],
    ['filters', '{{ a', ' | upper'],
    ['tags', '{% ', ''],
    ['spaces', '{% if a %}   \n', ''],
    ['commas', '{% field "a"', ', '],
    ['commas of a filter', '{{ a | plural: ', '"b",'],
  ])('20,000 units of %s', (_what, start, more) => {
    const body = more ? start + more.repeat(20_000 / more.length) : start.repeat(20_000 / start.length);
    expect(speak(body)).toMatchObject({ lang: 'fr' });
    expect(speak(`${body} %} }}`)).toMatchObject({ lang: 'fr' });
  });
});

/** Pieces that mean something, and some that do not. */
const PIECES = [
  ...['{', '}', '{{', '}}', '{%', '%}', '|', ':', ',', '.', '"', "'", ' ', '\n', '-', '=', '(', ')', '[', ']', '\\'],
  ...['if', 'endif', 'else', 'for', 'in', 'endfor', 'assign', 'raw', 'endraw', 'tu', 'vous', 'endtu', 'random', 'or'],
  ...['endrandom', 'field', 'choice', 'day', 'part', 'prénom', 'person', 'tags', 'first', 'upper', 'de', 'plural', 'x'],
  ...[
    'constructor',
    '__proto__',
    'valueOf',
    '1',
    '(1..9)',
    'default',
    'é',
    '😀',
    '\ud800',
    'forloop',
    'shorten',
    'date',
  ],
];
const body = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join('')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => `{{ ${pieces.join(' ')} }}`),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => `{% ${pieces.join(' ')} %}`),
  fc.string({ unit: 'binary', maxLength: 60 }),
);
const hostile = fc.oneof(
  fc.constantFrom('{{ x }}', '{x}', '{% if %}', '{% raw %}', '{{ "a" | upper }}', '$&', '<b>', '\ud800'),
  fc.string({ unit: 'binary', minLength: 1 }).filter((name) => name.trim() !== ''),
);

describe('whatever she writes', () => {
  test('is read or refused at a place within it, never thrown', () => {
    fc.assert(
      fc.property(body, (one) => {
        const said = speak(one, facts(), { fragments: [fragment('x', '{prénom}')] });
        for (const { start, end } of [...parseBody(one).faults, ...(said.fault ? [said.fault] : [])]) {
          expect(start >= 0 && start <= end && end <= one.length).toBe(true);
        }
        expect(said.text === null).toBe(said.missing.length > 0 || said.fault !== null);
        expect([variablesIn(one), fieldsIn(one), namesIn(one)].every(Array.isArray)).toBe(true);
        expect(typeof usesFragments(one)).toBe('boolean');
      }),
      { numRuns: 600 },
    );
  });

  test('says the same twice, and what was asked for is enough', () => {
    fc.assert(
      fc.property(body, (one) => {
        const first = speak(one);
        expect(speak(one)).toEqual(first);
        if (first.missing.length === 0) return;
        const filled = Object.fromEntries(first.missing.map(({ name }) => [name, 'zz']));
        const second = speak(one, facts(), { filled });
        const again = second.missing.filter(({ name }) => name in filled);
        expect(again).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test('a text without braces is itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (one) => {
        const plain = one.replace(/[{}]/g, '').replace(/^\n+|\n+$/g, '');
        expect(text(plain)).toBe(plain);
      }),
    );
  });

  test('a name is inserted as it is, whatever the person is called', () => {
    fc.assert(
      fc.property(hostile, (name) => {
        const who = facts({ scene: scene({ account: account({ name }) }) });
        expect(text('[{nom}] [{{ nom }}] [{{ person.name }}]', who)).toBe(`[${name}] [${name}] [${name}]`);
        expect(text('[{x}]', who, { filled: { x: name } })).toBe(`[${name}]`);
        expect(text('{% assign n = nom %}{% capture c %}{{ n }}{% endcapture %}[{{ c }}]', who)).toBe(`[${name}]`);
      }),
    );
  });
});

describe('what a body uses', () => {
  const fragments = [fragment('hi', '{community} {% field "lieu", default: "ici" %}')];

  test('of whom it says something: what stands in the text, not what decides', () => {
    expect(variablesUsed('{% if campaign.link %}{prénom}{% endif %} {% part "hi" %}', fragments)).toMatchObject({
      person: true,
      community: true,
      campaign: false,
      brand: false,
    });
    expect(variablesUsed('{{ "à" | append: brand.name }} {order}')).toMatchObject({ brand: true, person: false });
    expect(variablesIn('{nom} {prénom} {{ name | upper }}')).toEqual(['person.name', 'person.first_name']);
  });

  test('what it asks for', () => {
    expect(fieldsIn('{n°} {% part "hi" %} {% choice "c", "a", nom %} {prénom} {lieu}', fragments)).toEqual([
      { name: 'lieu', kind: 'text', options: [], default: 'ici' },
      { name: 'c', kind: 'choice', options: ['a'], default: '' },
      { name: 'n°', kind: 'text', options: [], default: '' },
    ]);
    expect(namesIn('a {b} {{ c | upper }} {b}')).toEqual(['b', 'c']);
    expect([usesFragments('{% part "x" %}'), usesFragments('{part}')]).toEqual([true, false]);
  });
});
