/** The directory of relays, and what was handed to them. */
import type { Done } from '../../core/messages.ts';
import type { Flag } from '../../core/queue.ts';
import { Refused } from '../../core/refusal.ts';
import type { Escalation, Relay } from '../../core/relay.ts';
import { change } from '../change.ts';
import { db } from '../db.ts';
import { JUDGING } from '../judge.ts';
import { readable } from '../shapes.ts';
import { keptPost } from './posts.ts';

const HOUR = 3_600_000;

/** What she writes of a relay; without an id, a new one. */
export type RelayDraft = Omit<Relay, 'id' | 'createdAt' | 'updatedAt'> & { id?: string };

/** Refuses `empty` (a name or a contact is missing), `gone`. Nobody stands in for herself. */
export async function saveRelay({ id, ...draft }: RelayDraft): Promise<Done & { relay: Relay }> {
  const [name, contact] = [draft.name.trim(), draft.contact.trim()];
  if (!name || !contact) throw new Refused('empty');
  const { value, undo } = await change(['relays'], async (edit) => {
    const now = Date.now();
    const stored = id === undefined ? { id: crypto.randomUUID(), createdAt: now } : await edit.need('relays', id);
    const replacementId = draft.replacementId === stored.id ? null : draft.replacementId;
    const { createdAt } = stored;
    const relay: Relay = { ...draft, id: stored.id, name, contact, replacementId, createdAt, updatedAt: now };
    await edit.put('relays', relay);
    return relay;
  });
  return { undo, relay: value };
}

/** What was handed to this relay stays, with its note. */
export async function removeRelay(id: string): Promise<Done> {
  const { undo } = await change(['relays'], async (edit) => {
    await edit.need('relays', id);
    await edit.remove('relays', id);
    const others = readable('relays', await db.relays.toArray()).filter(({ replacementId }) => replacementId === id);
    for (const other of others) await edit.put('relays', { ...other, replacementId: null });
  });
  return { undo };
}

/** A post handed over: its clock starts now. The flag comes along in case its sighting was never kept. */
export async function escalate(flag: Flag, relayId: string, note: string): Promise<Done & { escalation: Escalation }> {
  const { value, undo } = await change([...JUDGING, 'relays', 'escalations'], async (edit) => {
    const { delay } = await edit.need('relays', relayId);
    const { id: postId } = await keptPost(edit, flag);
    const at = Date.now();
    const dueAt = at + delay * HOUR;
    const id = crypto.randomUUID();
    const escalation: Escalation = { id, postId, relayId, at, dueAt, note, closedAt: null, outcome: '' };
    await edit.put('escalations', escalation);
    return escalation;
  });
  return { undo, escalation: value };
}

/** The relay answered, or it is settled otherwise: the clock stops. */
export async function closeEscalation(id: string, outcome: string): Promise<Done> {
  const { undo } = await change(['escalations'], async (edit) => {
    const escalation = await edit.need('escalations', id);
    const closedAt = escalation.closedAt ?? Date.now();
    await edit.put('escalations', { ...escalation, closedAt, outcome: outcome.trim() });
  });
  return { undo };
}
