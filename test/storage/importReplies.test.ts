/** Replies of a file: all or none, with versions and one undo, nothing written over that changed meanwhile. */
import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import type { FileReply } from '../../src/core/library-files/library.ts';
import { decide, planReplies } from '../../src/core/library-files/plan.ts';
import { Refused } from '../../src/core/refusal.ts';
import { binReply, importReplies, saveReply, undo } from '../../src/storage/commands/index.ts';
import { db } from '../../src/storage/db.ts';
import { liveReplies, versionsOf } from '../../src/storage/queries/index.ts';
import { everything, freshDatabase, MINUTE, NOON } from './fresh.ts';
import { draftOf } from './samples.ts';

freshDatabase();

const never = new AbortController().signal;
const silent = (): void => {};
const fileReply = (title: string, more: Partial<FileReply> = {}): FileReply => ({
  title,
  body: `${title}!`,
  shortcut: '',
  ...more,
});
const added = (title: string, more: Partial<FileReply> = {}) => ({ theirs: fileReply(title, more), inPlaceOf: null });
const titles = async () => (await liveReplies()).map(({ title }) => title).sort();

test('what is new is added, with what the file says of it', async () => {
  const folder = { folder: 'A/B', tags: ['x', ' x'], favourite: true, createdAt: 5 };
  const { undo: entry, ...counts } = await importReplies([added('One', folder), added('Two')], silent, never);
  expect(counts).toEqual({ added: 2, changed: 0 });
  const [one] = (await liveReplies()).filter(({ title }) => title === 'One');
  expect(one).toMatchObject({ ...folder, tags: ['x'], body: 'One!', state: 'draft', uses: 0, updatedAt: NOON });
  expect(await undo(entry ?? '')).toEqual({ undone: true });
  expect(await titles()).toEqual([]);
});

test('what she has is replaced where she chose it, and only in what the file says; it can be taken back', async () => {
  const { reply } = await saveReply(draftOf({ tags: ['kept'], shortcut: 'ty' }));
  const before = await everything();
  vi.setSystemTime(NOON + MINUTE);
  const steps = [{ theirs: fileReply('New', { lang: 'en' }), inPlaceOf: reply }];
  const { undo: entry, changed } = await importReplies(steps, silent, never);
  expect(changed).toBe(1);
  const [now] = await liveReplies();
  expect(now).toMatchObject({ id: reply.id, title: 'New', tags: ['kept'], shortcut: 'ty', createdAt: reply.createdAt });
  expect((await versionsOf(reply.id)).map(({ body }) => body)).toEqual([reply.body]);
  await undo(entry ?? '');
  expect(await everything()).toEqual(before);
});

test('a shortcut stays with who has it', async () => {
  await saveReply(draftOf({ shortcut: 'ty' }));
  await importReplies(
    [added('Other', { shortcut: 'ty' }), added('A', { shortcut: 's' }), added('B', { shortcut: 's' })],
    silent,
    never,
  );
  const rows = await liveReplies();
  expect(Object.fromEntries(rows.map(({ title, shortcut }) => [title, shortcut]))).toMatchObject({
    Other: '',
    A: 's',
    B: '',
  });
  expect(rows.filter(({ shortcut }) => shortcut === 'ty')).toHaveLength(1);
});

test('the shortcut of a binned reply is free', async () => {
  const { reply } = await saveReply(draftOf({ shortcut: 'ty' }));
  await binReply(reply.id);
  await importReplies([added('Other', { shortcut: 'ty' })], silent, never);
  expect((await liveReplies())[0]?.shortcut).toBe('ty');
});

test.each<[string, string, (id: string) => Promise<unknown>]>([
  ['stale', 'was changed', (id) => db.replies.update(id, { updatedAt: 1, body: 'x' })],
  ['stale', 'was binned', (id) => binReply(id)],
  ['stale', 'is gone', (id) => db.replies.delete(id)],
])('%s: nothing is written when a reply %s since she chose', async (code, _, meanwhile) => {
  const { reply } = await saveReply(draftOf());
  await meanwhile(reply.id);
  const before = await everything();
  const steps = [added('New'), { theirs: fileReply('Other'), inPlaceOf: reply }];
  await expect(importReplies(steps, silent, never)).rejects.toThrow(code);
  expect(await everything()).toEqual(before);
});

test.each([
  ['empty', { body: ' ' }],
  ['shortcut-form', { shortcut: 'a b' }],
] as const)('%s: all of it is refused', async (code, more) => {
  await expect(importReplies([added('Good'), added('Bad', more)], silent, never)).rejects.toEqual(new Refused(code));
  expect(await titles()).toEqual([]);
});

test('many: how far it is, and all of them taken back at once', async () => {
  const steps = Array.from({ length: 1_500 }, (_, at) => added(`Reply ${at}`, { shortcut: `r${at}` }));
  const told: number[] = [];
  const { undo: entry } = await importReplies(steps, ({ done }) => told.push(done), never);
  expect(await db.replies.count()).toBe(1_500);
  expect(told[0]).toBe(0);
  expect(told.at(-1)).toBe(1_500);
  expect(told.length).toBeGreaterThan(5);
  await undo(entry ?? '');
  expect(await db.replies.count()).toBe(0);
}, 60_000);

test('stopped in the middle, nothing is changed', async () => {
  const { reply } = await saveReply(draftOf());
  const before = await everything();
  const life = new AbortController();
  const steps = [
    { theirs: fileReply('Other'), inPlaceOf: reply },
    ...Array.from({ length: 900 }, (_, at) => added(`${at}`)),
  ];
  const tell = ({ done }: { done: number }): void => {
    if (done >= 400) life.abort();
  };
  await expect(importReplies(steps, tell, life.signal)).rejects.toMatchObject({ name: 'AbortError' });
  expect(await everything()).toEqual(before);
});

test('by her choices: mine stays, theirs replaces, both get a number', async () => {
  for (const title of ['A', 'B', 'C']) await saveReply(draftOf({ title, body: 'mine', shortcut: '' }));
  const incoming = ['A', 'B', 'C', 'D'].map((title) => fileReply(title));
  const plan = planReplies(incoming, await liveReplies());
  expect(plan.map(({ status }) => status)).toEqual(['changed', 'changed', 'changed', 'added']);
  const choices = ['mine', 'theirs', 'both', 'both'] as const;
  await importReplies(
    decide(plan, (at) => choices[at] ?? 'mine'),
    silent,
    never,
  );
  const rows = await liveReplies();
  expect(Object.fromEntries(rows.map(({ title, body }) => [title, body]))).toEqual({
    ...{ A: 'mine', B: 'B!', C: 'mine', 'C (2)': 'C!', D: 'D!' },
  });
});

test('twice the same file changes nothing the second time', async () => {
  const incoming = ['A', 'B'].map((title) => fileReply(title, { shortcut: title.toLowerCase(), tags: ['t'] }));
  await importReplies(
    decide(planReplies(incoming, []), () => 'both'),
    silent,
    never,
  );
  const before = await everything();
  const again = decide(planReplies(incoming, await liveReplies()), () => 'theirs');
  expect(again).toEqual([]);
  await importReplies(again, silent, never);
  expect(await everything()).toEqual(before);
});
