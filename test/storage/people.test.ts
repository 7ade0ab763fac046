/** People: saved once, recognised, changed, merged, forgotten. */
import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { Refused } from '../../src/core/refusal.ts';
import {
  addAccountToPerson,
  addNote,
  emptyBin,
  keepExchange,
  mergePeople,
  readAccount,
  removePerson,
  savePerson,
  setStage,
  tagPerson,
  undo,
  updatePerson,
} from '../../src/storage/commands/index.ts';
import { db } from '../../src/storage/db.ts';
import {
  exchangesWith,
  listPeople,
  notesOn,
  personCard,
  personCardById,
  readingsOf,
  tagsInUse,
} from '../../src/storage/queries/index.ts';
import { DAY, everything, freshDatabase, NOON, otherTab } from './fresh.ts';
import { accountOf, postOf, sceneOf } from './samples.ts';

freshDatabase();

test('a first save keeps the person, her account, the post where she was met and a dated reading', async () => {
  const { card, created, undo: id } = await savePerson(sceneOf());
  expect(created).toBe(true);
  expect(id).toEqual(expect.any(String));
  expect(card.person).toMatchObject({ name: 'Ada Quill', stage: 'met', tags: [], accounts: ['pinta:adaquill'] });
  expect(card.person.metAt).toEqual(postOf());
  expect(card.person.metUrl).toBe('https://pinta.example/p/1');
  expect(card.accounts).toMatchObject([{ key: 'pinta:adaquill', followers: 1_200, readAt: NOON }]);
  expect(await readingsOf('pinta:adaquill')).toMatchObject([
    { id: 'pinta:adaquill@2026-06-15', followers: 1_200, following: 80, posts: 40, bio: 'Lamps and ink' },
  ]);
});

test('saving twice updates, whatever the case of the handle, and keeps the name she was given', async () => {
  const first = await savePerson(sceneOf());
  await updatePerson(first.card.person.id, { name: 'Ada from the fair' });
  const again = accountOf({ handle: '@AdaQuill', followers: 1_300, bio: null });
  const second = await savePerson(sceneOf({ account: again, post: postOf({ id: 'pinta:2' }) }));
  expect(second.created).toBe(false);
  expect(second.card.person).toMatchObject({ id: first.card.person.id, name: 'Ada from the fair', metAt: postOf() });
  expect(second.card.accounts).toMatchObject([{ followers: 1_300, bio: 'Lamps and ink' }]);
  expect(await db.people.count()).toBe(1);
});

test('saving again with nothing new leaves nothing to undo', async () => {
  await savePerson(sceneOf());
  const before = await everything();
  expect((await savePerson(sceneOf())).undo).toBeNull();
  expect(await everything()).toEqual(before);
});

test('two tabs that save the same person at once make one person', async () => {
  const tab = await otherTab();
  const saves = [savePerson(sceneOf()), tab.savePerson(sceneOf()), tab.savePerson(sceneOf()), savePerson(sceneOf())];
  const results = await Promise.all(saves);
  expect(results.filter((result) => result.created)).toHaveLength(1);
  expect(new Set(results.map((result) => result.card.person.id)).size).toBe(1);
  expect([await db.people.count(), await db.accounts.count(), await db.readings.count()]).toEqual([1, 1, 1]);
});

test('the post of somebody else is not where she was met', async () => {
  const scene = sceneOf({ post: postOf({ handle: 'somebodyelse' }) });
  expect((await savePerson(scene)).card.person).toMatchObject({ metAt: null, metUrl: 'https://pinta.example/home' });
});

test('without an account the author of the post is meant; without either nobody is saved', async () => {
  expect((await savePerson(sceneOf({ account: null }))).card.accounts[0]?.handle).toBe('adaquill');
  await expect(savePerson(sceneOf({ account: null, post: null }))).rejects.toEqual(new Refused('nobody'));
  await expect(savePerson(sceneOf({ account: accountOf({ handle: ' ' }) }))).rejects.toEqual(new Refused('nobody'));
  expect(await db.people.count()).toBe(1);
});

test('readings: one a day and account, later ones of the day complete it, an unknown account gives none', async () => {
  await readAccount(accountOf());
  expect(await db.readings.count()).toBe(0);
  await savePerson(sceneOf({ account: accountOf({ followers: 100, bio: null }) }));
  await readAccount(accountOf({ followers: 110, bio: 'New bio' }));
  vi.setSystemTime(NOON + DAY);
  await readAccount(accountOf({ followers: 120, following: null, posts: null, bio: null }));
  expect(await readingsOf('pinta:adaquill')).toMatchObject([
    { id: 'pinta:adaquill@2026-06-15', followers: 110, bio: 'New bio' },
    { id: 'pinta:adaquill@2026-06-16', followers: 120, following: null, bio: null },
  ]);
  expect((await personCard('pinta:adaquill'))?.accounts[0]).toMatchObject({ followers: 120, bio: 'New bio' });
});

