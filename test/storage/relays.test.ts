/** Relays, and what is handed to them. */
import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import {
  closeEscalation,
  escalate,
  keepFlags,
  type RelayDraft,
  removeRelay,
  saveRelay,
  undo,
} from '../../src/storage/commands/index.ts';
import { db } from '../../src/storage/db.ts';
import { listEscalations, listRelays } from '../../src/storage/queries/index.ts';
import { freshDatabase, NOON } from './fresh.ts';
import { flagOf } from './samples.ts';

freshDatabase();

const HOUR = 3_600_000;
const draft = (over: Partial<RelayDraft> = {}): RelayDraft => ({
  name: 'Odile Sample',
  subject: 'quality',
  contact: 'odile@relay.example',
  delay: 4,
  replacementId: null,
  away: false,
  ...over,
});

test('relays are written, changed, listed by name, removed and brought back', async () => {
  const { relay: odile } = await saveRelay(draft({ name: ' Odile Sample ' }));
  const { relay: basil } = await saveRelay(draft({ name: 'Basil Sample', replacementId: odile.id }));
  expect((await listRelays()).map(({ name }) => name)).toEqual(['Basil Sample', 'Odile Sample']);
  vi.setSystemTime(NOON + 1);
  await saveRelay({ ...odile, away: true, replacementId: odile.id });
  expect(await db.relays.get(odile.id)).toEqual({ ...odile, away: true, updatedAt: NOON + 1 });
  const { undo: id } = await removeRelay(odile.id);
  expect(await listRelays()).toMatchObject([{ id: basil.id, replacementId: null }]);
  await undo(id ?? '');
  expect(await listRelays()).toMatchObject([{ replacementId: odile.id }, { away: true }]);
});

test('a relay without name or way to reach it is refused', async () => {
  await expect(saveRelay(draft({ name: ' ' }))).rejects.toThrow('empty');
  await expect(saveRelay(draft({ contact: '' }))).rejects.toThrow('empty');
  await expect(saveRelay({ ...draft(), id: 'nowhere' })).rejects.toThrow('gone');
  expect(await db.relays.count()).toBe(0);
});

test('handing over starts the clock, keeps the post, and is taken back whole', async () => {
  const { relay } = await saveRelay(draft());
  const { undo: id, escalation } = await escalate(flagOf(), relay.id, 'The note');
  expect(escalation).toMatchObject({ at: NOON, dueAt: NOON + 4 * HOUR, closedAt: null, outcome: '' });
  expect(await listEscalations()).toMatchObject([{ escalation, relay, post: { id: 'pinta:1', state: 'new' } }]);
  await undo(id ?? '');
  expect([await db.escalations.count(), await db.posts.count()]).toEqual([0, 0]);
  await expect(escalate(flagOf(), 'nobody', '')).rejects.toThrow('gone');
  expect(await db.posts.count()).toBe(0);
});

test('those waiting come first, the soonest due at their head, then those closed', async () => {
  const { relay: slow } = await saveRelay(draft({ delay: 48 }));
  const { relay: quick } = await saveRelay(draft({ delay: 1 }));
  await keepFlags([flagOf()]);
  const { escalation: closed } = await escalate(flagOf(), quick.id, 'closed');
  await escalate(flagOf(), slow.id, 'slow');
  await escalate(flagOf(), quick.id, 'quick');
  const { undo: id } = await closeEscalation(closed.id, ' A new lamp is on its way ');
  const notes = async () => (await listEscalations()).map(({ escalation }) => escalation.note);
  expect(await notes()).toEqual(['quick', 'slow', 'closed']);
  expect(await db.escalations.get(closed.id)).toMatchObject({ closedAt: NOON, outcome: 'A new lamp is on its way' });
  await undo(id ?? '');
  expect(await db.escalations.get(closed.id)).toMatchObject({ closedAt: null, outcome: '' });
  await removeRelay(quick.id);
  expect((await listEscalations())[0]).toMatchObject({ relay: null, post: { id: 'pinta:1' } });
});
