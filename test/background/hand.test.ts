/** A post in words for the page; handed to a relay; an account with its signs. */
import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import en from '../../public/_locales/en/messages.json' with { type: 'json' };
import { handlers } from '../../src/background/handlers/index.ts';
import type { Answer, Ask, Requests } from '../../src/core/messages.ts';
import { savePerson, saveRelay, saveReply } from '../../src/storage/commands/index.ts';
import { db } from '../../src/storage/db.ts';
import { freshDatabase } from '../storage/fresh.ts';
import { accountOf, draftOf, flagOf, sceneOf } from '../storage/samples.ts';
import { fake, fromTab } from './fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser.ts')).fake }));
const words: Record<string, { message: string }> = en;
fake.i18n.getMessage = ((key: string, values: string[] = []) =>
  (words[key]?.message ?? '').replace(/\$(\d)/g, (_, at: string) => values[Number(at) - 1] ?? '')) as never;

freshDatabase();

async function send<K extends keyof Requests>(name: K, body: Ask<Requests, K>): Promise<Answer<Requests, K>> {
  return (await handlers[name](body, fromTab as Runtime.MessageSender)) as Answer<Requests, K>;
}

const TEXT = 'My Lumio lamp is broken and nobody answers';
const influence = { reasons: [{ kind: 'reach' as const, followers: 12_400, threshold: 10_000 }] };
const BROKEN = flagOf({ text: TEXT }, { influence });
const relay = (over: object = {}) =>
  saveRelay({
    ...{ name: 'Odile Sample', subject: 'quality', contact: '#quality', delay: 4, replacementId: null, away: false },
    ...over,
  });

test('the page hears the level with its reason, and the signals with their words', async () => {
  const view = (await send('posts.seen', { flags: [BROKEN] }))['pinta:1'];
  expect(view).toMatchObject({ state: 'new', level: 3 });
  expect(view?.why[0]).toBe('Brand “Lumio”');
  expect(view?.why.at(-1)).toBe('proposed: 3, complaint heard by many');
  expect(view?.why).toContainEqual(expect.stringMatching(/^complaint “.*broken.*”$/));
  const { undo } = await send('post.level', { flag: BROKEN, level: 1 });
  const chosen = (await send('posts.seen', { flags: [BROKEN] }))['pinta:1'];
  expect(chosen).toMatchObject({ level: 1 });
  expect(chosen?.why.at(-1)).toBe('your choice: 1 (proposed: 3, complaint heard by many)');
  await send('undo', { id: undo ?? '' });
  expect(await send('posts.seen', { flags: [BROKEN] })).toEqual({ 'pinta:1': view });
});

test('a leak is silent in the page: neither its term nor its part in the level is named', async () => {
  const leak = { watchId: 'w9', kind: 'leak' as const, term: 'secret lamp', start: 0, end: 2 };
  const flag = { ...flagOf(), matches: [...flagOf().matches, leak] };
  const view = (await send('posts.seen', { flags: [flag] }))['pinta:1'];
  expect(view).toMatchObject({ level: 4, why: ['Brand “Lumio”', ...(view?.why.slice(1, -1) ?? []), 'proposed: 4'] });
  expect(JSON.stringify(view)).not.toMatch(/leak|secret/);
});

test('the note holds what the relay needs; the clock starts; the starter reply is offered', async () => {
  await savePerson(sceneOf());
  const { relay: odile } = await relay();
  expect(await send('relays.list', {})).toEqual([{ id: odile.id, label: 'Odile Sample · quality' }]);
  const handed = await send('post.hand', { flag: BROKEN, relayId: odile.id, question: 'Is it known?' });
  const lines = handed.note.split('\n');
  expect(lines[0]).toBe('For Odile Sample, quality');
  expect(lines[2]).toBe('From Ada Quill, @adaquill (pinta, 12,400 followers, somebody we know: met)');
  expect(lines).toContain('Link: https://pinta.example/p/1');
  expect(lines).toContain(TEXT);
  expect(lines).toContain('Flagged for: brand “Lumio”');
  expect(lines.find((line) => line.startsWith('Heard: '))).toMatch(/complaint “.*broken/);
  expect(lines).toContain('Level 3, a relay, within a delay (proposed: 3, complaint heard by many)');
  expect(lines).toContain('Question to you: Is it known?');
  expect(await db.escalations.toArray()).toMatchObject([{ relayId: odile.id, postId: 'pinta:1', note: handed.note }]);
  expect(handed.said).toMatch(/^Note for Odile Sample copied; the clock runs until /);
  expect(handed.waiting).toMatchObject([{ id: null, text: expect.stringMatching(/^Hello Ada, thank you/) }]);
  expect(fake.tabs.create).not.toHaveBeenCalled();
  await send('undo', { id: handed.undo ?? '' });
  expect(await db.escalations.count()).toBe(0);
});

