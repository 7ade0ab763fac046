/** Relays by name, and what was handed to them with the posts it is about. */
import type { QueuedPost } from '../../core/queue.ts';
import type { Escalation, Relay } from '../../core/relay.ts';
import { db } from '../db.ts';
import { isReadable, readable } from '../shapes.ts';

export async function listRelays(): Promise<Relay[]> {
  const relays = readable('relays', await db.relays.toArray());
  return relays.sort((one, other) => one.name.localeCompare(other.name));
}

export interface EscalationRow {
  escalation: Escalation;
  /** Null: removed since. */
  relay: Relay | null;
  /** Null: no longer kept. */
  post: QueuedPost | null;
}

/** Those waiting first, the soonest due at their head; then those closed, the last closed first. */
export async function listEscalations(limit = 500): Promise<EscalationRow[]> {
  const all = readable('escalations', await db.escalations.toArray());
  const rank = ({ closedAt, dueAt }: Escalation): number => (closedAt === null ? dueAt - 1e15 : -closedAt);
  const shown = all.sort((one, other) => rank(one) - rank(other)).slice(0, limit);
  const [relays, posts] = await Promise.all([
    db.relays.bulkGet(shown.map(({ relayId }) => relayId)),
    db.posts.bulkGet(shown.map(({ postId }) => postId)),
  ]);
  return shown.map((escalation, at) => {
    const [relay, post] = [relays[at], posts[at]];
    return {
      escalation,
      relay: isReadable('relays', relay) ? relay : null,
      post: isReadable('posts', post) ? post : null,
    };
  });
}
