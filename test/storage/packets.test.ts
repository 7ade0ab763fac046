/** Packets kept, answers read from hostile files, taken in whole or not at all, and taken back. */
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Answer, Packet } from '../../src/core/packet/packet.ts';
import type { Reply } from '../../src/core/reply.ts';
import { ANSWER_LIMIT, answerFromFile } from '../../src/storage/answerFile.ts';
import {
  binReply,
  keepPacket,
  removePacket,
  saveReply,
  takeAnswer,
  undo,
  validateReplies,
} from '../../src/storage/commands/index.ts';
import { db } from '../../src/storage/db.ts';
import { listPackets, packetById, replyById, saidOf } from '../../src/storage/queries/index.ts';
import { everything, freshDatabase, NOON } from './fresh.ts';
import { draftOf } from './samples.ts';

freshDatabase();

async function threeReplies(): Promise<Reply[]> {
  const replies = [];
  for (const title of ['a', 'b', 'c'])
    replies.push((await saveReply(draftOf({ title, body: `${title} body`, shortcut: '' }))).reply);
  return replies;
}

const answerTo = (packet: Packet, more: Partial<Answer> = {}): Answer => ({
  packet: packet.id,
  by: 'Ada',
  at: NOON,
  entries: packet.replies.map(({ id, hash }, at) => ({
    id,
    hash,
    decision: at === 1 ? 'refused' : 'valid',
    until: null,
    remark: at === 1 ? 'Too dry' : '',
  })),
  ...more,
});

const journalless = async () => ({ ...(await everything()), journal: [] });

describe('an answer', () => {
  it('changes every state at once, is kept, and is undone at once', async () => {
    const [a, b, c] = await threeReplies();
    if (!a || !b || !c) throw new Error('three were saved');
    await validateReplies([b.id], { by: 'Bo', until: null, remark: '' });
    const { packet } = await keepPacket([a.id, b.id, c.id], 'en');
    const before = await journalless();
    const done = await takeAnswer(answerTo(packet));
    expect((await replyById(a.id))?.validation).toMatchObject({ by: 'Ada', body: 'a body' });
    expect(await replyById(b.id)).toMatchObject({ state: 'draft', validation: { by: 'Bo' } });
    expect((await packetById(packet.id))?.answers).toHaveLength(1);
    expect(await saidOf(b.id)).toEqual([{ decision: 'refused', remark: 'Too dry', by: 'Ada', at: NOON }]);
    await undo(done.undo ?? '');
    expect(await journalless()).toEqual(before);
  });

  it('leaves alone what changed since, and what is in the bin', async () => {
    const [a, b, c] = await threeReplies();
    if (!a || !b || !c) throw new Error('three were saved');
    const { packet } = await keepPacket([a.id, b.id, c.id], 'en');
    await saveReply(draftOf({ id: a.id, title: 'a', body: 'Other words', shortcut: '' }));
    await binReply(b.id);
    await takeAnswer(answerTo(packet));
    expect(await replyById(a.id)).toMatchObject({ state: 'draft', validation: null });
    expect(await replyById(b.id)).toMatchObject({ state: 'draft' });
    expect(await replyById(c.id)).toMatchObject({ state: 'valid' });
  });

  it('on another packet, or on other words, changes nothing', async () => {
    const replies = await threeReplies();
    const { packet } = await keepPacket(
      replies.map(({ id }) => id),
      'en',
    );
    const before = await everything();
    const good = answerTo(packet);
    await expect(takeAnswer({ ...good, packet: 'unknown' })).rejects.toMatchObject({ code: 'gone' });
    const altered = good.entries.map((entry) => ({ ...entry, hash: 'altered' }));
    await expect(takeAnswer({ ...good, entries: altered })).rejects.toMatchObject({ code: 'stale' });
    expect(await everything()).toEqual(before);
  });

  it('never writes over a packet that cannot be read', async () => {
    const replies = await threeReplies();
    const { packet } = await keepPacket(
      replies.map(({ id }) => id),
      'en',
    );
    await db.table('packets').put({ id: packet.id, at: 'noon' });
    const before = await everything();
    await expect(takeAnswer(answerTo(packet))).rejects.toMatchObject({ code: 'unreadable' });
    expect(await everything()).toEqual(before);
    expect(await listPackets()).toEqual([]);
  });
});

describe('a packet', () => {
  it('of nothing is refused', async () => {
    const [a] = await threeReplies();
    await binReply(a?.id ?? '');
    const before = await everything();
    await expect(keepPacket([], 'en')).rejects.toMatchObject({ code: 'empty' });
    await expect(keepPacket([a?.id ?? '', 'unknown'], 'en')).rejects.toMatchObject({ code: 'empty' });
    expect(await everything()).toEqual(before);
  });

  it('removed leaves validated what was, and comes back', async () => {
    const [a] = await threeReplies();
    const { packet } = await keepPacket([a?.id ?? ''], 'fr');
    await takeAnswer(answerTo(packet));
    const done = await removePacket(packet.id);
    expect(await listPackets()).toEqual([]);
    expect((await replyById(a?.id ?? ''))?.state).toBe('valid');
    await undo(done.undo ?? '');
    expect(await listPackets()).toHaveLength(1);
  });
});

describe('answerFromFile', () => {
  const good = {
    packet: 'p',
    by: 'Ada',
    at: NOON,
    entries: [{ id: 'r', hash: 'h', decision: 'valid', until: null, remark: '' }],
  };
  const file = (answer: unknown, version: unknown = 1): string =>
    JSON.stringify({ format: 'vigie-answer', version, answer });
  const entry = (patch: object): unknown => ({ ...good, entries: [{ ...good.entries[0], ...patch }] });

  it('reads what a packet saves, with or without a mark of its encoding', () => {
    expect(answerFromFile(file(good))).toEqual(good);
    expect(answerFromFile(`\ufeff${file(good)}`)).toEqual(good);
  });

  it.each<[string, string]>([
    ['other', ''],
    ['other', 'null'],
    ['other', '[[[['],
    ['other', `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
    ['other', '{"format":"vigie-site","version":1,"site":{}}'],
    ['packet', '  <!DOCTYPE html><html></html>'],
    ['newer', file(good, 2)],
    ['long', ' '.repeat(ANSWER_LIMIT + 1)],
    ['broken', file({ ...good, by: '  ' })],
    ['broken', file({ ...good, at: '2026-01-01' })],
    ['broken', file({ ...good, at: 1e300 })],
    ['broken', file({ ...good, state: 'valid' })],
    ['broken', file({ ...good, entries: {} })],
    ['broken', file({ ...good, entries: Array.from({ length: 5_001 }, () => good.entries[0]) })],
    ['broken', file(entry({ decision: 'withdrawn' }))],
    ['broken', file(entry({ until: 0 }))],
    ['broken', file(entry({ until: 1.5e12 + 0.5 }))],
    ['broken', file(entry({ remark: 'x'.repeat(5_001) }))],
    ['broken', file(entry({ id: { $ne: null } }))],
    ['broken', file(entry({ body: 'Other words' }))],
  ])('%s: %.60j', (fault, text) => {
    expect(answerFromFile(text)).toBe(fault);
  });

  it('is not fooled by __proto__', () => {
    const text = `{"format":"vigie-answer","version":1,"answer":{"__proto__":{"admin":true},${JSON.stringify(good).slice(1)}}`;
    const read = answerFromFile(text);
    expect(read).toBe('broken');
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });
});
