/** Each message, from a page to the database and back. */
import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { handlers } from '../../src/background/handlers/index.ts';
import type { Limit } from '../../src/core/length/limit.ts';
import type { Answer, Ask, Requests } from '../../src/core/messages.ts';
import { Refused } from '../../src/core/refusal.ts';
import {
  binReply,
  keepFlags,
  saveBrand,
  savePerson,
  saveReply,
  saveSettings,
  saveWatch,
} from '../../src/storage/commands/index.ts';
import { db } from '../../src/storage/db.ts';
import { freshDatabase, MINUTE, NOON } from '../storage/fresh.ts';
import { accountOf, draftOf, flagOf, postOf, sceneOf } from '../storage/samples.ts';
import { fake, fromTab } from './fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser.ts')).fake }));

freshDatabase();

async function send<K extends keyof Requests>(name: K, body: Ask<Requests, K>): Promise<Answer<Requests, K>> {
  return (await handlers[name](body, fromTab as Runtime.MessageSender)) as Answer<Requests, K>;
}

test('a post is flagged, its author saved, noted, answered: the card tells it all, and each step is taken back', async () => {
  expect(await send('posts.seen', { flags: [flagOf()] })).toMatchObject({ 'pinta:1': { state: 'new', level: 1 } });
  expect(await send('person.card', { account: 'pinta:adaquill' })).toBeNull();
  const save = await send('person.save', { scene: sceneOf() });
  expect(save).toMatchObject({ created: true, card: { person: { name: 'Ada Quill' } } });
  const note = await send('note.add', { scene: sceneOf(), text: 'Collects ink' });
  expect(note).toEqual({ undo: expect.any(String) });
  await send('account.read', { account: accountOf({ followers: 77 }) });
  const said = { scene: sceneOf(), flag: flagOf(), replyId: null, text: 'Hi Ada' };
  const exchange = await send('exchange.keep', said);
  expect(await send('posts.seen', { flags: [flagOf()] })).toMatchObject({ 'pinta:1': { state: 'answered' } });
  expect(await send('person.card', { account: 'pinta:adaquill' })).toMatchObject({
    name: 'Ada Quill',
    who: ['barStageMet', 'barSaid', 'barNoted'],
  });
  expect(await send('person.sheet', { account: accountOf({ followers: 77 }), influence: null })).toMatchObject({
    initials: 'AQ',
    handles: '@adaquill · pinta',
    rows: expect.arrayContaining([['barCardNote', 'Collects ink']]),
    doubtful: false,
  });
  for (const { undo } of [exchange, note, save]) {
    expect(await send('undo', { id: undo ?? '' })).toEqual({ undone: true });
  }
  expect([await db.people.count(), await db.notes.count(), await db.exchanges.count()]).toEqual([0, 0, 0]);
  expect(await send('posts.seen', { flags: [flagOf()] })).toMatchObject({ 'pinta:1': { state: 'new', level: 1 } });
});

test('a number key toggles its label; one without a label does nothing', async () => {
  await saveSettings({ tags: ['press', ' ', '', '', '', '', '', '', ''] });
  expect(await send('person.tag', { scene: sceneOf(), slot: 1 })).toMatchObject({ tag: 'press', on: true });
  expect(await send('person.tag', { scene: sceneOf(), slot: 1 })).toMatchObject({ tag: 'press', on: false });
  expect(await send('person.tag', { scene: sceneOf(), slot: 2 })).toEqual({ undo: null, tag: null, on: false });
});

test('the pictures of a reply come in its order, byte by byte; those that are gone are left out', async () => {
  const { reply } = await saveReply(draftOf());
  const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => index % 251);
  const picture = (id: string, part: Uint8Array<ArrayBuffer>) => {
    const blob = new Blob([part], { type: 'image/png' });
    return { id, name: `${id}.png`, type: 'image/png', size: blob.size, blob, createdAt: 1 };
  };
  await db.pictures.bulkPut([picture('a', bytes), picture('b', bytes.slice(0, 3))]);
  await db.replies.put({ ...reply, pictures: ['b', 'gone', 'a'] });
  const sent = await send('reply.pictures', { id: reply.id });
  expect(sent.map(({ name, type }) => [name, type])).toEqual([
    ['b.png', 'image/png'],
    ['a.png', 'image/png'],
  ]);
  expect(sent.map(({ data }) => Buffer.from(data, 'base64').equals(Buffer.from(bytes)))).toEqual([false, true]);
  expect(Buffer.from(sent[0]?.data ?? '', 'base64')).toEqual(Buffer.from([0, 1, 2]));
  expect(await send('reply.pictures', { id: 'gone' })).toEqual([]);
});

