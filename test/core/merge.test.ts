/** A reading of an account never takes away what was known. */
import { expect, test } from 'vitest';
import { mergeAccount } from '../../src/core/merge.ts';
import { account } from './scenes.ts';

test('null never overwrites; zero, false and the empty bio do', () => {
  const known = {
    ...account({ name: 'Ana', bio: 'Old', followers: 10, verified: true, posts: 4 }),
    key: 'x:ana_example',
  };
  const read = account({ handle: 'Ana_Example', bio: '', followers: 0, verified: false });
  expect(mergeAccount(known, read)).toEqual({
    ...known,
    handle: 'Ana_Example',
    bio: '',
    followers: 0,
    verified: false,
  });
  expect(known.bio).toBe('Old');
});
