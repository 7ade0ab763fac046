/** What comes back from the person who validates: a small file, of which nothing is believed before it is read. */
import * as v from 'valibot';
import { type Answer, DECISIONS } from '../core/packet/packet.ts';

export const ANSWER_FORMAT = 'vigie-answer';
export const ANSWER_VERSION = 1;
/** Bytes; an answer on a thousand replies with a long remark on each has less. */
export const ANSWER_LIMIT = 3_000_000;

/**
 * Why a file is no answer: it is far too long; it is no such file; it is the packet itself; a newer Vigie wrote it;
 * something in it is wrong.
 */
export type AnswerFault = 'long' | 'other' | 'packet' | 'newer' | 'broken';

const short = v.pipe(v.string(), v.maxLength(200));
/** Epoch ms: from 2001 to the last day that a date can hold (ECMA-262, Time Values). */
const time = v.pipe(v.number(), v.integer(), v.minValue(1e12), v.maxValue(8.64e15));

const entry = v.strictObject({
  id: short,
  hash: short,
  decision: v.picklist(DECISIONS),
  until: v.nullable(time),
  remark: v.pipe(v.string(), v.maxLength(5_000)),
});

const answer = v.strictObject({
  packet: short,
  by: v.pipe(short, v.trim(), v.nonEmpty()),
  at: time,
  entries: v.pipe(v.array(entry), v.maxLength(5_000)),
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export function answerFromFile(text: string): Answer | AnswerFault {
  if (new TextEncoder().encode(text).length > ANSWER_LIMIT) return 'long';
  // A file that was saved by some mail programs begins with a mark of its encoding.
  const bare = text.replace(/^\ufeff/, '');
  if (/^\s*<!doctype html/i.test(bare)) return 'packet';
  const head = v.object({ format: v.literal(ANSWER_FORMAT), version: v.number(), answer: v.unknown() });
  const file = v.safeParse(head, parsed(bare));
  if (!file.success) return 'other';
  if (file.output.version !== ANSWER_VERSION) return 'newer';
  const read = v.safeParse(answer, file.output.answer);
  return read.success ? read.output : 'broken';
}