test('replies are found and shown as they would be for this person; the gaps stay as variables', async () => {
  await saveSettings({ brand: 'Lumio' });
  const body = 'Hello {first name}, {brand} sends you {gift} via {network}';
  const { reply } = await saveReply(draftOf({ body }));
  expect(await send('replies.search', { query: 'hello', scene: sceneOf(), limit: 5 })).toEqual([
    {
      id: reply.id,
      title: 'Thanks',
      shortcut: 'ty',
      lang: 'en',
      tags: ['kind'],
      preview: 'Hello Ada, Lumio sends you {gift} via pinta',
      fault: null,
      because: '',
    },
  ]);
  const ask = { id: reply.id, scene: sceneOf(), self: null };
  expect(await send('reply.render', { ...ask, filled: {} })).toEqual({
    text: null,
    missing: [{ name: 'gift', kind: 'text', options: [], default: '' }],
    fault: null,
    lang: 'en',
    checked: null,
  });
  expect(await send('reply.render', { ...ask, filled: { gift: 'a lamp' } })).toEqual({
    text: 'Hello Ada, Lumio sends you a lamp via pinta',
    missing: [],
    fault: null,
    lang: 'en',
    checked: {
      cautions: [],
      personal: [
        { words: 'personalHer', has: true },
        { words: 'personalFits', has: true },
      ],
      additions: [],
    },
  });
});

test('before she types, what was made for such a post comes first, with its reason', async () => {
  await saveReply(draftOf({ title: 'Usual', shortcut: '' }));
  const context = { networks: ['pinta'], signals: ['complaint' as const], watchKinds: [], communities: [] };
  await saveReply(draftOf({ title: 'For complaints', shortcut: '', lang: 'en', context }));
  await keepFlags([flagOf({ text: 'My lamp is broken again, I am really disappointed, what a shame' })]);
  const hits = await send('replies.search', { query: ' ', scene: sceneOf(), limit: 5 });
  expect(hits.map(({ title, because }) => [title, because])).toEqual([
    ['For complaints', 'becauseComplaint becauseLanguage becauseNetwork'],
    ['Usual', ''],
  ]);
  const typed = await send('replies.search', { query: 'for', scene: sceneOf(), limit: 5 });
  expect(typed.map(({ title, because }) => [title, because])).toEqual([['For complaints', '']]);
});

test('a reply about one brand from the account of another comes with a warning', async () => {
  const { reply } = await saveReply(draftOf({ body: 'Hello' }));
  const { watch } = await saveWatch({ kind: 'brand', name: 'Lumio', terms: ['Lumio'] });
  await saveBrand({ name: 'Lumio', colour: 'teal', accounts: ['pinta:lumio'], watches: [watch.id] });
  const matches = [{ watchId: watch.id, kind: 'brand' as const, term: 'Lumio', start: 3, end: 8 }];
  await keepFlags([flagOf({}, { matches })]);
  const ask = { id: reply.id, scene: sceneOf(), filled: {} };
  const wrong = await send('reply.render', { ...ask, self: 'Another' });
  expect(wrong).toMatchObject({ text: 'Hello', missing: [] });
  expect(wrong.checked?.cautions).toEqual([
    { guard: 'wrong-account', level: 'stop', words: 'wrongAccount', spans: [] },
  ]);
  expect((await send('reply.render', { ...ask, self: 'Lumio' })).checked?.cautions).toEqual([]);
});

test('a text of hers is looked at too: what speaks against it, what of it is hers, what would be', async () => {
  const text = 'We look into it!!';
  const body = { text, replyId: null, scene: sceneOf(), flag: null, self: null };
  expect(await send('reply.check', body)).toEqual({
    cautions: [{ guard: 'ad-smell', level: 'warn', words: 'guardAd', spans: [{ start: 15, end: 17 }] }],
    personal: [
      { words: 'personalNoHer', has: false },
      { words: 'personalFits', has: true },
    ],
    additions: [
      { label: 'personalAddName', text: 'Ada, we look into it!!' },
      { label: 'personalAddWords', text: '“My Lumio lamp stopped working” We look into it!!' },
    ],
  });
});

