/** Shapes of replies and of what they speak with: versions, pictures, packets, communities, campaigns, perks, charters. */
import * as v from 'valibot';
import { VALIDATION_STATES } from '../core/approval.ts';
import { ADDRESSES, EMOJI_RULES } from '../core/charter.ts';
import { DECISIONS, PACKET_LANGUAGES } from '../core/packet/packet.ts';
import { REPLY_KINDS, TONES } from '../core/reply.ts';
import { SIGNAL_KINDS } from '../core/signals/kinds.ts';
import { WATCH_KINDS } from '../core/watch.ts';

const text = v.string();
const texts = v.array(text);
const number = v.pipe(v.number(), v.finite());
const maybe = v.nullable(number);
const made = { id: text, createdAt: number, updatedAt: number };
const variants = v.array(v.object({ network: text, lang: text, body: text }));

const validation = v.object({ by: text, at: number, until: maybe, body: text, variants, remark: text });

const context = v.object({
  networks: texts,
  signals: v.array(v.picklist(SIGNAL_KINDS)),
  watchKinds: v.array(v.picklist(WATCH_KINDS)),
  communities: texts,
});

const answerEntry = v.object({ id: text, hash: text, decision: v.picklist(DECISIONS), until: maybe, remark: text });

export const replyShapes = {
  replies: v.object({
    ...made,
    title: text,
    body: text,
    tags: texts,
    shortcut: text,
    lang: text,
    usedAt: maybe,
    uses: number,
    binnedAt: maybe,
    kind: v.picklist(REPLY_KINDS),
    folder: text,
    favourite: v.boolean(),
    variants,
    tone: v.picklist(TONES),
    context,
    campaignId: v.nullable(text),
    pictures: texts,
    state: v.picklist(VALIDATION_STATES),
    validation: v.nullable(validation),
  }),
  versions: v.object({ id: text, replyId: text, at: number, title: text, body: text, variants }),
  turns: v.object({ id: text, given: texts, at: number }),
  pictures: v.object({ id: text, name: text, type: text, size: number, blob: v.blob(), createdAt: number }),
  packets: v.object({
    id: text,
    at: number,
    lang: v.picklist(PACKET_LANGUAGES),
    replies: v.array(v.object({ id: text, title: text, hash: text, body: text, variants })),
    answers: v.array(v.object({ packet: text, by: text, at: number, entries: v.array(answerEntry) })),
  }),
  communities: v.object({
    ...made,
    name: text,
    about: text,
    codes: texts,
    words: texts,
    taboos: texts,
    rituals: texts,
    elders: texts,
    jokes: texts,
  }),
  campaigns: v.object({
    ...made,
    name: text,
    codeName: text,
    embargoUntil: maybe,
    secretWords: texts,
    message: text,
    hashtag: text,
    link: text,
    startsAt: maybe,
    endsAt: maybe,
  }),
  perks: v.object({ ...made, name: text, text, code: text, link: text, until: maybe, campaignId: v.nullable(text) }),
  charters: v.object({
    id: text,
    address: v.picklist(ADDRESSES),
    signature: text,
    emoji: v.picklist(EMOJI_RULES),
    words: v.array(v.object({ avoid: text, prefer: text })),
    updatedAt: number,
  }),
};
