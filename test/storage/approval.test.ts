/** Who validates, until when, and what is undone of it. */
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { standingOf } from '../../src/core/approval.ts';
import { Refused } from '../../src/core/refusal.ts';
import { saveReply, setValidationState, undo, validateReplies } from '../../src/storage/commands/index.ts';
import { replyById } from '../../src/storage/queries/index.ts';
import { DAY, everything, freshDatabase, NOON } from './fresh.ts';
import { draftOf } from './samples.ts';

freshDatabase();

const LATER = NOON + DAY;

test('validated until a day, by somebody, with the words of now', async () => {
  const { reply } = await saveReply(draftOf({ title: 'a', body: 'We look into it.' }));
  const before = await everything();
  const done = await validateReplies([reply.id], { by: ' Ada ', until: LATER, remark: ' Fine ' });
  const valid = await replyById(reply.id);
  expect(valid).toMatchObject({
    state: 'valid',
    validation: { by: 'Ada', until: LATER, body: 'We look into it.', remark: 'Fine' },
  });
  expect(valid && standingOf(valid, Date.now())).toBe('valid');
  expect(valid && standingOf(valid, LATER)).toBe('expired');
  await undo(done.undo ?? '');
  expect({ ...(await everything()), journal: [] }).toEqual({ ...before, journal: [] });
});

test('words that change afterwards are compared with those that were validated', async () => {
  const { reply } = await saveReply(draftOf({ title: 'a', body: 'We look into it.' }));
  await validateReplies([reply.id], { by: 'Ada', until: null, remark: '' });
  await saveReply(draftOf({ id: reply.id, title: 'a', body: 'We refund it.' }));
  const changed = await replyById(reply.id);
  expect(changed && standingOf(changed, Date.now())).toBe('changed');
  expect(changed?.validation?.body).toBe('We look into it.');
});

test('withdrawn keeps what was validated last', async () => {
  const { reply } = await saveReply(draftOf({ title: 'a', body: 'We look into it.' }));
  await validateReplies([reply.id], { by: 'Ada', until: null, remark: '' });
  await setValidationState([reply.id], 'withdrawn');
  const withdrawn = await replyById(reply.id);
  expect(withdrawn && standingOf(withdrawn, Date.now())).toBe('withdrawn');
  expect(withdrawn?.validation?.by).toBe('Ada');
});

test('nobody validates nothing', async () => {
  const { reply } = await saveReply(draftOf({ title: 'a', body: 'We look into it.' }));
  const before = await everything();
  await expect(validateReplies([reply.id], { by: ' ', until: null, remark: '' })).rejects.toMatchObject({
    code: 'empty',
  });
  expect(await everything()).toEqual(before);
});

test.each([
  ['long past', -1],
  ['at this very moment', 0],
])('an end %s is refused, and changes nothing', async (_, from) => {
  const { reply } = await saveReply(draftOf({ title: 'a', body: 'We look into it.' }));
  const before = await everything();
  await expect(validateReplies([reply.id], { by: 'Ada', until: NOON + from, remark: '' })).rejects.toEqual(
    new Refused('dates'),
  );
  expect(await everything()).toEqual(before);
});
