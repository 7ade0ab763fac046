/** Packets sent to be validated, and what was said of replies in them. */
import type { AnswerEntry, Packet } from '../../core/packet/packet.ts';
import { db } from '../db.ts';
import { isReadable, readable } from '../shapes.ts';

/** The last one first. */
export async function listPackets(): Promise<Packet[]> {
  return readable('packets', await db.packets.orderBy('at').reverse().toArray());
}

export async function packetById(id: string): Promise<Packet | null> {
  const row = await db.packets.get(id);
  return isReadable('packets', row) ? row : null;
}

/** What somebody said of a reply in a packet. */
export interface Said extends Pick<AnswerEntry, 'decision' | 'remark'> {
  by: string;
  at: number;
}

/** What was decided or remarked, the last one first. */
export async function saidOf(replyId: string): Promise<Said[]> {
  const answers = (await listPackets()).flatMap((packet) => packet.answers);
  const said = answers.flatMap(({ by, at, entries }): Said[] => {
    const entry = entries.find(({ id }) => id === replyId);
    if (!entry || (entry.decision === 'none' && !entry.remark)) return [];
    return [{ decision: entry.decision, remark: entry.remark, by, at }];
  });
  return said.sort((one, other) => other.at - one.at);
}
