/**
 * Bluesky's counting: graphemes, a link being what its app shows of it: the host, then the path, cut to 13 signs and three
 * dots when it has more than 15. The numbers were counted by hand.
 */
import { expect, test } from 'vitest';
import { countBy } from '../../../src/core/length/measure.ts';

const CASES: readonly (readonly [text: string, count: number])[] = [
  ['', 0],
  ['Merci !', 7],
  ['l’été', 5],
  ['e\u0301te\u0301', 3],
  ['日本語', 3],
  ['한국어', 3],
  ['ไทย', 3],
  ['\n', 1],
  ['\r\n', 1],
  ['😀', 1],
  ['👍🏽👍', 2],
  ['👨‍👩‍👧‍👦', 1],
  ['🏴󠁧󠁢󠁥󠁮󠁧󠁿', 1],
  ['🇫🇷🇧🇪', 2],
  ['#️⃣', 1],
  ['@ana.example.com', 16],
  ['#mot', 4],
  ['example.com', 11],
  ['example.com/un/chemin/assez/long', 32],
  ['www.example.com', 15],
  ['https://example.com', 11],
  ['https://example.com/', 11],
  ['http://example.com', 11],
  ['https://www.example.com', 15],
  ['https://EXAMPLE.com', 11],
  ['https://example.com:8080', 16],
  ['https://example.com:443', 11],
  ['https://example.com/a', 13],
  ['https://example.com/a/', 14],
  ['https://example.com/12345678901234', 26],
  ['https://example.com/123456789012345', 27],
  ['https://example.com/1234567890123456', 27],
  ['https://example.com/un/chemin/assez/long', 27],
  ['https://example.com/?a=b', 15],
  ['https://example.com?a=b', 15],
  ['https://example.com/a?b=c', 17],
  ['https://example.com/a?b=c#d', 19],
  ['https://example.com/a?bcd=efg&hij=klm', 27],
  ['https://example.com#a', 13],
  ['https://example.com.', 12],
  ['https://example.com,', 12],
  ['https://example.com!', 12],
  ['https://example.com/a.', 14],
  ['(https://example.com)', 13],
  ['(https://example.com/a)', 15],
  ['(https://example.com/a).', 16],
  ['https://example.com/a_(b)', 17],
  ['voir https://example.com', 16],
  ['voir https://example.com ici', 20],
  ['https://example.com\nhttps://example.org', 23],
  ['https://example.com https://example.org/a', 25],
  ['«https://example.com»', 21],
  ['xhttps://example.com', 20],
  ['ftp://example.com', 17],
  ['https://', 8],
  ['https:// example.com', 20],
  ['https://localhost/a', 11],
  ['https://192.168.0.1/a', 13],
  ['https://müller.example/a', 23],
  ['https://example.com/%C3%A9t%C3%A9', 25],
  ['https://example.com/été', 25],
  ['https://user:word@example.com/a', 13],
  ['https://[::1', 12],
  ['https://example.com/a😀', 25],
];

test('there are enough texts', () => {
  expect(new Set(CASES.map(([text]) => text)).size).toBeGreaterThanOrEqual(60);
});

test.each(CASES)('%j counts %d', (text, count) => {
  expect(countBy('bluesky', text)).toBe(count);
});
