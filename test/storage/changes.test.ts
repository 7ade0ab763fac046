/** Who hears of writes, what is published after them, and queries that answer again. */
import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import type { Snapshot } from '../../src/core/snapshot.ts';
import { followWrites, onWrite, settled } from '../../src/storage/changes.ts';
import {
  keepFlags,
  savePerson,
  saveReply,
  saveSettings,
  saveWatch,
  setPostState,
  setStage,
  undo,
} from '../../src/storage/commands/index.ts';
import { db } from '../../src/storage/db.ts';
import { observe } from '../../src/storage/live.ts';
import { queueCounts } from '../../src/storage/queries/index.ts';
import { freshDatabase } from './fresh.ts';
import { draftOf, flagOf, sceneOf, watchOf } from './samples.ts';

freshDatabase();

function follow(): { seen: string[][]; stop: AbortController } {
  const [seen, stop]: [string[][], AbortController] = [[], new AbortController()];
  onWrite((written) => seen.push([...written].sort()), stop.signal);
  return { seen, stop };
}

test('listeners hear the tables of each committed command, and nothing of the others', async () => {
  const { seen, stop } = follow();
  await savePerson(sceneOf());
  await savePerson(sceneOf());
  await keepFlags([flagOf()]);
  await setPostState(flagOf(), 'muted');
  await saveWatch(watchOf({ terms: [] })).catch(() => undefined);
  await saveReply(draftOf());
  stop.abort();
  await saveReply(draftOf({ shortcut: 'x' }));
  expect(seen).toEqual([['accounts', 'people', 'readings'], ['echoes', 'posts'], ['muted', 'posts'], ['replies']]);
});

test('listeners are called after the commit, and one that fails harms neither command nor the others', async () => {
  const stop = new AbortController();
  const failure = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  let people = -1;
  const heard = new Promise<void>((done) => {
    onWrite(() => {
      throw new Error('listener');
    }, stop.signal);
    onWrite(async () => {
      people = await db.people.count();
      done();
    }, stop.signal);
  });
  await savePerson(sceneOf());
  await heard;
  stop.abort();
  expect(people).toBe(1);
  expect(failure).toHaveBeenCalledOnce();
});

/** Publishes like the platform does, into a list. */
function publishing(): { published: Snapshot[]; stop: AbortController } {
  const [published, stop]: [Snapshot[], AbortController] = [[], new AbortController()];
  followWrites(async (read) => {
    published.push(await read());
  }, stop.signal);
  return { published, stop };
}

test('what concerns pages is published: people, watches, settings, muted posts; sightings and replies are not', async () => {
  const { published, stop } = publishing();
  const count = async (): Promise<number> => {
    await settled();
    return published.length;
  };
  await keepFlags([flagOf()]);
  await saveReply(draftOf());
  await setPostState(flagOf(), 'done');
  expect(await count()).toBe(0);
  const { card } = await savePerson(sceneOf());
  expect(await count()).toBe(1);
  await setStage(card.person.id, 'ambassador');
  expect(await count()).toBe(2);
  const { undo: unmute } = await setPostState(flagOf(), 'muted');
  expect(await count()).toBe(3);
  expect(published.at(-1)).toMatchObject({ people: { 'pinta:adaquill': 'ambassador' }, muted: ['pinta:1'] });
  await undo(unmute ?? '');
  expect(await count()).toBe(4);
  await saveWatch(watchOf());
  await saveSettings({ brand: 'Lumio' });
  await settled();
  expect(published.at(-1)).toMatchObject({
    muted: [],
    ears: [{ words: [{ term: 'Lumio' }] }],
    settings: { brand: 'Lumio' },
  });
  stop.abort();
});

test('many writes at once are published a few times, the last one always with everything', async () => {
  const { published, stop } = publishing();
  const scenes = Array.from({ length: 30 }, (_, index) =>
    sceneOf({ account: { ...sceneOf().account, handle: `p${index}` } as never }),
  );
  await Promise.all(scenes.map(savePerson));
  await settled();
  stop.abort();
  expect(published.length).toBeLessThan(30);
  expect(Object.keys(published.at(-1)?.people ?? {})).toHaveLength(30);
  const sizes = published.map(({ people }) => Object.keys(people).length);
  expect(sizes).toEqual([...sizes].sort((one, other) => one - other));
});

test('a publication that fails does not keep the next from being tried', async () => {
  const stop = new AbortController();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  let tries = 0;
  followWrites(async () => {
    tries++;
    throw new Error('quota');
  }, stop.signal);
  await saveSettings({ brand: 'A' });
  await settled();
  await saveSettings({ brand: 'B' });
  await settled();
  stop.abort();
  expect(tries).toBe(2);
});

test('a live query answers at once, again after a write, and no more once stopped', async () => {
  const stop = new AbortController();
  const answers: number[] = [];
  const error = vi.fn();
  observe(queueCounts, (counts) => answers.push(counts.new), error, stop.signal);
  await vi.waitFor(() => expect(answers).toEqual([0]));
  await keepFlags([flagOf()]);
  await vi.waitFor(() => expect(answers.at(-1)).toBe(1));
  stop.abort();
  const length = answers.length;
  await keepFlags([flagOf({ id: 'pinta:2' })]);
  await new Promise((done) => setTimeout(done, 50));
  expect(answers).toHaveLength(length);
  expect(error).not.toHaveBeenCalled();
});
