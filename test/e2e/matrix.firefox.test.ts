/** Every editor, every kind of text, through the built extension in a real Firefox: what README tells of it is so. */
import { expect, test } from 'vitest';
import { isRight } from '../matrix/judge.ts';
import results from '../matrix/results.json' with { type: 'json' };
import { runMatrix } from '../matrix/run.ts';
import { servePlayground } from '../playground/serve.ts';

test('every editor takes every text, publishes it, and gives it back in one undo', { timeout: 900_000 }, async () => {
  const site = await servePlayground();
  const cells = await runMatrix('firefox', site.url).finally(() => site.close());
  expect(cells.filter((cell) => !isRight(cell))).toEqual([]);
  expect(cells).toEqual(results.filter(({ browser }) => browser === 'firefox'));
});
