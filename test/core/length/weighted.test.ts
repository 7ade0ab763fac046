/** X's counting, beside X's own library. */
import fc from 'fast-check';
import twitter from 'twitter-text';
import { describe, expect, test } from 'vitest';
import { countBy, measureLength } from '../../../src/core/length/measure.ts';
import { LATIN_DOMAINS, OTHER_DOMAINS } from '../../../src/core/length/top-level-domains.ts';
import { WEIGHTED } from './weighted.cases.ts';

const reference = (text: string): number => twitter.parseTweet(text).weightedLength;

/** What addresses, emoji and their surroundings are made of. */
const PIECES = [
  ...['a', 'é', '日', 'A', '5', ' ', '\n', '\r\n', '“', '。', '…', '"', '\u0301', '\u200e', '\ufeff', '\ud800'],
  ...[
    '.',
    '.',
    '.',
    ',',
    ':',
    '/',
    '//',
    '-',
    '_',
    '?',
    '=',
    '&',
    '#',
    '(',
    ')',
    '@',
    '$',
    '%',
    '~',
    '*',
    '!',
    "'",
    '+',
  ],
  ...['|', '[', ']', 'http://', 'https://', 'HTTP://', 'xn--', 't.co/', 'example', 'example.com', 'com', 'COM', 'fr'],
  ...['de', 'みんな', 'рф', 'РФ', 'भारतम्', 'भारत', 'vermögensberater', '8080', 'e\u0301', '\u200d', '\ufe0f', '\u20e3'],
  ...['😀', '👍🏽', '👨‍👩‍👧', '❤️', '1️⃣', '🇫🇷', '☺', '⭐', '©', '®', '™'],
];

describe('weighted', () => {
  test('there are enough texts', () => {
    expect(new Set(WEIGHTED).size).toBeGreaterThanOrEqual(60);
  });

  test.each(WEIGHTED.map((text) => [text]))('%j', (text) => {
    expect(countBy('weighted', text)).toBe(reference(text));
  });

  test('knows the top-level domains that the reference knows, and no other', () => {
    const tops = [...LATIN_DOMAINS, ...OTHER_DOMAINS];
    expect(tops.length).toBeGreaterThan(1_500);
    expect(tops.filter((top) => twitter.extractUrls(`http://example.${top}`).length !== 1)).toEqual([]);
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    const pairs = letters.flatMap((one) => letters.map((other) => `a.${one}${other}`));
    expect(pairs.filter((name) => countBy('weighted', name) !== reference(name))).toEqual([]);
  });

  test('signs of the first two planes, and every one that may be a picture, alone and as one', () => {
    // Pictures that are newer than the reference.
    const newer = new Set(['\u{267e}', '\u{26a7}']);
    const wrong: string[] = [];
    for (let code = 0; code < 0x20000; code++) {
      const sign = String.fromCodePoint(code);
      const isPicture = /^\p{Emoji}$/u.test(sign);
      // Of scripts beyond Latin, Greek, Cyrillic and signs, one in many is enough.
      if (code > 0x3100 && code % 61 > 0 && !isPicture) continue;
      const texts = isPicture && !newer.has(sign) ? [sign, `${sign}\uFE0F`, `${sign}\uFE0E`] : [sign];
      wrong.push(...texts.filter((text) => countBy('weighted', text) !== reference(text)));
    }
    expect(wrong).toEqual([]);
  });

  test('any mixture of what addresses and emoji are made of', () => {
    const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        expect(countBy('weighted', text)).toBe(reference(text));
      }),
      { numRuns: 5_000 },
    );
  });

  test('any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.webUrl({ withQueryParameters: true }), (text, url) => {
        for (const whole of [text, url, `${text} ${url}`]) expect(countBy('weighted', whole)).toBe(reference(whole));
      }),
      { numRuns: 300 },
    );
  });

  test('what becomes too long is where the reference says', () => {
    const limit = { max: 280, rule: 'weighted' } as const;
    for (const start of ['a', 'é', '日', '😀', 'https://example.com/a ', 'voir example.com, ']) {
      const text = start.repeat(300);
      expect(measureLength(text, limit).over).toBe(twitter.parseTweet(text).validRangeEnd + 1);
    }
  });
});
