/** Levels: chosen by her, proposed again after her rules or thresholds changed; her list of rules. */
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { FIRST_RULES, type LevelRule } from '../../src/core/level.ts';
import { DEFAULT_THRESHOLDS } from '../../src/core/signals/kinds.ts';
import {
  chooseLevel,
  keepFlags,
  moveRule,
  type Progress,
  proposeAgain,
  removeRule,
  resetRules,
  saveRule,
  saveSettings,
  undo,
} from '../../src/storage/commands/index.ts';
import { db } from '../../src/storage/db.ts';
import { levelRules, queuedPost } from '../../src/storage/queries/index.ts';
import { everything, freshDatabase } from './fresh.ts';
import { flagOf } from './samples.ts';

freshDatabase();

const BROKEN = flagOf({ text: 'My Lumio lamp is broken, this is a disgrace and I want a refund' });
const never = new AbortController().signal;
const silent = (): void => undefined;
const anyPost = (level: LevelRule['level']) => {
  const lists = { kinds: [], signals: [], without: [] };
  return { ...lists, influential: null, known: null, velocity: null, level, active: true };
};
const ids = async (): Promise<string[]> => (await levelRules()).map(({ id }) => id);

test('a complaint is level 2 by its rule; her choice is kept beside what was proposed, and taken back', async () => {
  await keepFlags([BROKEN]);
  const proposal = { level: 2, ruleId: 'complaint', reasons: [{ kind: 'signal', signal: 'complaint' }] };
  expect(await queuedPost('pinta:1')).toMatchObject({ level: 2, chosen: null, proposal });
  const { undo: id } = await chooseLevel(BROKEN, 4);
  expect(await queuedPost('pinta:1')).toMatchObject({ level: 4, chosen: 4, proposal });
  await keepFlags([{ ...BROKEN, post: { ...BROKEN.post, likes: 900 } }]);
  expect(await queuedPost('pinta:1')).toMatchObject({ level: 4, chosen: 4 });
  expect(await undo(id ?? '')).toEqual({ undone: true });
  expect(await queuedPost('pinta:1')).toMatchObject({ level: 2, chosen: null, proposal });
});

test('a level may be chosen before any sighting was kept, and the same again changes nothing', async () => {
  expect(await chooseLevel(BROKEN, 0)).toEqual({ undo: expect.any(String) });
  expect(await chooseLevel(BROKEN, 0)).toEqual({ undo: null });
  expect(await queuedPost('pinta:1')).toMatchObject({ state: 'new', level: 0 });
  await chooseLevel(BROKEN, null);
  expect(await queuedPost('pinta:1')).toMatchObject({ level: 2, chosen: null });
});

test('the first edit takes over the rules that Vigie starts with, the others stay as they were', async () => {
  expect(await levelRules()).toEqual(FIRST_RULES);
  const complaint = FIRST_RULES.find(({ id }) => id === 'complaint') as LevelRule;
  const { undo: id } = await saveRule({ ...complaint, level: 3 });
  const others = (rules: readonly LevelRule[]) => rules.filter((rule) => rule.id !== 'complaint');
  expect(others(await levelRules())).toEqual(others(FIRST_RULES));
  expect((await levelRules()).find((rule) => rule.id === 'complaint')?.level).toBe(3);
  await undo(id ?? '');
  expect(await db.rules.count()).toBe(0);
  expect(await levelRules()).toEqual(FIRST_RULES);
});

test('a new rule comes first; rules move, stop at the ends, go, and come back', async () => {
  const { id } = await saveRule(anyPost(4));
  expect((await ids())[0]).toBe(id);
  await moveRule(id, 2);
  expect((await ids()).indexOf(id)).toBe(2);
  await moveRule(id, 99);
  expect((await ids()).at(-1)).toBe(id);
  await moveRule(id, -1);
  expect((await levelRules()).map(({ order }) => order)).toEqual((await ids()).map((_, at) => at));
  const { undo: removal } = await removeRule(id);
  expect(await ids()).not.toContain(id);
  await undo(removal ?? '');
  expect((await ids()).at(-2)).toBe(id);
  const before = await levelRules();
  const { undo: reset } = await resetRules();
  expect(await levelRules()).toEqual(FIRST_RULES);
  await undo(reset ?? '');
  expect(await levelRules()).toEqual(before);
  await expect(saveRule({ ...anyPost(1), id: 'nowhere' })).rejects.toThrow('gone');
});

test('kept posts are proposed again by rules and thresholds of now; her choices stay; done twice is done once', async () => {
  const calm = flagOf({ id: 'pinta:2', text: 'A Lumio lamp in the window of the shop' });
  const chosen = { ...BROKEN, post: { ...BROKEN.post, id: 'pinta:3' } };
  await keepFlags([BROKEN, calm, chosen]);
  await chooseLevel(chosen, 1);
  await saveRule(anyPost(3));
  const told: Progress[] = [];
  expect(await proposeAgain((progress) => told.push(progress), never)).toBe(2);
  expect(told).toEqual([
    { done: 0, total: 3 },
    { done: 3, total: 3 },
  ]);
  expect((await db.posts.toArray()).map(({ level, proposal }) => [level, proposal.level])).toEqual([
    [3, 3],
    [3, 3],
    [1, 3],
  ]);
  const before = await everything();
  expect(await proposeAgain(silent, never)).toBe(0);
  expect(await everything()).toEqual(before);
  await resetRules();
  await saveSettings({ thresholds: { ...DEFAULT_THRESHOLDS, complaint: 1 } });
  await proposeAgain(silent, never);
  expect((await queuedPost('pinta:1'))?.signals.map(({ kind }) => kind)).not.toContain('complaint');
});

test('stopped, the rest is as it was', async () => {
  await keepFlags(Array.from({ length: 150 }, (_, at) => flagOf({ id: `pinta:${at}` })));
  await saveRule(anyPost(3));
  const life = new AbortController();
  const changed = await proposeAgain(({ done }) => done > 0 && life.abort(), life.signal);
  expect(changed).toBe(100);
  expect(await db.posts.filter(({ level }) => level === 3).count()).toBe(100);
});

test('a row that cannot be read is left as it is', async () => {
  await keepFlags([BROKEN]);
  const strange = { id: 'pinta:0', state: 'new', flaggedAt: 1 };
  await db.table('posts').put(strange);
  await saveRule(anyPost(3));
  expect(await proposeAgain(silent, never)).toBe(1);
  expect(await db.table('posts').get('pinta:0')).toEqual(strange);
});
