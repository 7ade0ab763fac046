/** Why a watch hits in a text, and why not. */
import { expect, test } from 'vitest';
import { ANYWHERE } from '../../src/core/circumstances.ts';
import { explain } from '../../src/core/explain.ts';
import { watch } from './watches.ts';

const why = (of: ReturnType<typeof watch>, text: string, where = {}) =>
  explain(of, text, { ...ANYWHERE, ...where }, new Set()).map(({ said, reason }) => [said, reason]);

test('what is heard counts, as the text has it', () => {
  const of = watch('Lumio', { typos: true });
  expect(explain(of, 'un Lumoi', ANYWHERE, new Set())).toEqual([
    { term: 'Lumio', said: 'Lumoi', start: 3, end: 8, reason: null },
  ]);
  expect(explain(of, 'rien', ANYWHERE, new Set())).toEqual([]);
});

test('an excluded word is named as she wrote it; other places still count', () => {
  const of = watch('Orange', { excluded: ['Jus d’Orange'] });
  expect(why(of, "jus d'orange, box Orange")).toEqual([
    ['orange', { why: 'excluded', by: 'Jus d’Orange' }],
    ['Orange', null],
  ]);
});

test('context, language, network and author', () => {
  expect(why(watch('Orange', { required: ['box'] }), 'orange')).toEqual([['orange', { why: 'context' }]]);
  const of = watch('Lumio', { languages: ['fr'], networks: ['a'], mutedAuthors: ['a:ada'] });
  expect(why(of, 'Lumio', { lang: 'en' })).toEqual([['Lumio', { why: 'language' }]]);
  expect(why(of, 'Lumio', { lang: 'fr', network: 'b' })).toEqual([['Lumio', { why: 'network' }]]);
  expect(why(of, 'Lumio', { network: 'a', author: 'a:ada' })).toEqual([['Lumio', { why: 'author' }]]);
});