test('her own reply for waiting comes in the place of the starter, rendered', async () => {
  const { relay: odile } = await relay();
  const { reply } = await saveReply(draftOf({ body: 'One moment, {first name}', tags: ['Attente'], shortcut: 'w' }));
  // Its gap would stand in the reply.
  await saveReply(draftOf({ body: 'One moment, {case number}', tags: ['waiting'], shortcut: 'x' }));
  const { waiting } = await send('post.hand', { flag: BROKEN, relayId: odile.id, question: '' });
  expect(waiting).toEqual([{ id: reply.id, text: 'One moment, Ada' }]);
});

test('where nobody can be called by a first name, the starter calls nobody', async () => {
  const { relay: odile } = await relay();
  const flag = flagOf({ author: null, handle: null, text: TEXT });
  const { waiting, note } = await send('post.hand', { flag, relayId: odile.id, question: '' });
  expect(waiting).toMatchObject([{ id: null, text: expect.stringMatching(/^Hello, thank you/) }]);
  expect(note).toContain('From Unknown (pinta, not known to us yet)');
});

test('an address gets a message made ready, and who stands in is asked for who is away', async () => {
  const { relay: basil } = await relay({ name: 'Basil Sample', contact: 'basil@relay.example' });
  await relay({ away: true, replacementId: basil.id });
  const choices = await send('relays.list', {});
  expect(choices.map(({ label }) => label)).toEqual([
    'Basil Sample · quality',
    'Basil Sample · quality (for Odile Sample, away)',
  ]);
  await send('post.hand', { flag: BROKEN, relayId: choices[1]?.id ?? '', question: '' });
  const [{ url }] = fake.tabs.create.mock.lastCall as [{ url: string }];
  expect(url).toMatch(/^mailto:basil@relay\.example\?subject=Level%203/);
  await expect(send('post.hand', { flag: BROKEN, relayId: 'nobody', question: '' })).rejects.toThrow('gone');
  expect(await db.escalations.count()).toBe(1);
});

test('signs stand one by one in the card, never as a verdict; a real person is free of them', async () => {
  const account = accountOf({ handle: 'user_83920174', name: null, bio: null, followers: 2, following: 1_900 });
  const sheet = await send('person.sheet', { account, influence: null });
  const signs = sheet.rows.find(([term]) => term === 'Signs')?.[1] ?? '';
  expect(sheet.doubtful).toBe(true);
  expect(signs.split('\n')).toEqual([
    'Worth a look before you answer',
    '– the handle ends in many digits or looks drawn at random',
    '– the bio is empty',
    '– follows 950 accounts for each follower',
  ]);
  const { undo } = await send('person.real', { account });
  expect(await send('person.sheet', { account, influence: null })).toMatchObject({ doubtful: false });
  await send('undo', { id: undo ?? '' });
  expect(await send('person.sheet', { account, influence: null })).toMatchObject({ doubtful: true });
  const company = accountOf({ ...account, name: 'Sample Lamps Official' });
  expect(await send('person.sheet', { account: company, influence: null })).toMatchObject({ doubtful: false });
});

test('no word about signs names a bot or a fake', async () => {
  const fr = (await import('../../public/_locales/fr/messages.json')).default as typeof words;
  const told = [en as typeof words, fr].flatMap((list) =>
    Object.entries(list).filter(([key]) => /^(sign|doubt|counter|barReal|saidReal|barCardSigns)/.test(key)),
  );
  expect(told.length).toBeGreaterThan(30);
  expect(told.filter(([, { message }]) => /\b(bots?|fakes?|faux|fausse|robots?|trolls?)\b/i.test(message))).toEqual([]);
});
