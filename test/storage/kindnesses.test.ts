/** Acts of kindness as they are kept: limits, draws that cannot be made again, the why, the way back. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Draw } from '../../src/core/gesture.ts';
import { isFair } from '../../src/core/kindness/draw.ts';
import { Refused } from '../../src/core/refusal.ts';
import {
  binGesture,
  type Chosen,
  drawKindnesses,
  type Entry,
  emptyBin,
  type GestureDraft,
  keepFlags,
  offerKindness,
  proposeKindness,
  removePerson,
  restoreGesture,
  reviseKindness,
  saveGesture,
  saveGestures,
  savePerson,
  saveSettings,
  setStage,
  undo,
} from '../../src/storage/commands/index.ts';
import { db } from '../../src/storage/db.ts';
import {
  binnedGestures,
  exchangesWith,
  kindnessDay,
  kindnessLog,
  listDraws,
  listGestures,
  queuedPost,
} from '../../src/storage/queries/index.ts';
import { sceneOf as sceneOfPost } from '../../src/ui/kindness/sceneOf.ts';
import { DAY, everything, freshDatabase, MINUTE, NOON } from './fresh.ts';
import { flagOf, sceneOf } from './samples.ts';

freshDatabase();

const gestureOf = (over: Partial<GestureDraft> = {}): GestureDraft => ({
  title: 'The refill',
  object: 'A box',
  cost: 8,
  delay: 2,
  text: 'A full box is yours, {first name}.',
  lang: 'en',
  needs: '',
  occasions: ['box empty', ' box empty ', ''],
  watches: [],
  ...over,
});
const chosenOf = (over: Partial<Chosen> = {}): Chosen => ({
  postId: 'pinta:1',
  account: 'pinta:adaquill',
  gestureId: 'g1',
  cost: 8,
  why: 'Her box is empty.',
  ...over,
});
const entriesOf = (count: number, cost = 5): Entry[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `pinta:${index}`,
    account: `pinta:p${index}`,
    gestures: [{ id: 'g1', cost }],
  }));

/** A fresh regret near a territory. */
function sad(over: Parameters<typeof flagOf>[0] = {}) {
  const text = 'No more cereal and it is Monday again. I could cry.';
  const match = { watchId: 'w9', kind: 'territory' as const, term: 'cereal', start: 8, end: 14 };
  return flagOf({ text, time: NOON - 60 * MINUTE, ...over }, { matches: [match] });
}

test('a gesture is written, binned, restored, and gone after thirty days', async () => {
  const { gesture } = await saveGesture(gestureOf());
  expect(gesture).toMatchObject({ occasions: ['box empty'], binnedAt: null, createdAt: NOON });
  await saveGesture({ ...gestureOf({ title: 'Another' }), id: gesture.id });
  expect((await listGestures()).map(({ title }) => title)).toEqual(['Another']);
  await binGesture(gesture.id);
  expect(await listGestures()).toEqual([]);
  await expect(saveGesture({ ...gestureOf(), id: gesture.id })).rejects.toEqual(new Refused('gone'));
  await restoreGesture(gesture.id);
  await binGesture(gesture.id);
  expect(await binnedGestures()).toHaveLength(1);
  vi.setSystemTime(NOON + 31 * DAY);
  await emptyBin();
  expect(await db.gestures.count()).toBe(0);
});

test('several gestures are written all or none, and taken back at once', async () => {
  await expect(saveGestures([gestureOf(), gestureOf({ text: ' ' })])).rejects.toEqual(new Refused('empty'));
  expect(await db.gestures.count()).toBe(0);
  const { undo: back } = await saveGestures([gestureOf(), gestureOf({ title: 'Two' })]);
  expect(await undo(back as string)).toEqual({ undone: true });
  expect(await db.gestures.count()).toBe(0);
});

