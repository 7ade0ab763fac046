/** What the background refuses: other senders, other shapes, texts without end. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { TEXT_LIMIT } from '../../src/background/checks.ts';
import { handlers } from '../../src/background/handlers/index.ts';
import type { Requests } from '../../src/core/messages.ts';
import { Refused, refusalOf } from '../../src/core/refusal.ts';
import { db } from '../../src/storage/db.ts';
import { everything, freshDatabase } from '../storage/fresh.ts';
import { accountOf, flagOf, sceneOf } from '../storage/samples.ts';
import { fake, fakeLocks, fromPage, fromTab } from './fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser.ts')).fake }));

freshDatabase();
vi.stubGlobal('navigator', { locks: fakeLocks() });

type Name = keyof Requests;

/** A good body for each message. */
const GOOD: { [K in Name]: Requests[K]['ask'] } = {
  'posts.seen': { flags: [flagOf()] },
  'post.state': { flag: flagOf(), state: 'done' },
  'post.level': { flag: flagOf(), level: 3 },
  'post.hand': { flag: flagOf(), relayId: 'nobody', question: '' },
  'relays.list': {},
  'person.sheet': { account: accountOf(), influence: null },
  'person.real': { account: accountOf() },
  'person.card': { account: 'pinta:adaquill' },
  'person.save': { scene: sceneOf() },
  'person.tag': { scene: sceneOf(), slot: 1 },
  'account.read': { account: accountOf() },
  'note.add': { scene: sceneOf(), text: 'Hi' },
  'replies.search': { query: '', scene: sceneOf(), limit: 5 },
  'reply.render': { id: 'r', scene: sceneOf(), filled: {}, self: null },
  'reply.check': { text: 'Hi', replyId: null, scene: sceneOf(), flag: flagOf(), self: 'lumio' },
  'reply.pictures': { id: 'r' },
  'exchange.keep': { scene: sceneOf(), flag: flagOf(), replyId: null, text: 'Hi' },
  undo: { id: 'u' },
  'composer.here': {},
  'page.count': { flagged: 3 },
  'page.visit': {
    visit: {
      id: 'v',
      network: 'x',
      at: 1,
      candidates: 4,
      read: 3,
      missing: { author: 0, handle: 0, text: 1, permalink: 0 },
      rescued: 0,
    },
  },
  'page.bring': { part: 'generic' },
  'page.teach': { tabId: 5 },
  'site.save': {
    site: {
      id: 'pinta.example',
      origin: 'https://pinta.example',
      name: 'Pinta',
      post: { root: 'article', author: 'b', handle: 'a@href', text: 'p', permalink: 'time a', time: 'time@datetime' },
      person: '/u/',
      composer: 'textarea',
    },
  },
  'page.open': { page: 'dashboard', hash: '#people' },
  'menu.draw': {},
  'snapshot.publish': {},
};
/** What carries nothing but its name. */
const BARE: readonly Name[] = ['composer.here', 'relays.list', 'menu.draw', 'snapshot.publish'];
/** What scripts in tabs may not ask. */
const OURS: readonly Name[] = ['page.teach'];
const NAMES = Object.keys(GOOD) as Name[];

function send(name: Name, body: unknown, sender: object = fromTab): Promise<unknown> {
  return handlers[name](body, sender as Runtime.MessageSender) as Promise<unknown>;
}

async function refusalOfSending(name: Name, body: unknown, sender?: object): Promise<string | null> {
  return send(name, body, sender).then(
    () => 'none',
    (error: unknown) => (error instanceof Refused ? refusalOf(error) : String(error)),
  );
}

function isNothing(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

test.each(NAMES)(
  '%s: a body of any other shape is refused, and changes nothing',
  async (name) => {
    const before = await everything();
    const junk = fc.anything().filter((value) => !BARE.includes(name) || !isNothing(value));
    await fc.assert(
      fc.asyncProperty(junk, async (body) => {
        expect(await refusalOfSending(name, body)).toBe('bad-message');
      }),
      { numRuns: 100 },
    );
    expect(await everything()).toEqual(before);
  },
  30_000,
);

/** Every path to a value in a body. */
function pathsOf(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, part]) => pathsOf(part, [...path, key]))];
}

