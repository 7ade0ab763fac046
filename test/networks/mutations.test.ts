/** Whatever a site changes in its markup, reading stays sane: no error, no nonsense. */
import { statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, it } from 'vitest';
import { networkAt } from '../../src/networks/index.ts';
import type { Network, Page } from '../../src/networks/network.ts';
import { createStrictReader } from '../../src/networks/reader.ts';
import type { Reader } from '../../src/networks/reading.ts';
import { survive } from './mutate.ts';
import { capturesFolder, htmlFilesOf, pagesFolder } from './saved.ts';

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

describe('24 mutations of real pages of middling size', () => {
  const files = ['x', 'bluesky'].flatMap((network) =>
    capturesFolder
      ? htmlFilesOf(join(capturesFolder, network)).filter((file) => statSync(file).size < 60_000)
      : [`no captures of ${network} beside the project`],
  );
  const named = files.map((file) => [basename(file), file] as const);
  it.skipIf(!capturesFolder).each(named)('%s', (name, file) => survive(file, 24, readerOf(name)), 60_000);
});
