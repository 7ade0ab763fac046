/** Folding: what becomes the same, and what must stay apart. */
import { describe, expect, test } from 'vitest';
import { fold, foldPlain, originalSpan } from '../../src/core/fold.ts';

test.each([
  ['ÀÉÎÕÜ çñ', 'aeiou cn'],
  ['e\u0301\u0323', 'e'],
  ['Œuvre, Æther, Straße, ﬁn', 'oeuvre, aether, strasse, fin'],
  ['Ø Ł Đ Þ ı İ', 'o l d th i i'],
  ['’‘ʼ′´`＇', "'".repeat(7)],
  ['‐‑–—−－', '------'],
  ['a\u00a0\u202f\tb  c', 'a b c'],
  ['a\n\nb', 'a\n\nb'],
  ['Ｌｕｍｉｏ１', 'lumio1'],
  ['𝐋𝓾𝕞𝗶𝚘 Ⓛ', 'lumio l'],
  ['Lumio™ © ®', 'lumio™ © ®'],
  ['\u200bLu\u00ad\u2060mi\ufeffo\u200f', 'lumio'],
  ['が か ｶﾞ ガ', 'が か ガ ガ'],
  ['한글'.normalize('NFD'), '한글'],
  ['مُحَمَّـــد', 'محمد'],
  ['שָׁלוֹם', 'שלום'],
  ['हिन्दी', 'हिन्दी'],
  ['ภาษาไทย', 'ภาษาไทย'],
  ['ΟΔΟΣ', 'οδοσ'],
  ['1️⃣ ❤️', '1 ❤'],
  ['a\ud800\u200b\udc00b', 'a\ufffd\ufffdb'],
  ['', ''],
])('%j folds to %j', (original, folded) => {
  expect(foldPlain(original)).toBe(folded);
});

describe('the way back', () => {
  const spanOf = (original: string, piece: string) => {
    const folded = fold(original);
    const at = folded.text.indexOf(piece);
    const { start, end } = originalSpan(folded, at, at + piece.length);
    return original.slice(start, end);
  };

  test.each([
    ['cafe\u0301 noir', 'cafe', 'cafe\u0301'],
    ['cafe\u0301 noir', 'noir', 'noir'],
    ['œuvre œuvre', 'uvre oe', 'uvre œ'],
    ['😀\u200bLumio\u200b 😀', 'lumio', 'Lumio'],
    ['ＬＵＭＩＯ', 'umi', 'ＵＭＩ'],
    ['a   b', 'a b', 'a   b'],
    ['ﷺ fin', 'fin', 'fin'],
    ['plain ascii', 'ascii', 'ascii'],
  ])('in %j, %j is %j', (original, piece, wanted) => {
    expect(spanOf(original, piece)).toBe(wanted);
  });
});

test('a long run of marks is folded in pieces, each of them cheap', () => {
  const folded = fold(`e${'\u0301\u0323'.repeat(50_000)}x`);
  expect(folded.text).toBe('ex');
  expect(originalSpan(folded, 1, 2)).toEqual({ start: 100_001, end: 100_002 });
});