test('a tag goes on and off by its label, saving the person if need be', async () => {
  expect(await tagPerson(sceneOf(), 'press')).toMatchObject({ tag: 'press', on: true });
  expect((await personCard('pinta:adaquill'))?.person.tags).toEqual(['press']);
  await tagPerson(sceneOf(), 'vip');
  expect(await tagPerson(sceneOf(), 'press')).toMatchObject({ on: false });
  expect((await personCard('pinta:adaquill'))?.person.tags).toEqual(['vip']);
});

test('a person is changed by id; one who is gone, or without a name, is refused', async () => {
  const { id } = (await savePerson(sceneOf())).card.person;
  await updatePerson(id, { tags: [' press ', 'press', ''] });
  await setStage(id, 'regular');
  expect((await personCardById(id))?.person).toMatchObject({ stage: 'regular', tags: ['press'] });
  await expect(updatePerson(id, { name: ' ' })).rejects.toEqual(new Refused('empty'));
  await expect(setStage('nobody', 'met')).rejects.toEqual(new Refused('gone'));
});

test('exchanges from before she was saved become hers', async () => {
  await keepExchange({ scene: sceneOf(), flag: null, replyId: null, text: 'Hello' });
  const { card } = await savePerson(sceneOf());
  expect(card).toMatchObject({ exchanges: 1, lastExchange: { text: 'Hello', personId: card.person.id } });
});

test('a second account of hers; the account of another is refused, and merging makes one of two', async () => {
  const ada = (await savePerson(sceneOf())).card.person;
  const other = accountOf({ network: 'bluesky', handle: 'ada.example', name: 'A. Q.' });
  const twin = (await savePerson(sceneOf({ account: other, post: null }))).card.person;
  await addNote({ text: 'Likes blue', personId: twin.id, url: null });
  await expect(addAccountToPerson(ada.id, other)).rejects.toEqual(new Refused('account-taken'));
  const before = await everything();
  const merge = await mergePeople(ada.id, twin.id);
  const card = await personCard('bluesky:ada.example');
  expect(card?.person).toMatchObject({ id: ada.id, name: 'Ada Quill', metAt: postOf() });
  expect(card?.accounts.map(({ key }) => key).sort()).toEqual(['bluesky:ada.example', 'pinta:adaquill']);
  expect(card?.lastNote?.text).toBe('Likes blue');
  expect(await personCardById(twin.id)).toBeNull();
  expect(await undo(merge.undo ?? '')).toEqual({ undone: true });
  expect(await everything()).toEqual({ ...before, journal: expect.anything() });
  await addAccountToPerson(ada.id, accountOf({ network: 'x', handle: 'Ada_Q' }));
  expect((await personCard('x:ada_q'))?.person.id).toBe(ada.id);
});

test('forgetting a person takes all that is hers, and can be taken back', async () => {
  const { id } = (await savePerson(sceneOf())).card.person;
  await addNote({ text: 'Likes blue', personId: id, url: null });
  await keepExchange({ scene: sceneOf(), flag: null, replyId: null, text: 'Hello' });
  const before = await everything();
  const removal = await removePerson(id);
  for (const name of ['people', 'accounts', 'readings', 'notes', 'exchanges']) {
    expect(await db.table(name).count(), name).toBe(0);
  }
  await undo(removal.undo ?? '');
  expect(await everything()).toEqual(before);
  expect(await notesOn(id)).toHaveLength(1);
  expect(await exchangesWith(id)).toHaveLength(1);
});

test('readings of an account that nobody has any more go with the bin', async () => {
  const { undo: id } = await savePerson(sceneOf());
  vi.setSystemTime(NOON + DAY);
  await readAccount(accountOf({ followers: 5 }));
  await undo(id ?? '');
  await savePerson(sceneOf({ account: accountOf({ handle: 'zoe' }), post: null }));
  expect(await db.readings.count()).toBe(2);
  await emptyBin();
  expect(await db.readings.toArray()).toMatchObject([{ account: 'pinta:zoe' }]);
});

test('the list is searched without accents, in names, tags, handles and bios, and filtered', async () => {
  await savePerson(sceneOf({ account: accountOf({ handle: 'zoe', name: 'Zoé Bréal', bio: 'Encres' }), post: null }));
  vi.setSystemTime(NOON + 1);
  const { id } = (await savePerson(sceneOf())).card.person;
  await updatePerson(id, { stage: 'regular', tags: ['Presse écrite'] });
  const names = async (filter: Parameters<typeof listPeople>[0]): Promise<string[]> =>
    (await listPeople(filter)).map(({ person }) => person.name);
  expect(await names({})).toEqual(['Ada Quill', 'Zoé Bréal']);
  expect(await names({ query: 'ZOE encre' })).toEqual(['Zoé Bréal']);
  expect(await names({ query: 'presse ecrite' })).toEqual(['Ada Quill']);
  expect(await names({ query: 'adaquill zoe' })).toEqual([]);
  expect(await names({ stage: 'met' })).toEqual(['Zoé Bréal']);
  expect(await names({ tag: 'Presse écrite' })).toEqual(['Ada Quill']);
  expect(await tagsInUse()).toEqual(['Presse écrite']);
});
