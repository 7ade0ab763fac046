/** A file that came back from the person who validates: its answer, and what it answers. */
import { decodeText } from '../../../core/encoding.ts';
import type { Answer, Packet } from '../../../core/packet/packet.ts';
import { answersPacket } from '../../../core/packet/plan.ts';
import { ANSWER_LIMIT, type AnswerFault, answerFromFile } from '../../../storage/answerFile.ts';
import { packetById } from '../../../storage/queries/index.ts';

export interface ReadAnswer {
  answer: Answer;
  packet: Packet;
}

/** `unknown`: of a packet that is not here; `foreign`: it speaks of replies, or of words, that were not sent. */
export type UnreadAnswer = AnswerFault | 'unknown' | 'foreign';

/** One far too long is not even read. */
export async function readAnswer(file: Blob): Promise<ReadAnswer | UnreadAnswer> {
  if (file.size > ANSWER_LIMIT) return 'long';
  const read = decodeText(new Uint8Array(await file.arrayBuffer()));
  if (!read) return 'other';
  const answer = answerFromFile(read.text);
  if (typeof answer === 'string') return answer;
  const packet = await packetById(answer.packet);
  if (!packet) return 'unknown';
  return answersPacket(answer, packet) ? { answer, packet } : 'foreign';
}
