/** A database that version 1 wrote: its watches are read as before, and what was done to them can still be undone. */
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { beforeAll, expect, test } from 'vitest';
import { PERSON_OPTIONS } from '../../src/core/person.ts';
import { UNJUDGED } from '../../src/core/queue.ts';
import { REPLY_OPTIONS } from '../../src/core/reply.ts';
import { WATCH_OPTIONS } from '../../src/core/watch.ts';
import { undo } from '../../src/storage/commands/index.ts';
import { db } from '../../src/storage/db.ts';
import { likeExchanges, listWatches, readSnapshot } from '../../src/storage/queries/index.ts';
import { readable } from '../../src/storage/shapes.ts';
import { flagOf } from './samples.ts';

const OLD = {
  id: 'old',
  kind: 'brand',
  name: 'Lumio',
  terms: ['Lumio'],
  excluded: ['festival'],
  required: [],
  plurals: true,
  active: true,
  createdAt: 1,
  updatedAt: 2,
};

const OLD_REPLY = {
  ...{ id: 'thanks', title: 'Thanks', body: 'Thank you {first name}!', tags: ['kind'], shortcut: 'ty', lang: 'en' },
  ...{ createdAt: 1, updatedAt: 2, usedAt: 3, uses: 4, binnedAt: null },
};

const OLD_EXCHANGE = {
  ...{ id: 'e', personId: 'ada', account: 'pinta:adaquill', postId: null, replyId: null, network: 'pinta' },
  ...{ url: 'https://pinta.example/p/1', text: 'The spare switch leaves the workshop tonight', at: 1_700_000_000_000 },
};

const OLD_PERSON = {
  ...{ id: 'ada', name: 'Ada Quill', stage: 'regular', tags: [], accounts: ['pinta:adaquill'] },
  ...{ metAt: null, metUrl: null, createdAt: 1, updatedAt: 2 },
};

async function writeVersion1(): Promise<void> {
  const old = new Dexie('vigie');
  old.version(1).stores({
    posts: 'id, [state+flaggedAt+id], account',
    people: 'id, updatedAt',
    accounts: 'key, personId',
    readings: 'id, account',
    watches: 'id',
    replies: 'id, shortcut, usedAt, binnedAt',
    notes: 'id, personId, url, updatedAt, binnedAt',
    exchanges: 'id, [personId+at], account, at',
    settings: 'id',
    journal: 'id, at',
  });
  await old.table('watches').bulkAdd([OLD, { id: 'strange', terms: 7 }]);
  await old.table('replies').add(OLD_REPLY);
  await old.table('people').add(OLD_PERSON);
  await old.table('exchanges').bulkAdd([OLD_EXCHANGE, { id: 'odd', text: 7, at: 'noon' }]);
  const seen = { state: 'new', account: 'pinta:adaquill', flaggedAt: 1, seenAt: 1, sightings: 1 };
  await old.table('posts').add({ ...flagOf(), id: 'pinta:1', ...seen });
  const removed = { table: 'watches', key: 'gone', before: { ...OLD, id: 'gone' }, after: null };
  const unsaid = { table: 'exchanges', key: 'gone', before: { ...OLD_EXCHANGE, id: 'gone' }, after: null };
  const other = { table: 'notes', key: 'n', before: null, after: { id: 'n' } };
  await old.table('journal').add({ id: 'removal', at: Date.now(), touched: [removed] });
  await old.table('journal').add({ id: 'unsaid', at: Date.now(), touched: [unsaid] });
  await old.table('journal').add({ id: 'other', at: Date.now(), touched: [other] });
  old.close();
}

beforeAll(writeVersion1);

test('a post kept before anything was heard in it is in the queue, and new tables are there', async () => {
  expect(readable('posts', await db.posts.toArray())).toMatchObject([{ id: 'pinta:1', ...UNJUDGED }]);
  expect(await db.sites.toArray()).toEqual([]);
  expect(await db.packets.toArray()).toEqual([]);
});

test('replies and people get what they have since, and keep theirs', async () => {
  expect(readable('replies', await db.replies.toArray())).toEqual([{ ...REPLY_OPTIONS, ...OLD_REPLY }]);
  expect(readable('people', await db.people.toArray())).toEqual([{ ...PERSON_OPTIONS, ...OLD_PERSON }]);
});

test('exchanges are found by what is like them, those brought back too; an odd one is left as it is', async () => {
  const like = () => likeExchanges('Tonight the spare switch leaves our workshop!', [], 0);
  const found = { ...OLD_EXCHANGE, thread: OLD_EXCHANGE.url, prints: expect.any(Array) };
  expect(await like()).toEqual([found]);
  expect(await undo('unsaid')).toEqual({ undone: true });
  expect((await like()).map(({ id }) => id).sort()).toEqual(['e', 'gone']);
  expect(await db.table('exchanges').get('odd')).toMatchObject({ text: 7, at: 'noon' });
});

test('rows get the options that came since, and keep theirs', async () => {
  const watches = await listWatches();
  expect(watches).toEqual([{ ...WATCH_OPTIONS, ...OLD }]);
  expect((await readSnapshot()).ears).toMatchObject([{ id: 'old', languages: [], words: [{ term: 'Lumio' }, {}] }]);
  expect(await db.table('watches').get('strange')).toMatchObject({ terms: 7 });
  expect((await db.journal.get('other'))?.touched).toEqual([
    { table: 'notes', key: 'n', before: null, after: { id: 'n' } },
  ]);
  expect(await undo('removal')).toEqual({ undone: true });
  expect(await listWatches()).toHaveLength(2);
});
