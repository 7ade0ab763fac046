/** The truth table holds: each text is hit where it says, and nowhere else. */
import { describe, expect, test } from 'vitest';
import { ANYWHERE } from '../../src/core/circumstances.ts';
import { COMMON_WORDS } from '../../src/core/common.ts';
import { compileWatches } from '../../src/core/match.ts';
import { TRUTHS } from './match.truth.ts';
import { readMarks, watch } from './watches.ts';

for (const [name, truths] of Object.entries(TRUTHS)) {
  describe(name, () => {
    test.each(truths)('$terms in $marked', ({ terms, marked, options, where }) => {
      const { text, spans } = readMarks(marked);
      const matcher = compileWatches([watch(terms, options)], COMMON_WORDS);
      const hits = matcher.match(text, { ...ANYWHERE, ...where });
      expect(hits.map(({ start, end }) => text.slice(start, end))).toEqual(
        spans.map(({ start, end }) => text.slice(start, end)),
      );
      expect(hits.map(({ start, end }) => ({ start, end }))).toEqual(spans);
    });
  });
}

test('the table holds at least 150 texts', () => {
  expect(Object.values(TRUTHS).flat().length).toBeGreaterThanOrEqual(150);
});
