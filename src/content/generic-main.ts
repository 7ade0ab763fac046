/**
 * The script of the generic reader: runs before the content script on sites that no declaration knows, and where a
 * network's own reader fails. It only leaves what `src/networks/recognise.ts` looks for.
 */
import { createGenericReader } from '../networks/generic.ts';
import type { Network, Page } from '../networks/network.ts';
import type { Reader } from '../networks/reading.ts';
import { countPosts, structureOfPosts } from './overview.ts';

/** Fewer posts than these are no feed, whatever they look like. */
const ENOUGH = 3;

let latest: { address: string; reader: Reader } | null = null;

function readerOf(network: Network | null, page: Page): Reader {
  const address = `${network?.id} ${page.url.href}`;
  if (latest?.address !== address) latest = { address, reader: createGenericReader(network, page) };
  return latest.reader;
}

globalThis.vigieGeneric = {
  reader: readerOf,
  find: async (network, page, signal) => {
    const found = await countPosts(readerOf(network, page), page, signal);
    return found >= ENOUGH ? found : 0;
  },
  structure: (network, page, own, signal) =>
    structureOfPosts([own ?? readerOf(network, page), readerOf(network, page)], page, signal),
};
