/** What stands for a reply in the address bar, and back. */
import { expect, test } from 'vitest';
import { contentOf, namedBy } from '../../src/core/omnibox.ts';

const reply = (id: string, title: string, shortcut = '') => ({ id, title, shortcut });

test.each([
  ['its shortcut', reply('a1', 'Thanks', 'ty'), '/ty'],
  ['else its title, on one line', reply('b2', ' Refund \n started '), 'Refund started'],
  ['with some of its id, for a title of several', reply('c3-4567890', 'Merci'), 'Merci #c3-45678'],
  ['or for none', reply('e5', ''), '#e5'],
])('%s', (_what, one, content) => {
  const all = [one, reply('other', 'merci'), reply('another', 'Else', 'else')];
  expect(contentOf(one, all)).toBe(content);
  expect(namedBy(content, all)).toBe(one);
});

test('words are no content, and case, accents and spaces around do not count', () => {
  const all = [reply('a', 'Réponse à tous'), reply('b', 'Thanks', 'ty')];
  expect(namedBy('ré', all)).toBeNull();
  expect(namedBy('ty', all)).toBeNull();
  expect(namedBy(' REPONSE a tous ', all)).toBe(all[0]);
  expect(namedBy('/TY', all)).toBe(all[1]);
});
