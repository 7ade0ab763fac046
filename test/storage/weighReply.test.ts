/** What guards are told of a place: who, what was said, what the post is about, in whose name. */
import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import type { GuardName } from '../../src/core/guards/warning.ts';
import type { Scene } from '../../src/core/messages.ts';
import {
  keepExchange,
  keepFlags,
  removePerson,
  saveBrand,
  savePerson,
  saveReply,
  saveSettings,
  saveWatch,
  undo,
} from '../../src/storage/commands/index.ts';
import { db } from '../../src/storage/db.ts';
import { type GuardAsk, likeExchanges, weighReply } from '../../src/storage/queries/index.ts';
import { DAY, freshDatabase, NOON } from './fresh.ts';
import { accountOf, draftOf, flagOf, postOf, sceneOf, watchOf } from './samples.ts';

freshDatabase();

const TEXT = 'The spare switch leaves our workshop tonight, with a new cable.';
const AGAIN = 'Tonight a spare switch leaves our workshop with the new cable';
const THREAD = 'https://pinta.example/p/root';

const asked = (over: Partial<GuardAsk> = {}): GuardAsk => ({
  ...{ text: TEXT, replyId: null, scene: sceneOf(), flag: null, self: null, thread: null, limit: null },
  ...over,
});

/** The guards that speak, in order. */
const speaking = async (over: Partial<GuardAsk> = {}): Promise<GuardName[]> =>
  (await weighReply(asked(over))).warnings.map(({ guard }) => guard);

/** The scene of somebody else's post. */
function other(handle: string, id: string, network = 'pinta'): Scene {
  const post = postOf({
    id: `${network}:${id}`,
    handle,
    author: null,
    network,
    permalink: `https://${network}.example/p/${id}`,
  });
  return { account: accountOf({ handle, network }), post, network, url: `https://${network}.example/home` };
}

const say = (scene: Scene, text = AGAIN, thread: string | null = null) =>
  keepExchange({ scene, flag: null, replyId: null, text, thread });

test('nobody, nowhere: nothing is said', async () => {
  const nowhere = { account: null, post: null, network: '', url: '' };
  expect(await weighReply(asked({ scene: nowhere }))).toMatchObject({ warnings: [], personal: { knowsHer: false } });
});

test('said to her before she was saved, then from another of her accounts on another network', async () => {
  await say(sceneOf());
  expect(await speaking()).toEqual(['said-to-her']);
  const { card } = await savePerson(sceneOf());
  await db.people.update(card.person.id, { accounts: ['pinta:adaquill', 'x:ada_elsewhere'] });
  await db.accounts.add({
    ...accountOf({ network: 'x', handle: 'ada_elsewhere' }),
    key: 'x:ada_elsewhere',
    personId: card.person.id,
    readAt: 1,
  });
  const [warning] = (await weighReply(asked({ scene: other('ada_elsewhere', '9', 'x') }))).warnings;
  expect(warning).toMatchObject({ guard: 'said-to-her', network: 'pinta', at: NOON });
});

test('the same handle elsewhere is taken for her, another is not', async () => {
  await say(other('adaquill', '7', 'x'));
  expect(await speaking()).toEqual(['said-to-her']);
  expect(await speaking({ scene: other('bo', '2') })).toEqual([]);
});

test('said to others in the thread: by its address, or by that of the post that begins it', async () => {
  await say(other('bo', '2'), AGAIN, THREAD);
  await say(other('cy', '3'), AGAIN, THREAD);
  await say(other('di', '4'), 'Another answer altogether, about the shop that opens on Monday', THREAD);
  const [warning] = (await weighReply(asked({ thread: THREAD }))).warnings;
  expect(warning).toMatchObject({ guard: 'said-in-thread', people: 2 });
  expect(await speaking()).toEqual([]);
  // In a list of posts, the answered post begins its thread.
  await say(other('ed', 'root'));
  const root = { ...other('fa', 'root'), url: 'https://pinta.example/home' };
  expect(await speaking({ scene: root, thread: 'https://pinta.example/p/root' })).toEqual(['said-in-thread']);
});

test('what nobody was told is not said to others', async () => {
  const page = { account: null, post: null, network: 'pinta', url: THREAD };
  await say(page, AGAIN, THREAD);
  expect(await speaking({ thread: THREAD })).toEqual([]);
});

test('said to five others within a day, on any network; a day later it is forgotten', async () => {
  for (const [index, handle] of ['bo', 'cy', 'di', 'ed', 'fa'].entries()) {
    await say(other(handle, `${index}`, index % 2 ? 'x' : 'bluesky'));
  }
  const [warning] = (await weighReply(asked())).warnings;
  expect(warning).toMatchObject({ guard: 'said-around', people: 5 });
  vi.setSystemTime(NOON + DAY + 60_000);
  expect(await speaking()).toEqual([]);
  expect(await likeExchanges(TEXT, [], 0)).toHaveLength(5);
});

test('what is taken back or forgotten was not said', async () => {
  const { undo: id } = await say(sceneOf());
  await undo(id ?? '');
  expect([await speaking(), await likeExchanges(TEXT, [], 0)]).toEqual([[], []]);
  const { card } = await savePerson(sceneOf());
  await say(sceneOf());
  await removePerson(card.person.id);
  expect([await speaking(), await likeExchanges(TEXT, [], 0)]).toEqual([[], []]);
});