test.each([
  ['empty', chosenOf({ why: ' ' })],
  ['spent', chosenOf({ cost: 51 })],
] as const)('%s: refused, and nothing changes', async (code, chosen) => {
  const before = await everything();
  await expect(proposeKindness(chosen)).rejects.toEqual(new Refused(code));
  expect(await everything()).toEqual(before);
});

test('a post has one act, and a day has its cap', async () => {
  await proposeKindness(chosenOf());
  await expect(proposeKindness(chosenOf())).rejects.toEqual(new Refused('gone'));
  await proposeKindness(chosenOf({ postId: 'pinta:2' }));
  await expect(proposeKindness(chosenOf({ postId: 'pinta:3' }))).rejects.toEqual(new Refused('spent'));
  vi.setSystemTime(NOON + DAY);
  await proposeKindness(chosenOf({ postId: 'pinta:3' }));
});

test('an offer keeps the exchange, answers the post, and is taken back whole', async () => {
  await savePerson(sceneOf());
  await keepFlags([sad()]);
  const post = await queuedPost('pinta:1');
  if (!post) throw new Error('no post');
  const before = await everything();
  const said = { scene: sceneOfPost(post), flag: post, replyId: null, text: 'A full box is yours, Ada.' };
  const { undo: back } = await offerKindness(chosenOf(), said);
  const [entry] = await kindnessLog();
  expect(entry).toMatchObject({
    kindness: { state: 'offered', why: 'Her box is empty.' },
    post: { state: 'answered' },
  });
  const person = (await db.people.toArray())[0];
  expect(await exchangesWith(person?.id ?? '')).toMatchObject([{ text: said.text, postId: 'pinta:1' }]);
  expect(await undo(back as string)).toEqual({ undone: true });
  const { journal: _, ...after } = await everything();
  expect(after).toEqual({ ...before, journal: undefined } as object);
});

test('an act goes on with its why only, and may be dropped without', async () => {
  await drawKindnesses(entriesOf(1), 1);
  const id = (await kindnessLog())[0]?.kindness.id ?? '';
  await expect(offerKindness({ id, why: '' }, null)).rejects.toEqual(new Refused('empty'));
  await expect(reviseKindness(id, { state: 'done', why: '', reaction: '' })).rejects.toEqual(new Refused('empty'));
  await offerKindness({ id, why: 'Why not.' }, null);
  await reviseKindness(id, { state: 'done', why: 'Why not.', reaction: 'https://pinta.example/p/9' });
  expect(await db.kindnesses.get(id)).toMatchObject({ state: 'done', reaction: 'https://pinta.example/p/9' });
  await reviseKindness(id, { state: 'dropped', why: '', reaction: '' });
});

test('a draw is kept with its seed and those who took part, ids only, and holds', async () => {
  const { draw } = await drawKindnesses(entriesOf(9), 2);
  expect(await listDraws()).toEqual([draw]);
  expect(Object.keys(draw).sort()).toEqual(['at', 'chosen', 'eligible', 'id', 'seed']);
  expect(draw.eligible).toHaveLength(9);
  expect(isFair(draw)).toBe(true);
  const acts = await db.kindnesses.toArray();
  expect(acts.map(({ postId }) => postId).sort()).toEqual([...draw.chosen].sort());
  expect(acts.every(({ state, drawId, why }) => state === 'drawn' && drawId === draw.id && why === '')).toBe(true);
});

test('a draw undone leaves its trace, and those whom it gave are not drawn again', async () => {
  await keepFlags([sad()]);
  await saveGesture(gestureOf({ occasions: [] }));
  const [entry] = (await kindnessDay(NOON)).candidates;
  const { undo: back } = await drawKindnesses([{ ...entriesOf(1)[0], id: entry?.post.id ?? '' } as Entry], 1);
  expect(await undo(back as string)).toEqual({ undone: true });
  expect(await db.kindnesses.count()).toBe(0);
  expect(await listDraws()).toHaveLength(1);
  const day = await kindnessDay(NOON);
  expect(day.candidates).toEqual([]);
  expect(day.excluded).toMatchObject([{ exclusion: { why: 'taken' } }]);
});

