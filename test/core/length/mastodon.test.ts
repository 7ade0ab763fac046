/**
 * Mastodon's counting, by its documented rule (docs.joinmastodon.org/user/posting): an address is 23 characters, of a
 * handle the server is not counted, anything else is a grapheme. The numbers were counted by hand.
 */
import { expect, test } from 'vitest';
import { countBy } from '../../../src/core/length/measure.ts';

const CASES: readonly (readonly [text: string, count: number])[] = [
  ['', 0],
  [' ', 1],
  ['Merci !', 7],
  ['été', 3],
  ['e\u0301te\u0301', 3],
  ['日本語', 3],
  ['ไทย', 3],
  ['\n\n', 2],
  ['\r\n', 1],
  ['😀', 1],
  ['😀😀', 2],
  ['👍🏽', 1],
  ['👨‍👩‍👧‍👦', 1],
  ['🇫🇷', 1],
  ['🇫🇷🇧🇪', 2],
  ['1️⃣', 1],
  [':blobcat:', 9],
  ['#mot', 4],
  ['@ana', 4],
  ['@ana@example.social', 4],
  ['@ana@example.social!', 5],
  ['@ana@example.social.', 5],
  ['@ana@example.social, merci', 11],
  ['(@ana@example.social)', 6],
  ['@ana@example.social @bob@example.org', 9],
  ['Bonjour @ana@example.social', 12],
  ['@ana_b@example.social', 6],
  ['@ana@a', 4],
  ['@ANA@EXAMPLE.SOCIAL', 4],
  ['a@ana@example.social', 20],
  ['ana@example.com', 15],
  ['/@ana@example.social', 20],
  ['@ana@', 5],
  ['@@example.social', 16],
  ['https://example.com', 23],
  ['http://example.com', 23],
  ['HTTPS://example.com', 23],
  ['https://a.fr', 23],
  ['https://example.com/', 23],
  ['https://example.com/un/chemin/qui/est/bien/plus/long/que/vingt-trois', 23],
  ['https://example.com/?a=b&c=d', 23],
  ['https://example.com/a#b', 23],
  ['https://example.com:8080/a', 23],
  ['https://example.com.', 24],
  ['https://example.com/a.', 24],
  ['https://example.com/a, puis', 29],
  ['(https://example.com/a)', 25],
  ['(https://example.com/a_(b))', 25],
  ['voir https://example.com', 28],
  ['https://example.com https://example.org', 47],
  ['https://example.com/@ana@example.social/1', 23],
  ['https://example.com @ana@example.social', 28],
  ['https://example.com 😀', 25],
  ['https://example.com/été', 23],
  ['https://пример.рф', 23],
  ['https://müller.de', 23],
  ['https://localhost/', 18],
  ['https://example.unknownzone', 27],
  ['example.com', 11],
  ['www.example.com', 15],
  ['example.com/a/b', 15],
  ['ftp://example.com', 17],
  ['xhttps://example.com', 20],
  ['“https://example.com”', 25],
  ['日本https://example.comです', 27],
];

test('there are enough texts', () => {
  expect(new Set(CASES.map(([text]) => text)).size).toBeGreaterThanOrEqual(60);
});

test.each(CASES)('%j counts %d', (text, count) => {
  expect(countBy('mastodon', text)).toBe(count);
});
