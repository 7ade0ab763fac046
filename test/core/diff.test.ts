/** The word diff: nothing of either text is lost, and changes are read as words. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changesBetween } from '../../src/core/library/changes.ts';
import { diffWords, type Piece } from '../../src/core/library/diff.ts';

/** As one would write it by hand: `[-gone-]`, `{+come+}`. */
function shown(pieces: readonly Piece[]): string {
  const signs = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const;
  return pieces.map(({ kind, text }) => signs[kind].join(text)).join('');
}

test.each([
  ['Merci Ana !', 'Merci Ana !', 'Merci Ana !'],
  ['Merci Ana !', 'Merci beaucoup Ana !', 'Merci {+beaucoup +}Ana !'],
  ['We are sorry for this.', 'We are glad for this.', 'We are [-sorry-]{+glad+} for this.'],
  ['Hello dear Ana', 'Hello big friend Ana', 'Hello [-dear-]{+big friend+} Ana'],
  ['one two', 'three four', '[-one two-]{+three four+}'],
  ['', 'New', '{+New+}'],
  ['Old', '', '[-Old-]'],
  ['一杯の水', '一杯のお茶', '一杯の[-水-]{+お茶+}'],
  ['Line\nnext', 'Line\n\nnext', 'Line\n{+\n+}next'],
])('%j becomes %j', (before, after, expected) => {
  const pieces = diffWords(before, after);
  expect(
    pieces
      .filter(({ kind }) => kind !== 'added')
      .map(({ text }) => text)
      .join(''),
  ).toBe(before);
  expect(
    pieces
      .filter(({ kind }) => kind !== 'removed')
      .map(({ text }) => text)
      .join(''),
  ).toBe(after);
  expect(shown(pieces)).toBe(expected);
});

test('both texts can be read back from any diff', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'chat', ' ', '\n', ', ', 'é', '👩‍🚀', '\ud83d'), { maxLength: 30 });
  fc.assert(
    fc.property(text, text, (one, other) => {
      const [before, after] = [one.join(''), other.join('')];
      const pieces = diffWords(before, after);
      expect(pieces.map(({ kind, text: said }) => (kind === 'added' ? '' : said)).join('')).toBe(before);
      expect(pieces.map(({ kind, text: said }) => (kind === 'removed' ? '' : said)).join('')).toBe(after);
      expect(pieces.some((piece, index) => index > 0 && piece.kind === pieces[index - 1]?.kind)).toBe(false);
    }),
  );
});

test('texts too long to compare are shown whole, between what they share', () => {
  const long = (word: string): string => Array.from({ length: 3_000 }, (_, at) => `${word}${at}`).join(' ');
  const pieces = diffWords(`Hello ${long('a')} bye`, `Hello ${long('b')} bye`);
  expect(pieces.map(({ kind }) => kind)).toEqual(['same', 'removed', 'added', 'same']);
});

test('changes are told part by part, a variant known by its network and language', () => {
  const words = { title: 'Thanks', body: 'Thank you', variants: [{ network: 'x', lang: 'fr', body: 'Merci' }] };
  expect(changesBetween(words, words)).toEqual([]);
  const after = {
    title: 'Thanks',
    body: 'Thank you all',
    variants: [
      { network: 'x', lang: 'en', body: 'Thx' },
      { network: 'x', lang: 'fr', body: 'Merci' },
    ],
  };
  const changes = changesBetween(words, after);
  expect(changes.map(({ part, network, lang, pieces }) => [part, network, lang, shown(pieces)])).toEqual([
    ['body', '', '', 'Thank you{+ all+}'],
    ['variant', 'x', 'en', '{+Thx+}'],
  ]);
});
