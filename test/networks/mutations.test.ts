/** Whatever a site changes in its markup, reading stays sane: no error, no nonsense. */
import { basename, join } from 'node:path';
import { describe, it } from 'vitest';
import { networkAt } from '../../src/networks/index.ts';
import type { Network, Page } from '../../src/networks/network.ts';
import { createStrictReader } from '../../src/networks/reader.ts';
import type { Reader } from '../../src/networks/reading.ts';
import { survive } from './mutate.ts';
import { htmlFilesOf, pagesFolder } from './saved.ts';

/** The network is told once: changes may take away what tells it. */
function readerOf(name: string): (page: Page) => Reader {
  let network: Network | null = null;
  return (page) => {
    network ??= networkAt(page.document, page.url);
    if (!network) throw new Error(`no network for ${name}`);
    return createStrictReader(network, page);
  };
}

describe('200 mutations of each page', () => {
  it.each(htmlFilesOf(pagesFolder).map((file) => basename(file)))(
    '%s',
    (name) => {
      survive(join(pagesFolder, name), 200, readerOf(name));
    },
    60_000,
  );
});
