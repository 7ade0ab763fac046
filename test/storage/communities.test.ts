/** Community cards, and who belongs to them. */
import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import {
  type CommunityDraft,
  mergePeople,
  removeCommunity,
  saveCommunity,
  savePerson,
  saveReply,
  setMember,
  undo,
  updatePerson,
} from '../../src/storage/commands/index.ts';
import { db } from '../../src/storage/db.ts';
import { communitiesByIds, findCommunities, listPeople } from '../../src/storage/queries/index.ts';
import { freshDatabase, NOON } from './fresh.ts';
import { accountOf, draftOf, sceneOf } from './samples.ts';

freshDatabase();

const LISTS = { codes: [], words: [], taboos: [], rituals: [], elders: [], jokes: [] };
const draft = (over: Partial<CommunityDraft> = {}): CommunityDraft => ({
  name: 'The menders',
  about: '',
  ...LISTS,
  ...over,
});

async function personOf(handle: string): Promise<string> {
  const { card } = await savePerson(sceneOf({ account: accountOf({ handle, name: handle }) }));
  return card.person.id;
}

test('a card is written, tidied, changed, found by any of its words, and taken back', async () => {
  const { community } = await saveCommunity(
    draft({ name: ' The menders ', codes: [' all say tu ', '', 'all say tu'], jokes: ['It was the fuse'] }),
  );
  expect(community).toMatchObject({ name: 'The menders', codes: ['all say tu'], createdAt: NOON, updatedAt: NOON });
  await saveCommunity(draft({ name: 'Early birds', about: 'Breakfast' }));
  const named = async (query: string) => (await findCommunities(query)).map((row) => row.community.name);
  expect(await named('')).toEqual(['Early birds', 'The menders']);
  expect(await named('FUSÉ mend')).toEqual(['The menders']);
  expect(await named('fuse breakfast')).toEqual([]);
  vi.setSystemTime(NOON + 1);
  const { undo: id } = await saveCommunity({ ...community, about: 'Lamps' });
  expect(await db.communities.get(community.id)).toEqual({ ...community, about: 'Lamps', updatedAt: NOON + 1 });
  await undo(id ?? '');
  expect(await db.communities.get(community.id)).toEqual(community);
});

test('a card without a name, or gone, is refused, and nothing is written', async () => {
  await expect(saveCommunity(draft({ name: ' ' }))).rejects.toThrow('empty');
  await expect(saveCommunity({ ...draft(), id: 'nowhere' })).rejects.toThrow('gone');
  await expect(removeCommunity('nowhere')).rejects.toThrow('gone');
  expect(await db.communities.count()).toBe(0);
});

test('people belong to communities: counted, listed, put in and taken out', async () => {
  const { community } = await saveCommunity(draft());
  const [ada, basil] = [await personOf('ada'), await personOf('basil')];
  await updatePerson(ada, { communities: [community.id, community.id], address: 'tu' });
  expect(await db.people.get(ada)).toMatchObject({ communities: [community.id], address: 'tu' });
  await setMember(basil, community.id, true);
  expect(await setMember(basil, community.id, true)).toEqual({ undo: null });
  expect(await findCommunities('')).toMatchObject([{ members: 2 }]);
  await setMember(ada, community.id, false);
  expect((await listPeople({ community: community.id })).map(({ person }) => person.id)).toEqual([basil]);
  await expect(setMember(ada, 'nowhere', true)).rejects.toThrow('gone');
});

test('a community that is removed is left by people and replies, in one step that is taken back', async () => {
  const { community } = await saveCommunity(draft());
  const { community: other } = await saveCommunity(draft({ name: 'Early birds' }));
  const ada = await personOf('ada');
  await updatePerson(ada, { communities: [other.id, community.id] });
  const { reply } = await saveReply(draftOf());
  const context = { ...reply.context, communities: [community.id] };
  await db.replies.put({ ...reply, context });
  const { undo: id } = await removeCommunity(community.id);
  expect(await db.people.get(ada)).toMatchObject({ communities: [other.id] });
  expect(await db.replies.get(reply.id)).toMatchObject({ context: { communities: [] } });
  await undo(id ?? '');
  expect(await db.people.get(ada)).toMatchObject({ communities: [other.id, community.id] });
  expect(await db.replies.get(reply.id)).toMatchObject({ context });
});

test('two people made one belong to the communities of both', async () => {
  const { community } = await saveCommunity(draft());
  const [ada, twin] = [await personOf('ada'), await personOf('ada_too')];
  await updatePerson(twin, { communities: [community.id], address: 'vous' });
  await mergePeople(ada, twin);
  expect(await db.people.get(ada)).toMatchObject({ communities: [community.id], address: 'vous' });
});

test('a row that cannot be read is left out and left alone', async () => {
  const { community } = await saveCommunity(draft());
  const broken = { id: 'broken', name: 5 };
  await db.table('communities').put(broken);
  expect(await findCommunities('')).toMatchObject([{ community: { id: community.id } }]);
  expect(await communitiesByIds(['broken', community.id, 'gone'])).toEqual([community]);
  await expect(removeCommunity('broken')).rejects.toThrow('unreadable');
  expect(await db.table('communities').get('broken')).toEqual(broken);
});
