/** Each page of test/pages is read as it says it should be. */
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { networkAt, networks } from '../../src/networks/index.ts';
import { readPage } from '../../src/networks/page.ts';
import { createStrictReader } from '../../src/networks/reader.ts';
import { expectReading } from './expected.ts';
import { htmlFilesOf, pagesFolder } from './saved.ts';

const files = htmlFilesOf(pagesFolder);

describe.each(files.map((file) => basename(file)))('%s', (name) => {
  const file = files.find((each) => basename(each) === name) as string;

  it('is read as it says', () => {
    expectReading(file, (page) => {
      const network = networkAt(page.document, page.url);
      expect(network?.id).toBe(name.replace(/(?:--.*)?\.html$/, ''));
      return readPage(network, page, createStrictReader);
    });
  });
});

it('there is a page for each network', () => {
  const names = files.map((file) => basename(file));
  for (const { id } of networks) expect(names, `test/pages/${id}.html`).toContain(`${id}.html`);
});
