/** What is known of a post and of who wrote it, kept or not. */
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { keepFlags, savePerson } from '../../src/storage/commands/index.ts';
import { db } from '../../src/storage/db.ts';
import { communityNames, occasionOf } from '../../src/storage/queries/index.ts';
import { freshDatabase } from './fresh.ts';
import { flagOf, postOf, sceneOf } from './samples.ts';

freshDatabase();

const COMPLAINT = 'My lamp is broken again, I am really disappointed, what a shame';

test('a kept post is known by its judgement and its watches', async () => {
  const matches = [{ watchId: 'w1', kind: 'risk' as const, term: 'lamp', start: 3, end: 7 }];
  await keepFlags([flagOf({ text: COMPLAINT }, { matches })]);
  expect(await occasionOf(sceneOf())).toMatchObject({ network: 'pinta', lang: 'en', watchKinds: ['risk'] });
  expect((await occasionOf(sceneOf())).signals).toContain('complaint');
});

test('a post that nobody kept is heard now', async () => {
  const post = postOf({ id: 'pinta:other', text: COMPLAINT, lang: null });
  const occasion = await occasionOf(sceneOf({ post }));
  expect(occasion).toMatchObject({ lang: 'en', watchKinds: [], communities: [] });
  expect(occasion.signals).toContain('complaint');
});

test('the communities are those of the person, also where only the post names her', async () => {
  const { card } = await savePerson(sceneOf());
  await db.people.update(card.person.id, { communities: ['c1'] });
  expect((await occasionOf(sceneOf())).communities).toEqual(['c1']);
  expect((await occasionOf(sceneOf({ account: null }))).communities).toEqual(['c1']);
  expect((await occasionOf(sceneOf({ account: null, post: null }))).communities).toEqual([]);
});

test('damaged rows are as none', async () => {
  await db.table('posts').put({ id: 'pinta:1', text: 5 });
  await db.table('communities').put({ id: 'bad', name: 5 });
  expect(await occasionOf(sceneOf())).toMatchObject({ network: 'pinta', watchKinds: [] });
  expect(await communityNames()).toEqual({});
});
