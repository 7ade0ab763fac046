/** Settings, watches and onboarding. */
import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { Refused } from '../../src/core/refusal.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import {
  completeOnboarding,
  saveReply,
  saveSettings,
  saveWatch,
  saveWatches,
  undo,
} from '../../src/storage/commands/index.ts';
import { db } from '../../src/storage/db.ts';
import {
  listWatches,
  liveReplies,
  readSettings,
  readSnapshot,
  storageCounts,
} from '../../src/storage/queries/index.ts';
import { everything, freshDatabase, NOON } from './fresh.ts';
import { draftOf, watchOf } from './samples.ts';

freshDatabase();

test('before anything is set every field has its default, and reading writes nothing', async () => {
  expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  expect((await readSnapshot()).settings).toEqual(DEFAULT_SETTINGS);
  expect(await db.settings.count()).toBe(0);
});

test('a patch changes its fields only, and fields of another type are left out', async () => {
  await saveSettings({ brand: 'Lumio', networks: ['x'] });
  await saveSettings({ keys: 'alt', brand: 7, unheard: true } as never);
  expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, brand: 'Lumio', networks: ['x'], keys: 'alt' });
  expect(await db.settings.toArray()).toEqual([{ id: 'settings', brand: 'Lumio', networks: ['x'], keys: 'alt' }]);
});

const answers = {
  networks: ['x', 'bluesky'],
  discreet: ['bluesky'],
  brand: ' Lumio ',
  replies: [draftOf(), draftOf({ shortcut: 'sorry', title: 'Sorry' })],
};

test('onboarding: settings, her brand watched, her first replies, in one step that can be taken back', async () => {
  const before = await everything();
  const { undo: id } = await completeOnboarding(answers);
  expect(await readSettings()).toMatchObject({
    brand: 'Lumio',
    networks: ['x', 'bluesky'],
    discreet: ['bluesky'],
    onboardedAt: NOON,
  });
  expect(await listWatches()).toMatchObject([{ kind: 'brand', name: 'Lumio', terms: ['Lumio'], active: true }]);
  expect((await liveReplies()).map(({ title }) => title).sort()).toEqual(['Sorry', 'Thanks']);
  await undo(id ?? '');
  expect(await everything()).toEqual(before);
});

test('done twice, nothing is there twice; without a brand there is no watch', async () => {
  await completeOnboarding({ ...answers, brand: '' });
  expect(await listWatches()).toEqual([]);
  await completeOnboarding(answers);
  await completeOnboarding(answers);
  expect(await storageCounts()).toMatchObject({ watches: 1, replies: 2, people: 0, posts: 0 });
});

test('all or nothing: a reply that is refused leaves her where she was', async () => {
  await saveReply(draftOf({ title: 'Holds the shortcut already' }));
  const before = await everything();
  await expect(completeOnboarding(answers)).rejects.toEqual(new Refused('shortcut-taken'));
  expect(await everything()).toEqual(before);
});

test('watches: tidied, named after their first term, without a term refused', async () => {
  const { watch } = await saveWatch(watchOf({ name: ' ', terms: [' Lumio', '', 'Lumio', 'lumio.example'] }));
  expect(watch).toMatchObject({ name: 'Lumio', terms: ['Lumio', 'lumio.example'] });
  await saveWatch({ ...watch, active: false, excluded: ['fish '] });
  expect(await listWatches()).toMatchObject([{ id: watch.id, active: false, excluded: ['fish'], createdAt: NOON }]);
  expect((await readSnapshot()).ears).toEqual([]);
  await expect(saveWatch(watchOf({ terms: [' '] }))).rejects.toEqual(new Refused('no-term'));
  await expect(saveWatch({ ...watchOf(), id: 'nowhere' })).rejects.toEqual(new Refused('gone'));
});

test('several watches are written together or not at all, and taken back together', async () => {
  const { watch } = await saveWatch(watchOf());
  const before = await listWatches();
  await expect(saveWatches([watchOf({ name: 'New' }), watchOf({ terms: [] })])).rejects.toEqual(new Refused('no-term'));
  expect(await listWatches()).toEqual(before);
  // Watches are listed by the moment they were made.
  vi.setSystemTime(NOON + 1);
  const written = await saveWatches([
    watchOf({ name: 'New', kind: 'risk', priority: 'high' }),
    { ...watchOf({ plurals: true }), id: watch.id },
  ]);
  // Made at the same moment, they come by name.
  expect(await listWatches()).toMatchObject([
    { id: watch.id, plurals: true, typos: false, createdAt: watch.createdAt },
    { name: 'New', kind: 'risk', priority: 'high', languages: [] },
  ]);
  expect(await undo(written.undo ?? '')).toEqual({ undone: true });
  expect(await listWatches()).toEqual(before);
});

test('common words go to tabs only where a watch asks for misspelt terms', async () => {
  await saveWatch(watchOf());
  expect((await readSnapshot()).common).toEqual([]);
  await saveWatch(watchOf({ name: 'Typos', typos: true }));
  expect((await readSnapshot()).common).toContain('bonjour');
});
