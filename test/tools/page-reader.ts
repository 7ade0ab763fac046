/** What runs inside a saved page: leaves `readSavedPage` for the command that loaded it. */
import { createGenericReader } from '../../src/networks/generic.ts';
import { networkAt, networks } from '../../src/networks/index.ts';
import { type PageReading, readAll, readPage } from '../../src/networks/page.ts';

declare global {
  var readSavedPage: (id: string | null) => PageReading;
}

globalThis.readSavedPage = (id) => {
  const url = new URL(location.href);
  if (id === 'generic') return readAll(createGenericReader(null, { document, url }), { document, url });
  const network = id ? networks.find((each) => each.id === id) : networkAt(document, url);
  if (id && !network) throw new Error(`no network is called ${id}`);
  return readPage(network ?? null, { document, url });
};
