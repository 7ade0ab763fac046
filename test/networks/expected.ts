/** The reading that a page of the tests says it should give, in a script in its head. */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect } from 'vitest';
import type { Page } from '../../src/networks/network.ts';
import type { PageReading } from '../../src/networks/page.ts';
import { openPage } from './saved.ts';

const EXPECTED = /(<script type="application\/json" data-expected>)([\s\S]*?)(<\/script>)/;

/** JSON that stays inside its script. */
const embed = (reading: PageReading): string => `\n${JSON.stringify(reading, null, 2).replaceAll('</', '<\\/')}\n`;

/** Reads a page and compares; an empty expectation is filled with what was read, and fails. */
export function expectReading(file: string, read: (page: Page) => PageReading): void {
  const html = readFileSync(file, 'utf8');
  const page = openPage(html);
  const before = page.document.documentElement.outerHTML;
  const reading = read(page);
  expect(page.document.documentElement.outerHTML, 'reading changes nothing').toBe(before);

  const expected = EXPECTED.exec(html)?.[2];
  if (expected === undefined) throw new Error('the page has no <script type="application/json" data-expected>');
  if (!expected.trim()) {
    writeFileSync(
      file,
      html.replace(EXPECTED, (_all, open, _json, close) => open + embed(reading) + close),
    );
    throw new Error(`${basename(file)} now holds what was read: review this`);
  }
  expect(reading).toEqual(JSON.parse(expected));
}
