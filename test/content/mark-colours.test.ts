/** The colours of the marks stand out from any page: 3:1 on white and on black. Each kind shown has its own stroke. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { WATCH_KINDS } from '../../src/core/watch.ts';

const css = readFileSync(new URL('../../src/content/mark.css', import.meta.url), 'utf8');

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test.each([...new Set(css.match(/#[0-9a-f]{6}/g))])('%s on white and on black', (colour) => {
  expect(1.05 / (luminance(colour) + 0.05)).toBeGreaterThanOrEqual(3);
  expect((luminance(colour) + 0.05) / 0.05).toBeGreaterThanOrEqual(3);
});

test('words of each kind have a line of their own in both browsers, and a leak has nothing', () => {
  const strokes = WATCH_KINDS.map((kind) => {
    const lines = [
      ...css.matchAll(new RegExp(`highlight\\(vigie-${kind}\\) \\{\\s*text-decoration: underline (\\w+ \\dpx)`, 'g')),
    ];
    return [kind, lines.map(([, line]) => line)] as const;
  });
  const shown = strokes.filter(([kind]) => kind !== 'leak').map(([, lines]) => lines);
  for (const lines of shown) expect(lines).toEqual([lines[0], lines[0]]);
  expect(new Set(shown.map(([line]) => line)).size).toBe(shown.length);
  expect(css).not.toContain('leak');
});
