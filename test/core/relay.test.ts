/** Who stands in for a relay, which contacts are mail addresses, and the message made ready. */
import { describe, expect, it } from 'vitest';
import { addressOf, mailTo, type Relay, standInOf } from '../../src/core/relay.ts';
import { REPLY_OPTIONS, type Reply } from '../../src/core/reply.ts';
import { waitingReplies } from '../../src/core/waiting.ts';

const relay = (id: string, rest: Partial<Relay> = {}): Relay => ({
  ...{ id, name: id, subject: '', contact: '', delay: 1, replacementId: null, away: false, createdAt: 0, updatedAt: 0 },
  ...rest,
});

describe('who is asked', () => {
  it.each<[string, Relay[], string]>([
    ['the relay itself', [relay('a')], 'a'],
    ['who stands in', [relay('a', { away: true, replacementId: 'b' }), relay('b')], 'b'],
    [
      'who stands in for who stands in',
      [relay('a', { away: true, replacementId: 'b' }), relay('b', { away: true, replacementId: 'c' }), relay('c')],
      'c',
    ],
    ['itself where nobody stands in', [relay('a', { away: true })], 'a'],
    ['itself where who stands in is gone', [relay('a', { away: true, replacementId: 'z' })], 'a'],
    [
      'itself where they stand in for each other',
      [relay('a', { away: true, replacementId: 'b' }), relay('b', { away: true, replacementId: 'a' })],
      'a',
    ],
  ])('%s', (_, relays, asked) => {
    expect(standInOf(relays[0] as Relay, relays).id).toBe(asked);
  });
});

describe('a contact', () => {
  it.each([
    ['odile@relay.example', 'odile@relay.example'],
    [' mailto:odile@relay.example ', 'odile@relay.example'],
    ['+33 1 00 00 00 00', null],
    ['#quality on the chat', null],
    ['odile@relay', null],
    ['odile@relay.example?bcc=all@relay.example', null],
    ['a@b.example, c@d.example', null],
  ])('%s', (contact, address) => {
    expect(addressOf({ contact })).toBe(address);
  });

  it('becomes a message with line ends, any sign and half a letter', () => {
    const written = new URL(mailTo('odile@relay.example', 'Level 3 & more', 'One\nTwo ? # \ud83d', 'too long'));
    expect([written.protocol, written.pathname]).toEqual(['mailto:', 'odile@relay.example']);
    expect(written.searchParams.get('subject')).toBe('Level 3 & more');
    expect(written.searchParams.get('body')).toBe('One\r\nTwo ? # \ufffd');
  });

  it('gets a word in place of a text that is too long', () => {
    const written = new URL(mailTo('odile@relay.example', 'Level', 'é'.repeat(600), 'paste here'));
    expect(written.searchParams.get('body')).toBe('paste here');
  });
});

it('replies for waiting: by their tag in either language, that of the post first, then the last used', () => {
  const reply = (id: string, rest: Partial<Reply>): Reply => ({
    ...{ id, title: id, body: id, tags: ['waiting'], shortcut: '', lang: '', createdAt: 0, updatedAt: 0 },
    ...{ ...REPLY_OPTIONS, usedAt: null, uses: 0, binnedAt: null },
    ...rest,
  });
  const replies = [
    reply('other', { tags: ['thanks'] }),
    reply('german', { lang: 'de' }),
    reply('any', { tags: ['Attente'] }),
    reply('french', { lang: 'fr' }),
    reply('french, used', { lang: 'fr', usedAt: 5 }),
  ];
  expect(waitingReplies(replies, 'fr').map(({ id }) => id)).toEqual(['french, used', 'french', 'any', 'german']);
});
