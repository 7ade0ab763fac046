/** Rows of another shape and texts of every kind: nothing breaks, nothing is written over. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SEE_ALL } from '../../src/core/look.ts';
import { Refused } from '../../src/core/refusal.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import {
  addNote,
  emptyBin,
  keepExchange,
  keepFlags,
  noteScene,
  readAccount,
  savePerson,
  saveReply,
  saveSettings,
  saveWatch,
  setPostState,
} from '../../src/storage/commands/index.ts';
import { db, type TableName } from '../../src/storage/db.ts';
import * as queries from '../../src/storage/queries/index.ts';
import { everything, freshDatabase } from './fresh.ts';
import { accountOf, draftOf, flagOf, postOf, sceneOf, watchOf } from './samples.ts';

freshDatabase();

const TABLES = [
  'posts',
  'people',
  'accounts',
  'readings',
  'watches',
  'replies',
  'notes',
  'exchanges',
  'settings',
] as const;

/** What is asked before a text is said. */
const ASKED = {
  ...{ replyId: 'r', scene: sceneOf(), flag: null, self: 'me', limit: null },
  thread: 'https://pinta.example/p/1',
};

/** One good row in each table. */
async function fill(): Promise<string> {
  const { card } = await savePerson(sceneOf());
  await keepFlags([flagOf()]);
  await noteScene(sceneOf(), 'Collects ink');
  const { reply } = await saveReply(draftOf());
  await saveWatch(watchOf());
  await saveSettings({ brand: 'Lumio' });
  await keepExchange({ scene: sceneOf(), flag: null, replyId: reply.id, text: 'Hi' });
  await db.journal.clear();
  return card.person.id;
}

const live = new AbortController().signal;

/** What every screen asks. */
async function readAll(person: string) {
  return {
    card: await queries.personCard('pinta:adaquill'),
    byId: await queries.personCardById(person),
    people: await queries.listPeople({ query: 'a' }),
    tags: await queries.tagsInUse(),
    readings: await queries.readingsOf('pinta:adaquill'),
    watches: await queries.listWatches(),
    search: await queries.findReplies('', 9),
    found: await queries.findReplies('thank', 9),
    shortcut: await queries.replyByShortcut('ty'),
    recent: await queries.recentReplies(9),
    binned: await queries.binnedReplies(),
    notes: await queries.searchNotes('ink'),
    notesAt: await queries.notesAt('https://pinta.example/p/1'),
    queue: await queries.findPosts(
      { state: 'new', order: 'newest', look: { ...SEE_ALL, query: 'lumio' }, limit: 9 },
      live,
    ),
    serious: await queries.findPosts(
      { state: 'new', order: 'level', look: { ...SEE_ALL, known: true }, limit: 9 },
      live,
    ),
    digest: await queries.digestSince(0, live),
    brands: await queries.listBrands(),
    guard: await queries.weighReply({ ...ASKED, text: 'Hi there, the lamp stopped working' }),
    counts: await queries.queueCounts(),
    posts: await queries.postsOf('pinta:adaquill'),
    settings: await queries.readSettings(),
    snapshot: await queries.readSnapshot(),
    storage: await queries.storageCounts(),
  };
}

test('a row with any field of another type breaks no query, and stays as it is', async () => {
  const person = await fill();
  const good = await everything();
  const anyTable = fc.constantFrom<TableName>(...TABLES);
  const junk = fc.anything({ withDate: true, withMap: true, maxDepth: 1 });
  await fc.assert(
    fc.asyncProperty(anyTable, fc.nat(), junk, async (table, pick, value) => {
      const row = good[table]?.[0] as Record<string, unknown>;
      const fields = Object.keys(row).filter((field) => field !== 'id' && field !== 'key');
      const field = fields[pick % fields.length] ?? '';
      await db.table(table).put({ ...row, [field]: value });
      const before = await everything();
      await readAll(person);
      expect(await everything()).toEqual(before);
      await db.table(table).put(row);
    }),
    { numRuns: 80 },
  );
}, 60_000);

