/** What must hold of matching and folding for any text whatever. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldPlain, openWords, originalSpan } from '../../src/core/fold.ts';
import { compileWatches } from '../../src/core/match.ts';
import { watch } from './watches.ts';

/** Any UTF-16, lone surrogates included. */
const anyText = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) });

/** Pieces that fold in odd ways, more telling than random characters. */
const oddPiece = fc.constantFrom(
  ...[
    'e\u0301',
    'É',
    'œ',
    'ß',
    'ﬁ',
    'ﷺ',
    '½',
    '’',
    '–',
    '\u00a0',
    '  ',
    '\n',
    '\u200b',
    '\u0301',
    '\ud83d',
    '\ude00',
    '😀',
  ],
  ...[
    '👨‍👩‍👧',
    'ｶﾞ',
    'か\u3099',
    '\u1112\u1161\u11ab',
    '한',
    'مُ',
    '𝗟',
    'İ',
    '#',
    '@',
    '_',
    '.',
    '&',
    '-',
    'a',
    'Z',
    '7',
    'ไ',
    '東',
  ],
);
const oddText = fc.array(oddPiece, { maxLength: 30 }).map((pieces) => pieces.join(''));
const text = fc.oneof(anyText, oddText, fc.string({ unit: 'grapheme' }));

describe('folding', () => {
  test('spans are inside the original, in order, and fold to what they stand for', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (original, a, b) => {
        const folded = fold(original);
        if (folded.text === '') return;
        const start = a % folded.text.length;
        const end = start + 1 + (b % (folded.text.length - start));
        const span = originalSpan(folded, start, end);
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(original.length);
        expect(foldPlain(original.slice(span.start, span.end))).toContain(folded.text.slice(start, end));
      }),
    );
  });

  test('leaves no lone surrogate and no capital ASCII letter', () => {
    fc.assert(
      fc.property(text, (original) => {
        expect(foldPlain(original)).not.toMatch(/[A-Z]|\p{Cs}/u);
      }),
    );
  });

  test('composed and decomposed texts fold alike', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'éàçÜñがジ한글ёǟ ab') }), (original) => {
        expect(foldPlain(original.normalize('NFD'))).toBe(foldPlain(original.normalize('NFC')));
      }),
    );
  });
});

describe('matching', () => {
  test('never throws, and its hits are in order, in the text, and apart', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), text, (terms, post) => {
        const hits = compileWatches([watch(terms, { plurals: true })]).match(post);
        let end = 0;
        for (const hit of hits) {
          expect(hit.start).toBeGreaterThanOrEqual(end);
          expect(hit.end).toBeGreaterThan(hit.start);
          expect(terms).toContain(hit.term);
          end = hit.end;
        }
        expect(end).toBeLessThanOrEqual(post.length);
      }),
    );
  });

  test('a term between spaces is found, with offsets that fold back to it', () => {
    const term = fc.string({ unit: fc.constantFrom(...'aéœZ9&+ß東か\u3099 -\u200b'), minLength: 1 });
    fc.assert(
      fc.property(term, oddText, oddText, (term, before, after) => {
        const wanted = openWords(foldPlain(term)).replace(/ +/g, ' ').trim();
        fc.pre(wanted !== '');
        const hits = compileWatches([watch(term)]).match(`${before} ; ${term.trim()} ; ${after}`);
        const said = hits.map((hit) =>
          openWords(foldPlain(`${before} ; ${term.trim()} ; ${after}`.slice(hit.start, hit.end))),
        );
        expect(said.some((one) => one.replace(/ +/g, ' ').includes(wanted))).toBe(true);
      }),
    );
  });
});
