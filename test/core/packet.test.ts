/** What an answer to a packet changes, and what its page may hold. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answer, type AnswerEntry, hashOf, type Packet, sentOf } from '../../src/core/packet/packet.ts';
import { escapeJson, packetPage } from '../../src/core/packet/page.ts';
import { answered, answersPacket, type Outcome, planAnswer, repetitionOf } from '../../src/core/packet/plan.ts';
import { looseReply, type Reply } from '../../src/core/reply.ts';
import { PACKET_WORDS } from '../../src/ui/replies/packet/document/words.ts';

const NOW = 1_800_000_000_000;
const reply = (id: string, body: string, more: Partial<Reply> = {}): Reply => ({ ...looseReply(body), id, ...more });
const SENT = reply('r1', 'We look into it.');
const PACKET: Packet = { id: 'p', at: NOW - 10, lang: 'fr', replies: [sentOf(SENT)], answers: [] };

function answerOf(...entries: (Partial<AnswerEntry> & { id: string })[]): Answer {
  const filled = entries.map((entry): AnswerEntry => {
    const hash = PACKET.replies.find(({ id }) => id === entry.id)?.hash ?? '';
    return { hash, decision: 'valid', until: null, remark: '', ...entry };
  });
  return { packet: 'p', by: 'Ada', at: NOW - 5, entries: filled };
}

function outcomeOf(entry: Partial<AnswerEntry>, now: Reply[]): Outcome | undefined {
  return planAnswer(PACKET, answerOf({ id: 'r1', ...entry }), now, NOW)[0]?.outcome;
}

describe('planAnswer', () => {
  it.each<[Outcome, Partial<AnswerEntry>, Reply[]]>([
    ['valid', {}, [SENT]],
    ['valid', { until: NOW + 1 }, [SENT]],
    ['past', { until: NOW }, [SENT]],
    ['refused', { decision: 'refused', until: NOW }, [SENT]],
    ['changed', {}, [{ ...SENT, body: 'We refund it.' }]],
    ['changed', { decision: 'refused' }, [{ ...SENT, variants: [{ network: 'x', lang: '', body: 'So.' }] }]],
    ['withdrawn', {}, [{ ...SENT, state: 'withdrawn' }]],
    ['gone', {}, []],
    ['gone', {}, [{ ...SENT, binnedAt: 1 }]],
    ['remark', { decision: 'none', remark: 'Hm' }, [SENT]],
    ['silent', { decision: 'none' }, [SENT]],
  ])('%s: %j', (outcome, entry, now) => {
    expect(outcomeOf(entry, now)).toBe(outcome);
  });

  it('is silent on a reply that the answer leaves out', () => {
    expect(planAnswer(PACKET, answerOf(), [SENT], NOW)).toMatchObject([{ outcome: 'silent', reply: SENT }]);
  });
});

describe('answered', () => {
  const taken = (entry: Partial<AnswerEntry>, at = NOW - 5): Reply | null => {
    const answer = { ...answerOf({ id: 'r1', ...entry }), at };
    const [planned] = planAnswer(PACKET, answer, [SENT], NOW);
    return planned ? answered(planned, answer, NOW) : null;
  };

  it('keeps by whom, until when, and the words', () => {
    const validation = { by: 'Ada', at: NOW - 5, until: NOW + 9, body: SENT.body, variants: [], remark: 'Good' };
    expect(taken({ until: NOW + 9, remark: 'Good' })).toEqual({ ...SENT, state: 'valid', validation });
  });

  it('takes a clock that is ahead for now', () => {
    expect(taken({}, NOW + 1e9)?.validation?.at).toBe(NOW);
  });

  it('makes a refused one a draft, and changes nothing else', () => {
    expect(taken({ decision: 'refused' })).toEqual({ ...SENT, state: 'draft' });
    expect(taken({ decision: 'none', remark: 'Hm' })).toBe(null);
    expect(taken({ until: NOW })).toBe(null);
  });
});

describe('answersPacket', () => {
  it.each<[boolean, Answer]>([
    [true, answerOf({ id: 'r1' })],
    [true, answerOf()],
    [false, { ...answerOf({ id: 'r1' }), packet: 'q' }],
    [false, answerOf({ id: 'r2' })],
    [false, answerOf({ id: 'r1', hash: 'other' })],
    [false, answerOf({ id: 'r1' }, { id: 'r1', decision: 'refused' })],
  ])('%s', (expected, answer) => {
    expect(answersPacket(answer, PACKET)).toBe(expected);
  });

  it('tells words apart by their place too', () => {
    const at = (network: string, lang: string): string =>
      hashOf({ body: 'a', variants: [{ network, lang, body: 'b' }] });
    expect(new Set([at('x', ''), at('', 'x'), at('x', 'fr'), hashOf({ body: 'ab', variants: [] })]).size).toBe(4);
  });
});

it('knows an answer again, and one that is older than what the same person said', () => {
  const answer = answerOf({ id: 'r1' });
  const packet = { ...PACKET, answers: [answer] };
  expect(repetitionOf(PACKET, answer)).toBe(null);
  expect(repetitionOf(packet, answer)).toBe('same');
  expect(repetitionOf(packet, { ...answer, at: answer.at - 1 })).toBe('older');
  expect(repetitionOf(packet, { ...answer, at: answer.at + 1 })).toBe(null);
  expect(repetitionOf(packet, { ...answer, at: answer.at - 1, by: 'Bo' })).toBe(null);
});

describe('the page', () => {
  it('keeps any text inside the element that holds it, and unchanged', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('</script>', '<!--', ']]>', '\u2028', '&'),
        (text, sign) => {
          const value = { text: text + sign + text };
          const json = escapeJson(value);
          expect(json).not.toMatch(/[<>&\u2028\u2029]/);
          expect(JSON.parse(json)).toEqual(value);
        },
      ),
    );
  });

  it('lets only its own script and style run, whatever its texts say', () => {
    const hostile = '</title></script><script>alert(1)</script>';
    const data = { packet: 'p', title: hostile, intro: [hostile], replies: [], words: PACKET_WORDS.fr.page };
    const parts = { lang: 'fr' as const, script: 'run()', style: 'p{}', scriptHash: 'sha256-a', styleHash: 'sha256-b' };
    const page = packetPage({ data, ...parts });
    expect(page.match(/<script/g)).toHaveLength(2);
    expect(page).toContain('&lt;/title&gt;');
    expect(page).toContain('default-src &#39;none&#39;; script-src &#39;sha256-a&#39;; style-src &#39;sha256-b&#39;');
    expect(page).not.toMatch(/\b(src|href|action)=/);
  });

  it('says the same in both languages', () => {
    const { fr, en } = PACKET_WORDS;
    for (const key of Object.keys(en.page) as (keyof typeof en.page)[]) {
      const places = (text: string): string[] => [...(text.match(/\$\d/g) ?? [])].sort();
      expect(fr.page[key]).toBeTruthy();
      expect(places(fr.page[key])).toEqual(places(en.page[key]));
    }
  });
});
