/** What an import would do: nothing is written over that she did not choose. */
import { describe, expect, test } from 'vitest';
import type { FileReply } from '../../../src/core/library-files/library.ts';
import { choicesFor, planReplies } from '../../../src/core/library-files/plan.ts';
import { REPLY_OPTIONS, type Reply } from '../../../src/core/reply.ts';

const theirs = (title: string, more: Partial<FileReply> = {}): FileReply => ({
  title,
  body: 'Hello {first name}',
  shortcut: '',
  ...more,
});
const mine = (id: string, title: string, more: Partial<Reply> = {}): Reply => ({
  ...{ ...REPLY_OPTIONS, id, title, body: 'Hello {first name}', shortcut: '', tags: [], lang: '' },
  ...{ createdAt: 1, updatedAt: 1, usedAt: null, uses: 0, binnedAt: null },
  ...more,
});
const statuses = (incoming: FileReply[], existing: Reply[]) =>
  planReplies(incoming, existing).map((one) => `${one.status} ${one.mine?.id ?? ''}`.trim());

describe('a reply of the file is', () => {
  test.each<[string, FileReply, Reply[], string]>([
    ['added where nothing is like it', theirs('A'), [mine('b', 'B')], 'added'],
    [
      'the same, however its variables are written',
      theirs('A', { body: 'Hello {{ prénom }}' }),
      [mine('a', 'A')],
      'same a',
    ],
    ['the same where the file says less', theirs('A'), [mine('a', 'A', { shortcut: 's', tags: ['t'] })], 'same a'],
    ['changed in its words', theirs('a ', { body: 'Other' }), [mine('a', 'A')], 'changed a'],
    ['changed by a tag', theirs('A', { tags: ['t'] }), [mine('a', 'A')], 'changed a'],
    ['changed by a shortcut', theirs('A', { shortcut: 's' }), [mine('a', 'A')], 'changed a'],
    ['in conflict over a shortcut', theirs('A', { shortcut: 's' }), [mine('b', 'B', { shortcut: 's' })], 'conflict b'],
    [
      'in conflict over a title with another shortcut',
      theirs('A', { shortcut: 's' }),
      [mine('a', 'A', { shortcut: 'other' })],
      'conflict a',
    ],
    ['another one in another folder', theirs('A', { folder: 'F' }), [mine('a', 'A', { folder: 'G' })], 'added'],
    ['found in any folder when the file has none', theirs('A'), [mine('a', 'A', { folder: 'G' })], 'same a'],
  ])('%s', (_, incoming, existing, expected) => {
    expect(statuses([incoming], existing)).toEqual([expected]);
  });
});

test('the holder of the shortcut goes before the one of the same title', () => {
  const existing = [mine('a', 'A'), mine('b', 'B', { shortcut: 's' })];
  expect(statuses([theirs('A', { shortcut: 's' })], existing)).toEqual(['conflict b']);
});

test('none of hers is met twice', () => {
  const incoming = [theirs('A', { body: '1' }), theirs('A', { body: '2' })];
  expect(statuses(incoming, [mine('a', 'A')])).toEqual(['changed a', 'added']);
});

test('a shortcut that the file holds twice', () => {
  expect(statuses([theirs('A', { shortcut: 's' }), theirs('B', { shortcut: 's' })], [])).toEqual(['added', 'twin']);
});

test('unless she chooses, what is hers stays', () => {
  expect(choicesFor('changed')[0]).toBe('mine');
  expect(choicesFor('conflict')[0]).toBe('mine');
  expect(choicesFor('same')).toEqual(['mine']);
  expect(choicesFor('twin')).not.toContain('theirs');
});
