/** Each page of test/pages is read as it says it should be. */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { networkAt, networks } from '../../src/networks/index.ts';
import { type PageReading, readPage } from '../../src/networks/page.ts';
import { createStrictReader } from '../../src/networks/reader.ts';
import { htmlFilesOf, openPage, pagesFolder } from './saved.ts';

const EXPECTED = /(<script type="application\/json" data-expected>)([\s\S]*?)(<\/script>)/;

/** JSON that stays inside its script. */
const embed = (reading: PageReading): string => `\n${JSON.stringify(reading, null, 2).replaceAll('</', '<\\/')}\n`;

const files = htmlFilesOf(pagesFolder);

describe.each(files.map((file) => basename(file)))('%s', (name) => {
  const file = files.find((each) => basename(each) === name) as string;

  it('is read as it says', () => {
    const html = readFileSync(file, 'utf8');
    const page = openPage(html);
    const network = networkAt(page.document, page.url);
    expect(network?.id).toBe(name.replace(/(?:--.*)?\.html$/, ''));
    const before = page.document.documentElement.outerHTML;
    const reading = readPage(network, page, createStrictReader);
    expect(page.document.documentElement.outerHTML, 'reading changes nothing').toBe(before);

    const expected = EXPECTED.exec(html)?.[2];
    if (expected === undefined) throw new Error('the page has no <script type="application/json" data-expected>');
    if (!expected.trim()) {
      writeFileSync(
        file,
        html.replace(EXPECTED, (_all, open, _json, close) => open + embed(reading) + close),
      );
      throw new Error(`${name} now holds what was read: review this`);
    }
    expect(reading).toEqual(JSON.parse(expected));
  });
});

it('there is a page for each network', () => {
  const names = files.map((file) => basename(file));
  for (const { id } of networks) expect(names, `test/pages/${id}.html`).toContain(`${id}.html`);
});
