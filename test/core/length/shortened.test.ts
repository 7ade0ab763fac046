/** What was shortened comes back as it was, in any order. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proposeShortenings } from '../../../src/core/length/shorten.ts';
import { restore, retype, type Shortened, shorten } from '../../../src/core/length/shortened.ts';

const start = (text: string): Shortened => ({ text, changes: [] });

/** Words that proposals are made of, and others. */
const WORDS = [
  ...[
    'afin de',
    'vraiment',
    'très',
    'dans le cadre du',
    'et',
    'nous',
    'merci',
    'pour',
    'en effet,',
    'que il',
    'de',
    'un',
    'grand',
  ],
  ...[
    'in order to',
    'really',
    'very',
    'and',
    'we are',
    'thank you',
    'do not',
    'As soon as possible',
    'is',
    'nice',
    'Voilà',
  ],
  ...[
    '!!',
    '...',
    '  ',
    '\n\n\n',
    '.',
    ',',
    '«',
    '»',
    '"',
    '@ana',
    '#mot',
    'https://example.com/afin-de',
    '{{ nom }}',
    '{% if a %}',
  ],
];
const texts = fc.array(fc.constantFrom(...WORDS), { maxLength: 25 }).map((words) => words.join(' '));
const languages = fc.constantFrom('fr', 'en');

/** Applies proposals, each made anew, as numbers choose them. */
function shortenBy(text: string, language: string, choices: readonly number[]): Shortened {
  let state = start(text);
  for (const choice of choices) {
    const proposals = proposeShortenings(state.text, 'graphemes', language);
    const proposal = proposals[choice % Math.max(1, proposals.length)];
    if (proposal) state = shorten(state, proposal);
  }
  return state;
}

describe('shortened', () => {
  test('taken back one by one, in any order, gives the text back', () => {
    fc.assert(
      fc.property(texts, languages, fc.array(fc.nat(50)), fc.array(fc.nat(50)), (text, language, choices, backs) => {
        let state = shortenBy(text, language, choices);
        for (let index = 0; state.changes.length > 0; index++) {
          const change = state.changes[(backs[index] ?? 0) % state.changes.length];
          if (change) state = restore(state, change);
        }
        expect(state.text).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  test('any edits at all, over each other, taken back give the text back', () => {
    const edits = fc.array(fc.tuple(fc.nat(40), fc.nat(10), fc.string({ maxLength: 5 })), { maxLength: 8 });
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), edits, fc.array(fc.nat(50)), (text, made, backs) => {
        let state = start(text);
        for (const [from, length, replacement] of made) {
          const at = Math.min(from, state.text.length);
          state = shorten(state, { start: at, end: Math.min(at + length, state.text.length), replacement });
        }
        for (let index = 0; state.changes.length > 0; index++) {
          const change = state.changes[(backs[index] ?? 0) % state.changes.length];
          if (change) state = restore(state, change);
        }
        expect(state.text).toBe(text);
      }),
      { numRuns: 800 },
    );
  });

  test('what is typed elsewhere stays, and what was shortened comes back where it stood', () => {
    const first = start('Afin de vous répondre, nous lisons tout.');
    const [proposal] = proposeShortenings(first.text, 'graphemes', 'fr');
    const short = shorten(first, proposal ?? { start: 0, end: 0, replacement: '' });
    expect(short.text).toBe('Pour vous répondre, nous lisons tout.');
    const greeted = retype(short, 'Bonjour ! Pour vous répondre, nous lisons tout.');
    const typed = retype(greeted, 'Bonjour ! Pour vous répondre, nous lisons tout. Merci.');
    const [change] = typed.changes;
    expect(change && restore(typed, change).text).toBe('Bonjour ! Afin de vous répondre, nous lisons tout. Merci.');
    expect(retype(typed, 'Bonjour ! Puur vous répondre, nous lisons tout. Merci.').changes).toEqual([]);
  });

  test('typing never leaves a change that does not stand in the text', () => {
    fc.assert(
      fc.property(
        texts,
        languages,
        fc.array(fc.nat(9)),
        fc.nat(200),
        fc.nat(9),
        fc.string(),
        (text, language, choices, from, length, typed) => {
          const state = shortenBy(text, language, choices);
          const after = state.text.slice(0, from) + typed + state.text.slice(from + length);
          const next = retype(state, after);
          expect(next.text).toBe(after);
          for (const { start: at, replacement } of next.changes) {
            expect(after.slice(at, at + replacement.length)).toBe(replacement);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