test('answering from an account of another brand', async () => {
  const { watch } = await saveWatch(watchOf());
  await saveBrand({ name: 'Lumio', colour: 'teal', accounts: ['pinta:lumio'], watches: [watch.id] });
  await saveBrand({ name: 'Orange', colour: 'red', accounts: ['pinta:orange'], watches: [] });
  const matches = [{ watchId: watch.id, kind: 'brand' as const, term: 'Lumio', start: 3, end: 8 }];
  const flag = flagOf({}, { matches });
  const wrong = async (self: string | null, over: Partial<GuardAsk> = {}) =>
    (await weighReply(asked({ self, ...over }))).warnings.filter(({ guard }) => guard === 'wrong-account');
  // Its sighting was never kept: the flag tells what it is about.
  expect(await wrong('Orange', { flag })).toMatchObject([{ self: 'Orange' }]);
  await keepFlags([flag]);
  expect(await wrong('Orange')).toMatchObject([
    { wrong: { brands: ['Lumio'], accounts: ['pinta:lumio'], owner: 'Orange' } },
  ]);
  expect(await wrong('me')).toMatchObject([{ wrong: { owner: null } }]);
  for (const self of ['Lumio', null]) expect(await wrong(self)).toEqual([]);
  expect(await wrong('Orange', { scene: sceneOf({ post: null }) })).toEqual([]);
});

test('a risk in this post, or in another of its thread seen just now', async () => {
  const matches = [{ watchId: 'w', kind: 'risk' as const, term: 'nuts', start: 0, end: 2 }];
  const text = 'Haha, on regarde ça';
  expect(await speaking({ text, flag: flagOf({}, { matches }) })).toContain('light-tone');
  expect(await speaking({ text })).not.toContain('light-tone');
  await keepFlags([flagOf({ id: 'pinta:8', handle: 'bo', permalink: `${THREAD}/8` }, { matches, url: THREAD })]);
  const scene = sceneOf({ url: THREAD });
  expect(await speaking({ text, scene, thread: THREAD })).toContain('light-tone');
  expect(
    await speaking({ text, scene: sceneOf({ url: 'https://pinta.example/p/9' }), thread: 'https://pinta.example/p/9' }),
  ).not.toContain('light-tone');
  vi.setSystemTime(NOON + DAY);
  expect(await speaking({ text, scene, thread: THREAD })).not.toContain('light-tone');
});

test('something grave is heard in a post that no watch hit', async () => {
  const post = postOf({ text: 'My father died yesterday and your lamp was his', permalink: null });
  expect(await speaking({ text: 'Haha 😂', scene: sceneOf({ post }) })).toContain('light-tone');
});

test('the charter of the brand that the post is about goes before the common one', async () => {
  const { watch } = await saveWatch(watchOf());
  const { brand } = await saveBrand({ name: 'Lumio', colour: 'teal', accounts: [], watches: [watch.id] });
  const charter = { address: 'free', emoji: 'any', words: [], updatedAt: 1 } as const;
  await db.charters.add({ ...charter, id: '*', words: [], signature: 'Everybody' });
  const signature = async (): Promise<unknown> =>
    (await weighReply(asked())).warnings.find(({ guard }) => guard === 'signature');
  expect(await signature()).toMatchObject({ signature: 'Everybody' });
  await keepFlags([flagOf({}, { matches: [{ watchId: watch.id, kind: 'brand', term: 'Lumio', start: 3, end: 8 }] })]);
  expect(await signature()).toMatchObject({ signature: 'Everybody' });
  await db.charters.add({ ...charter, id: brand.id, words: [], signature: 'Lumio' });
  expect(await signature()).toMatchObject({ signature: 'Lumio' });
});

test('a reply of a campaign, until its embargo ends', async () => {
  const campaign = {
    id: 'c',
    name: 'Owl',
    codeName: '',
    embargoUntil: NOON + DAY,
    secretWords: [],
    message: '',
    hashtag: '',
  };
  await db.campaigns.add({ ...campaign, link: '', startsAt: null, endsAt: null, createdAt: 1, updatedAt: 1 });
  const { reply } = await saveReply({ ...draftOf(), campaignId: 'c' });
  expect(await speaking({ replyId: reply.id })).toEqual(['embargo']);
  vi.setSystemTime(NOON + DAY + 1);
  expect(await speaking({ replyId: reply.id })).toEqual([]);
});

test('the names of the brand that the post is about, else hers in the settings', async () => {
  await saveSettings({ brand: 'Lumio' });
  expect(await speaking({ text: 'Lumio hears you, Lumio mends it' })).toContain('ad-smell');
  expect(await speaking({ text: 'Orange hears you, Orange mends it' })).toEqual([]);
});

test('a level chosen by her counts', async () => {
  await keepFlags([flagOf()]);
  await db.posts.update('pinta:1', { level: 3, chosen: 3 });
  expect(await speaking()).toEqual(['approval']);
});

test('what is known of her is what a reply may hold', async () => {
  const { card } = await savePerson(sceneOf());
  await db.communities.add({
    ...{
      id: 'k',
      name: 'Ink people',
      about: '',
      codes: [],
      words: ['blotter'],
      taboos: ['biro'],
      rituals: [],
      elders: [],
      jokes: [],
    },
    ...{ createdAt: 1, updatedAt: 1 },
  });
  await db.people.update(card.person.id, { communities: ['k', 'gone'], tags: ['collector'], address: 'vous' });
  await say(sceneOf(), 'See you on Monday');
  const { warnings, personal } = await weighReply(
    asked({ text: 'Ada, as promised: a blotter for a collector, no biro' }),
  );
  expect(warnings.map(({ guard }) => guard)).toEqual(['taboo']);
  expect(personal).toMatchObject({
    her: ['Ada', 'collector', 'as promised'],
    community: ['blotter'],
    knowsCommunity: true,
  });
});