test('rows that lack everything but their key are skipped, and the good ones beside them shown', async () => {
  const person = await fill();
  for (const table of TABLES) {
    if (table === 'settings') continue;
    await db.table(table).put({ [table === 'accounts' ? 'key' : 'id']: 'old' });
    await db.table(table).put({ [table === 'accounts' ? 'key' : 'id']: 7, state: 'new', flaggedAt: 1, updatedAt: 1 });
  }
  const read = await readAll(person);
  expect(read.people).toHaveLength(1);
  expect(read.watches).toHaveLength(1);
  expect(read.search).toHaveLength(1);
  expect(read.queue.posts).toHaveLength(1);
  expect(read.notes).toHaveLength(1);
  expect(read.card).toMatchObject({ notes: 1, exchanges: 1 });
  expect(read.snapshot).toMatchObject({ people: { 'pinta:adaquill': 'met' }, ears: [{ words: [{ term: 'Lumio' }] }] });
});

test('emptying the bin leaves what it cannot read', async () => {
  await fill();
  for (const [table, rest] of [
    ['replies', { binnedAt: 5 }],
    ['notes', { binnedAt: 5 }],
    ['readings', { account: 'pinta:nobody' }],
    ['readings', { account: 12, at: 1 }],
  ] as const) {
    await db.table(table).put({ id: `old ${table} ${Object.keys(rest)}`, ...rest });
  }
  const before = await everything();
  await emptyBin();
  expect(await everything()).toEqual(before);
});

test('no command writes over a row that it cannot read', async () => {
  await db.table('posts').put({ ...flagOf(), id: 'pinta:1', state: 'treated' });
  await db.table('accounts').put({ ...accountOf(), key: 'pinta:adaquill', personId: 12 });
  const before = await everything();
  await expect(setPostState(flagOf(), 'done')).rejects.toEqual(new Refused('unreadable'));
  await expect(savePerson(sceneOf())).rejects.toEqual(new Refused('unreadable'));
  await expect(noteScene(sceneOf(), 'Hi')).rejects.toEqual(new Refused('unreadable'));
  await readAccount(accountOf({ followers: 5 }));
  expect(await everything()).toEqual(before);
});

test('in a batch of flags one bad row does not stop the others', async () => {
  await db.table('posts').put({ id: 'pinta:1', state: 7 });
  expect(await keepFlags([flagOf(), flagOf({ id: 'pinta:2' })])).toEqual({ 'pinta:2': 'new' });
  expect(await db.table('posts').get('pinta:1')).toEqual({ id: 'pinta:1', state: 7 });
});

test('unreadable settings count as their defaults, are never written over, and those that can be read are kept', async () => {
  const stored = { id: 'settings', brand: 'Lumio', tags: 'press', influence: { reach: 5 }, future: [1] };
  await db.table('settings').put(stored);
  expect(await queries.readSettings()).toEqual({ ...DEFAULT_SETTINGS, brand: 'Lumio' });
  await saveSettings({ keys: 'alt' });
  expect(await db.table('settings').get('settings')).toEqual({ ...stored, keys: 'alt' });
});

const NASTY = {
  '100 kB of text': 'é'.repeat(100 * 1024),
  HTML: '<img src=x onerror="alert(1)"><script>alert(2)</script>&amp;',
  'lone surrogates': 'a\ud83db\ude00c',
  'right-to-left marks': '\u202eabc\u2066\u200f',
  'a null character': 'a\u0000b',
  'a name of Object': '__proto__',
};

test.each(Object.entries(NASTY))(
  '%s: stored and given back as it is, in names, posts, notes and replies',
  async (_name, text) => {
    const scene = sceneOf({ account: accountOf({ name: text, bio: text }), post: postOf({ text, author: text }) });
    const { card } = await savePerson(scene);
    expect(card.person).toMatchObject({ name: text, metAt: { text } });
    expect((await queries.readingsOf('pinta:adaquill'))[0]?.bio).toBe(text);
    await keepFlags([flagOf({ id: `pinta:${text}`, text, handle: text })]);
    expect((await queries.queuedPost(`pinta:${text}`))?.post.text).toBe(text);
    const { note } = await addNote({ text, personId: card.person.id, url: text });
    expect(await queries.notesAt(text)).toEqual([note]);
    const { reply } = await saveReply(draftOf({ body: text, tags: [text] }));
    expect(await queries.replyById(reply.id)).toEqual(reply);
    await keepExchange({ scene, flag: null, replyId: null, text });
    expect((await queries.exchangesWith(card.person.id))[0]?.text).toBe(text);
    expect(await queries.listPeople({ query: text })).toHaveLength(1);
  },
);
