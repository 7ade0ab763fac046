/** Replies sent to the person who validates them, and what she answers. */
import type { Words } from '../approval.ts';
import { fingerprint } from '../fingerprint.ts';
import type { Reply, ReplyVariant } from '../reply.ts';

export const PACKET_LANGUAGES = ['fr', 'en'] as const;
export type PacketLanguage = (typeof PACKET_LANGUAGES)[number];

/** A reply as it was sent. */
export interface SentReply {
  id: string;
  title: string;
  /** See `hashOf`. */
  hash: string;
  body: string;
  variants: ReplyVariant[];
}

/** `none`: she did not decide. */
export const DECISIONS = ['valid', 'refused', 'none'] as const;
export type Decision = (typeof DECISIONS)[number];

export interface AnswerEntry {
  /** Of the reply, with the hash that was sent. */
  id: string;
  hash: string;
  decision: Decision;
  /** Epoch ms; null: without end. */
  until: number | null;
  remark: string;
}

export interface Answer {
  /** Id of the packet. */
  packet: string;
  /** Her name. */
  by: string;
  at: number;
  entries: AnswerEntry[];
}

/** A packet that was made, with what came back of it. */
export interface Packet {
  id: string;
  at: number;
  /** Language of the document. */
  lang: PacketLanguage;
  replies: SentReply[];
  /** In the order in which they were taken in: several people may answer, and one of them in several goes. */
  answers: Answer[];
}

/** Replies in one packet: more than anybody reads in one sitting. */
export const PACKET_LIMIT = 1_000;

/** A short name for the words of a reply: another one, other words. */
export function hashOf({ body, variants }: Words): string {
  return fingerprint(
    JSON.stringify([body, ...variants.map(({ network, lang, body: other }) => [network, lang, other])]),
  );
}

export function sentOf({ id, title, body, variants }: Reply): SentReply {
  return { id, title, hash: hashOf({ body, variants }), body, variants };
}
