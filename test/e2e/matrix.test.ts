/** Every editor, every kind of text, through the built extension in a real Chromium. */
import { expect, test } from 'vitest';
import { isRight } from '../matrix/judge.ts';
import { runMatrix } from '../matrix/run.ts';
import { TEXTS } from '../matrix/texts.ts';
import { EDITOR_NAMES } from '../playground/editors.ts';
import { servePlayground } from '../playground/serve.ts';

test('every editor takes every text, publishes it, and gives it back in one undo', { timeout: 600_000 }, async () => {
  const site = await servePlayground();
  const cells = await runMatrix('chromium', site.url).finally(() => site.close());
  expect(cells.filter((cell) => !isRight(cell))).toEqual([]);
  expect(cells).toHaveLength(EDITOR_NAMES.length * TEXTS.length);
});