test('a text is as long as the page takes; where servers set their own length and the page is silent, none is too long', async () => {
  const text = 'We look into it. '.repeat(40);
  const lengths = async (network: string, limit?: { max: number; rule: 'mastodon' }) => {
    const scene = sceneOf({ network, post: postOf({ network }) });
    const { cautions } = await send('reply.check', {
      text,
      replyId: null,
      scene,
      flag: null,
      self: null,
      ...(limit && { limit }),
    });
    return cautions.filter(({ guard }) => guard === 'too-long').length;
  };
  expect(await lengths('bluesky')).toBe(1);
  expect(await lengths('mastodon')).toBe(0);
  expect(await lengths('mastodon', { max: 500, rule: 'mastodon' })).toBe(1);
  expect(await lengths('mastodon', { max: 5_000, rule: 'mastodon' })).toBe(0);
});

test('a new post has the room that the page tells for one', async () => {
  const tooLong = async (limit: Limit) => {
    const scene = sceneOf({ network: 'mastodon', post: null });
    const asked = { text: 'We look into it.', replyId: null, scene, flag: null, self: null, limit };
    return (await send('reply.check', asked)).cautions.some(({ guard }) => guard === 'too-long');
  };
  expect(await tooLong({ max: 10, rule: 'mastodon' })).toBe(true);
  expect(await tooLong({ max: 10, rule: 'mastodon', newPost: 50 })).toBe(false);
});

test('the page of a post is the thread of what is said there', async () => {
  const root = 'https://forum.example/t/1';
  const answer = { text: 'The spare switch leaves the workshop tonight', replyId: null, flag: null };
  const scene = (handle: string) =>
    sceneOf({
      account: accountOf({ handle }),
      post: postOf({ id: `forum.example:${handle}`, handle, permalink: `${root}#${handle}` }),
      network: 'forum.example',
      url: `${root}#reply`,
    });
  await send('exchange.keep', { ...answer, scene: scene('bo') });
  const { cautions } = await send('reply.check', { ...answer, scene: scene('cy'), self: null });
  expect(cautions).toMatchObject([{ guard: 'said-in-thread', level: 'warn', words: 'guardSaidThread_one' }]);
});

test('a date is written in the language of the reply, and a row with a strange one breaks nothing', async () => {
  const { reply } = await saveReply(draftOf({ body: '{date}', lang: 'fr' }));
  const ask = { id: reply.id, scene: sceneOf(), filled: {}, self: null };
  expect((await send('reply.render', ask)).text).toBe('15 juin 2026');
  await db.replies.update(reply.id, { lang: '!!' });
  expect((await send('reply.render', ask)).text).toBe('June 15, 2026');
});

test('an account never gets the same alternative twice: what is seen is inserted, and then another one comes', async () => {
  const body = '{% random %}one{% or %}two{% or %}three{% endrandom %}, {% field "when", default: "soon" %}';
  const { reply } = await saveReply(draftOf({ body }));
  const ask = { id: reply.id, scene: sceneOf(), self: null };
  const said: string[] = [];
  for (let round = 0; round < 4; round++) {
    vi.setSystemTime(NOON + round * 2 * MINUTE);
    const [hit] = await send('replies.search', { query: 'thanks', scene: sceneOf(), limit: 5 });
    const { text } = await send('reply.render', { ...ask, filled: { when: 'soon' } });
    expect(text).toBe(hit?.preview);
    said.push(text ?? '');
    await send('exchange.keep', { scene: sceneOf(), flag: null, replyId: reply.id, text: text ?? '' });
  }
  expect(new Set(said.slice(0, 3)).size).toBe(3);
  expect(said[3]).toBe(said[0]);
});

