/** What an answer would change, reply by reply, before anything is written. */
import { sameWords } from '../approval.ts';
import type { Reply } from '../reply.ts';
import type { Answer, AnswerEntry, Packet, SentReply } from './packet.ts';

/**
 * `valid` and `refused` are applied; the others are shown and change no state. `changed`: the words are no longer those
 * that were sent. `past`: validated until a day that is over. `withdrawn`: she withdrew it herself meanwhile. `gone`: it
 * is in the bin or removed. `remark`: something was said, nothing decided. `silent`: neither.
 */
export const OUTCOMES = ['valid', 'refused', 'changed', 'past', 'withdrawn', 'gone', 'remark', 'silent'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface PlannedAnswer {
  sent: SentReply;
  entry: AnswerEntry;
  /** As it is now; null: gone. */
  reply: Reply | null;
  outcome: Outcome;
}

/** Whether an answer speaks of this packet and of nothing else: same replies, same hashes, none twice. */
export function answersPacket(answer: Answer, packet: Packet): boolean {
  const hashes = new Map(packet.replies.map(({ id, hash }) => [id, hash]));
  const ids = new Set(answer.entries.map(({ id }) => id));
  return (
    answer.packet === packet.id &&
    ids.size === answer.entries.length &&
    answer.entries.every(({ id, hash }) => hashes.get(id) === hash)
  );
}

function outcomeOf(sent: SentReply, entry: AnswerEntry, reply: Reply | null, now: number): Outcome {
  const { decision, until, remark } = entry;
  if (decision === 'none') return remark ? 'remark' : 'silent';
  if (!reply) return 'gone';
  if (reply.state === 'withdrawn') return 'withdrawn';
  if (!sameWords(sent, reply)) return 'changed';
  return decision === 'valid' && until !== null && until <= now ? 'past' : decision;
}

/** `replies`: those of now, in any order; one in the bin counts as gone. `now`: epoch ms. */
export function planAnswer(packet: Packet, answer: Answer, replies: readonly Reply[], now: number): PlannedAnswer[] {
  const live = new Map(replies.filter(({ binnedAt }) => binnedAt === null).map((reply) => [reply.id, reply]));
  const entries = new Map(answer.entries.map((entry) => [entry.id, entry]));
  return packet.replies.map((sent) => {
    const silent: AnswerEntry = { id: sent.id, hash: sent.hash, decision: 'none', until: null, remark: '' };
    const entry = entries.get(sent.id) ?? silent;
    const reply = live.get(sent.id) ?? null;
    return { sent, entry, reply, outcome: outcomeOf(sent, entry, reply, now) };
  });
}

/** The reply once its answer is taken in; null where its state does not change. A clock that is ahead counts as `now`. */
export function answered({ reply, entry, outcome }: PlannedAnswer, { by, at }: Answer, now: number): Reply | null {
  if (!reply) return null;
  if (outcome === 'refused') return { ...reply, state: 'draft' };
  if (outcome !== 'valid') return null;
  const { body, variants } = reply;
  const { until, remark } = entry;
  return { ...reply, state: 'valid', validation: { by, at: Math.min(at, now), until, body, variants, remark } };
}

/** `same`: this very answer was taken in before. `older`: of the same person, a later one was. */
export type Repetition = 'same' | 'older' | null;

export function repetitionOf({ answers }: Packet, { by, at }: Answer): Repetition {
  const own = answers.filter((answer) => answer.by === by);
  if (own.some((answer) => answer.at === at)) return 'same';
  return own.some((answer) => answer.at > at) ? 'older' : null;
}
