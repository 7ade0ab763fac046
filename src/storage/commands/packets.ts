/** Packets sent to be validated, and the answers that come back. */
import type { Done } from '../../core/messages.ts';
import { type Answer, PACKET_LIMIT, type Packet, type PacketLanguage, sentOf } from '../../core/packet/packet.ts';
import { answered, answersPacket, planAnswer } from '../../core/packet/plan.ts';
import { Refused } from '../../core/refusal.ts';
import type { Reply } from '../../core/reply.ts';
import { change } from '../change.ts';
import { db } from '../db.ts';
import { readable } from '../shapes.ts';

/**
 * Keeps what is sent, to know it again when the answer comes. Refuses `empty`: none of these replies lives; `too-long`:
 * more than `PACKET_LIMIT`.
 */
export async function keepPacket(ids: readonly string[], lang: PacketLanguage): Promise<Done & { packet: Packet }> {
  const { value, undo } = await change(['replies', 'packets'], async (edit) => {
    const rows = readable('replies', await db.replies.bulkGet([...ids]));
    const replies = rows.filter(({ binnedAt }) => binnedAt === null).map(sentOf);
    if (replies.length === 0) throw new Refused('empty');
    if (replies.length > PACKET_LIMIT) throw new Refused('too-long');
    const packet: Packet = { id: crypto.randomUUID(), at: Date.now(), lang, replies, answers: [] };
    await edit.put('packets', packet);
    return packet;
  });
  return { undo, packet: value };
}

/**
 * Takes an answer in: what was decided of words that are still the same. Refuses `gone`, when that packet is not known
 * here, and `stale`, when the answer is on something else than what was sent.
 */
export async function takeAnswer(answer: Answer): Promise<Done> {
  const { undo } = await change(['replies', 'packets'], async (edit) => {
    const now = Date.now();
    const packet = await edit.need('packets', answer.packet);
    if (!answersPacket(answer, packet)) throw new Refused('stale');
    const rows = readable('replies', await db.replies.bulkGet(packet.replies.map(({ id }) => id)));
    const changed = planAnswer(packet, answer, rows, now).flatMap((planned): [Reply, Reply][] => {
      const after = answered(planned, answer, now);
      return planned.reply && after ? [[planned.reply, after]] : [];
    });
    await edit.putAll('replies', changed);
    await edit.put('packets', { ...packet, answers: [...packet.answers, answer] });
  });
  return { undo };
}

/** What its answers did stays done. */
export async function removePacket(id: string): Promise<Done> {
  const { undo } = await change(['packets'], (edit) => edit.remove('packets', id));
  return { undo };
}