test('draws never go beyond the budget of the month, nor the cap of the day', async () => {
  const run = fc.record({
    budget: fc.nat(60),
    perDay: fc.nat(4),
    rounds: fc.array(fc.record({ people: fc.nat(5), cost: fc.nat(25), count: fc.nat(6), later: fc.nat(2) }), {
      maxLength: 6,
    }),
  });
  await fc.assert(
    fc.asyncProperty(run, async ({ budget, perDay, rounds }) => {
      vi.setSystemTime(NOON);
      await Promise.all([db.kindnesses.clear(), db.draws.clear()]);
      await saveSettings({ kindness: { budget, currency: 'EUR', perDay, cooldown: 180 } });
      for (const [turn, { people, cost, count, later }] of rounds.entries()) {
        vi.setSystemTime(Date.now() + later * DAY);
        const entries = entriesOf(people, cost).map((entry) => ({ ...entry, id: `${turn} ${entry.id}` }));
        await drawKindnesses(entries, count).catch((error: unknown) => expect(error).toEqual(new Refused('spent')));
      }
      const acts = await db.kindnesses.toArray();
      expect(acts.reduce((sum, act) => sum + act.cost, 0)).toBeLessThanOrEqual(budget);
      const days = new Map<number, number>();
      for (const { at } of acts) days.set(at, (days.get(at) ?? 0) + 1);
      expect(Math.max(0, ...days.values())).toBeLessThanOrEqual(perDay);
      expect((await listDraws()).every((draw: Draw) => isFair(draw))).toBe(true);
    }),
    { numRuns: 40 },
  );
});

test('the day: fresh regrets near a territory, without reach, with what is left', async () => {
  await saveSettings({ brand: 'Lumio' });
  await keepFlags([
    sad({ likes: 9_000, verified: true }),
    sad({ id: 'pinta:2', handle: 'leo', time: NOON - 30 * 60 * MINUTE }),
    sad({ id: 'pinta:3', handle: 'mia', text: 'My dad passed away. No cereal today, I miss him so.' }),
  ]);
  const day = await kindnessDay(NOON);
  expect(day.candidates.map(({ post }) => post.id)).toEqual(['pinta:1']);
  expect(day.candidates[0]?.post).toMatchObject({ influence: null, counts: [], post: { likes: null, verified: null } });
  expect(day.grave).toMatchObject([{ post: { id: 'pinta:3' }, subject: 'grief' }]);
  expect(day).toMatchObject({ left: { money: 50, today: 2 }, names: ['Lumio'] });
  expect((await kindnessDay(NOON + 24 * 60 * MINUTE)).candidates).toEqual([]);
});

test('who rests, by stage or since a gesture, is no candidate', async () => {
  await keepFlags([sad()]);
  const { card } = await savePerson(sceneOf());
  await setStage(card.person.id, 'rest');
  expect((await kindnessDay(NOON)).excluded).toMatchObject([{ exclusion: { why: 'rest' } }]);
  await setStage(card.person.id, 'met');
  await proposeKindness(chosenOf({ postId: 'pinta:77' }));
  expect((await kindnessDay(NOON)).excluded).toMatchObject([
    { exclusion: { why: 'cooldown', until: NOON + 180 * DAY } },
  ]);
});

test('a person forgotten leaves what was given and its cost, not to whom nor why', async () => {
  const { card } = await savePerson(sceneOf());
  await proposeKindness(chosenOf());
  const { undo: back } = await removePerson(card.person.id);
  expect(await db.kindnesses.toArray()).toMatchObject([{ account: null, why: '', reaction: '', cost: 8 }]);
  expect(await undo(back as string)).toEqual({ undone: true });
  expect(await db.kindnesses.toArray()).toMatchObject([{ account: 'pinta:adaquill', why: 'Her box is empty.' }]);
});