function withAt(value: unknown, [key, ...rest]: string[], leaf: unknown): unknown {
  if (key === undefined) return leaf;
  const copy: Record<string, unknown> = Array.isArray(value) ? ([...value] as never) : { ...(value as object) };
  copy[key] = withAt(copy[key], rest, leaf);
  return copy;
}

const withFields = NAMES.filter((name) => !BARE.includes(name));

test.each(withFields)('%s: one field of another type is enough to refuse it', async (name) => {
  const before = await everything();
  for (const path of pathsOf(GOOD[name]).filter((path) => path.at(-1) !== 'filled')) {
    expect(await refusalOfSending(name, withAt(GOOD[name], path, 1n)), path.join('.')).toBe('bad-message');
  }
  expect(await everything()).toEqual(before);
});

test.each(NAMES)('%s: only a script in a tab, or one of our own pages, is heard', async (name) => {
  const before = await everything();
  for (const sender of [{}, { id: 'vigie' }, { id: 'vigie', url: 'https://evil.example/' }, { tab: {} }]) {
    expect(await refusalOfSending(name, GOOD[name], sender)).toBe('bad-sender');
  }
  expect(await everything()).toEqual(before);
  // What a handler then finds missing is another matter: the sender was heard.
  for (const sender of OURS.includes(name) ? [fromPage] : [fromTab, fromPage]) {
    expect(['none', 'gone']).toContain(await refusalOfSending(name, GOOD[name], sender));
  }
});

test('what is too long is refused by its name; 100 kB is not', async () => {
  const long = 'é'.repeat(TEXT_LIMIT + 1);
  const hundred = 'é'.repeat(100 * 1024);
  expect(await refusalOfSending('note.add', { scene: sceneOf(), text: long })).toBe('too-long');
  expect(await refusalOfSending('posts.seen', { flags: [flagOf({ text: long })] })).toBe('too-long');
  expect(await refusalOfSending('posts.seen', { flags: Array(501).fill(flagOf()) })).toBe('too-long');
  expect([await db.notes.count(), await db.posts.count()]).toEqual([0, 0]);
  expect(await refusalOfSending('note.add', { scene: sceneOf(), text: hundred })).toBe('none');
  expect(await refusalOfSending('person.save', { scene: sceneOf({ account: accountOf({ name: hundred }) }) })).toBe(
    'none',
  );
  expect((await db.notes.toArray())[0]?.text).toBe(hundred);
});

test('in a batch the good flags are kept and the broken ones left out', async () => {
  const broken = { ...flagOf({ id: 'pinta:3' }), matches: 'all' };
  const long = flagOf({ id: 'pinta:4', text: 'x'.repeat(TEXT_LIMIT + 1) });
  const flags = [flagOf(), broken, long, null, flagOf({ id: 'pinta:2' })];
  expect(await send('posts.seen', { flags })).toMatchObject({
    'pinta:1': { state: 'new' },
    'pinta:2': { state: 'new' },
  });
  expect(await db.posts.count()).toBe(2);
  expect(await send('posts.seen', { flags: [] })).toEqual({});
});

test('what is not part of a message is not kept', async () => {
  await send('posts.seen', { flags: [{ ...flagOf(), state: 'muted', more: 'x' }] });
  expect((await db.posts.toArray())[0]).toEqual({
    ...flagOf(),
    id: 'pinta:1',
    state: 'new',
    account: 'pinta:adaquill',
    flaggedAt: expect.any(Number),
    seenAt: expect.any(Number),
    sightings: 1,
    brands: [],
    language: 'en',
    signals: expect.any(Array),
    proposal: expect.any(Object),
    chosen: null,
    level: expect.any(Number),
    rank: 2,
    counts: [{ at: expect.any(Number), likes: 3, replies: null, shares: null }],
  });
});

test('the badge and the composer are those of the sender, whatever it says', async () => {
  fake.storage.session.rows = {};
  await send('page.count', { flagged: 120 });
  expect(fake.action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 5, text: '99+' });
  await send('page.count', { flagged: 0 });
  expect(fake.action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 5, text: '' });
  fake.action.setBadgeText.mockClear();
  await send('page.count', { flagged: 7 }, { ...fromTab, frameId: 3 });
  await send('page.count', { flagged: 7 }, fromPage);
  expect(fake.action.setBadgeText).not.toHaveBeenCalled();
  await send('composer.here', {}, { ...fromTab, frameId: 3 });
  expect(fake.storage.session.rows).toEqual({ 'composer 5': 3 });
});