test('a broken reply is offered with its reason, and no text comes of it', async () => {
  const { reply } = await saveReply(draftOf({ body: 'Hello {{ first name | uper }}' }));
  const fault = { start: 22, end: 26, key: 'templateNoFilter', values: ['uper'] };
  expect(await send('replies.search', { query: 'hello', scene: sceneOf(), limit: 5 })).toMatchObject([{ fault }]);
  const rendered = await send('reply.render', { id: reply.id, scene: sceneOf(), filled: {}, self: null });
  expect(rendered).toMatchObject({ text: null, missing: [], fault, checked: null });
});

test('a reply speaks with what is kept: relation, community, campaign, brand of the post', async () => {
  const { card } = await savePerson(sceneOf());
  const base = { createdAt: 1, updatedAt: 1 };
  await db.people.update(card.person.id, { stage: 'regular', communities: ['c1'] });
  await db.communities.put({
    ...{ ...base, id: 'c1', name: 'Inkers', about: '', codes: [], words: [], taboos: [], rituals: [], elders: [] },
    jokes: ['the blue lamp'],
  });
  await db.charters.put({
    id: '*',
    address: 'free',
    signature: 'Mia for Lumio',
    emoji: 'any',
    words: [],
    updatedAt: 1,
  });
  const { watch } = await saveWatch({ kind: 'brand', name: 'Lumio', terms: ['Lumio'] });
  await saveBrand({ name: 'Lumio Lamps', colour: 'teal', accounts: [], watches: [watch.id] });
  const matches = [{ watchId: watch.id, kind: 'brand' as const, term: 'Lumio', start: 3, end: 8 }];
  await keepFlags([flagOf({}, { matches })]);
  await saveReply(draftOf({ title: 'bye', shortcut: 'bye', kind: 'fragment', body: '{signature}' }));
  const start = '{% if relation == "regular" %}Again{% endif %}, {community}: {community joke}';
  const { reply } = await saveReply(draftOf({ body: `${start}, {brand}, {post subject}. {% part "bye" %}` }));
  const rendered = await send('reply.render', { id: reply.id, scene: sceneOf(), filled: {}, self: null });
  expect(rendered.text).toBe('Again, Inkers: the blue lamp, Lumio Lamps, Lumio. Mia for Lumio');
  expect((await send('replies.search', { query: 'bye', scene: sceneOf(), limit: 5 })).map(({ id }) => id)).toEqual([
    reply.id,
  ]);
});

test('without a post, the page’s language chooses the variant; a browser that is slow to tell is not waited for', async () => {
  const variants = [{ network: '', lang: 'fr', body: 'Bonjour' }];
  const { reply } = await saveReply(draftOf({ body: 'Hello', variants }));
  const ask = { id: reply.id, scene: sceneOf({ post: null }), filled: {}, self: null };
  const tell = vi.spyOn(fake.tabs, 'detectLanguage');
  tell.mockResolvedValueOnce('fr-CA');
  expect(await send('reply.render', ask)).toMatchObject({ text: 'Bonjour', lang: 'fr' });
  tell.mockResolvedValueOnce('und');
  expect(await send('reply.render', ask)).toMatchObject({ text: 'Hello', lang: 'en' });
  tell.mockRejectedValueOnce(new Error('no tab'));
  expect(await send('reply.render', ask)).toMatchObject({ text: 'Hello' });
  tell.mockReturnValueOnce(new Promise(() => undefined));
  expect(await send('reply.render', ask)).toMatchObject({ text: 'Hello' });
});

test('a reply in the bin, or gone, is not inserted', async () => {
  const { reply } = await saveReply(draftOf());
  await binReply(reply.id);
  for (const id of [reply.id, 'nowhere']) {
    await expect(send('reply.render', { id, scene: sceneOf(), filled: {}, self: null })).rejects.toEqual(
      new Refused('gone'),
    );
  }
});

test('the dashboard opens at the place asked for, in the tab that already shows it', async () => {
  await send('page.open', { page: 'dashboard', hash: '#person=a b' });
  const address = 'chrome-extension://vigie/src/ui/dashboard/index.html';
  expect(fake.tabs.create).toHaveBeenCalledWith({ url: `${address}#person=a%20b` });
  fake.tabs.open = [{ id: 1 }, { id: 8, url: `${address}#watches` }];
  await send('page.open', { page: 'dashboard', hash: '' });
  expect(fake.tabs.update).toHaveBeenCalledWith(8, { url: address, active: true });
  expect(fake.tabs.create).toHaveBeenCalledOnce();
});
