/** What README promises of templates is what they say. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PERSON_OPTIONS, type Person } from '../../../src/core/person.ts';
import { FACTS, fragment, speak } from './speak.ts';

const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
const table = readme.split('<!-- templates -->')[1]?.split('<!-- /templates -->')[0] ?? '';
const rows = [...table.matchAll(/^\| `(.+)` \| (.+) \|$/gm)].map(([, body = '', said = '']) => ({
  body: body.replaceAll('\\|', '|'),
  said: said.split(' / '),
}));

const person: Person = {
  ...{ id: 'p', name: 'Ana Doe', stage: 'regular', tags: [], accounts: [], metAt: null, metUrl: null },
  ...{ createdAt: 0, updatedAt: 0, ...PERSON_OPTIONS, communities: ['c'] },
};
const community = {
  ...{ id: 'c', name: 'Allumés', about: '', codes: [], words: [], taboos: [], rituals: [], elders: [], jokes: [] },
  ...{ createdAt: 0, updatedAt: 0 },
};

test('each example says what it is said to say', () => {
  expect(rows.length).toBeGreaterThan(8);
  for (const { body, said } of rows) {
    const lang = /[éà]|la lampe|tu %/.test(body) ? 'fr' : 'en';
    const facts = { ...FACTS, person, communities: [community], lang };
    const fragments = [fragment('Hi', 'Hello {first name}', { shortcut: 'greeting' })];
    const { text } = speak(body, facts, { fragments, takesDefaults: true });
    expect([body, said.includes(text ?? '')]).toEqual([body, true]);
  }
});
