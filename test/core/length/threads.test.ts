/**
 * Threads’ counting, by Meta’s words (developers.facebook.com/documentation/threads/posts): characters, “emojis are counted
 * as the number of UTF-8 bytes”. The numbers were counted by hand.
 */
import { expect, test } from 'vitest';
import { countBy } from '../../../src/core/length/measure.ts';

const CASES: readonly (readonly [text: string, count: number])[] = [
  ['', 0],
  ['Merci !', 7],
  ['l’été', 5],
  ['e\u0301te\u0301', 5],
  ['日本語', 3],
  ['한국어', 3],
  ['नमस्ते', 6],
  ['\n\n', 2],
  ['\r\n', 2],
  ['… — “a”', 7],
  ['2 € ½', 5],
  ['𝓐𝓑', 2],
  ['𠮷', 1],
  ['1 # *', 5],
  ['© ®', 3],
  ['→', 1],
  ['★', 1],
  ['♪', 1],
  ['https://example.com/a', 21],
  ['@ana', 4],
  ['#mot', 4],
  ['😀', 4],
  ['😀😀', 8],
  ['a😀b', 6],
  ['Bravo 👏', 10],
  ['👍', 4],
  ['👍🏽', 8],
  ['☕', 3],
  ['⭐', 3],
  ['⚡', 3],
  ['✅', 3],
  ['❌', 3],
  ['❓', 3],
  ['❗', 3],
  ['❤️', 6],
  ['❤', 3],
  ['☀️', 6],
  ['☺️', 6],
  ['✌️', 6],
  ['✌🏽', 7],
  ['➡️', 6],
  ['™️', 6],
  ['©️', 5],
  ['1️⃣', 7],
  ['1⃣', 4],
  ['#️⃣', 7],
  ['🇫🇷', 8],
  ['🇫🇷🇧🇪', 16],
  ['🏴󠁧󠁢󠁥󠁮󠁧󠁿', 28],
  ['🏳️‍🌈', 14],
  ['🏴‍☠️', 13],
  ['👩‍🚀', 11],
  ['👩🏽‍🚀', 15],
  ['👨‍👩‍👧', 18],
  ['👨‍👩‍👧‍👦', 25],
  ['❤️‍🔥', 13],
  ['🤷‍♀️', 13],
  ['🤷🏽‍♀️', 17],
  ['🧑‍🦰', 11],
  ['🎉🎉🎉', 12],
  ['Merci 🙏 !', 12],
  ['🫶', 4],
  ['👍 👎', 9],
  ['ok👌ok', 8],
];

test('there are enough texts', () => {
  expect(new Set(CASES.map(([text]) => text)).size).toBeGreaterThanOrEqual(60);
});

test.each(CASES)('%j counts %d', (text, count) => {
  expect(countBy('threads', text)).toBe(count);
});
