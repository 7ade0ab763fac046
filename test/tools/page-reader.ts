/** What runs inside a saved page: leaves `readSavedPage` for the command that loaded it. */
import { networkAt, networks } from '../../src/networks/index.ts';
import { type PageReading, readPage } from '../../src/networks/page.ts';
import { createReader } from '../../src/networks/reader.ts';

declare global {
  var timeSavedPage: () => Record<'posts' | 'glance' | 'post' | 'plain', number>;
  var readSavedPage: (id: string | null) => PageReading;
}

globalThis.readSavedPage = (id) => {
  const url = new URL(location.href);
  const network = id ? networks.find((each) => each.id === id) : networkAt(document, url);
  if (id && !network) throw new Error(`no network is called ${id}`);
  return readPage(network ?? null, { document, url });
};

const ROUNDS = 40;

function timed(work: () => void): number {
  work();
  const start = performance.now();
  for (let round = 0; round < ROUNDS; round++) work();
  return performance.now() - start;
}

/** Reads every post again and again; times in ms, of all rounds. */
globalThis.timeSavedPage = () => {
  const url = new URL(location.href);
  const network = networkAt(document, url);
  const reader = network && createReader(network, { document, url });
  const roots = (reader?.postRoots(document) ?? []) as HTMLElement[];
  const each = (read: (root: HTMLElement) => unknown) => timed(() => roots.forEach(read));
  return {
    posts: roots.length * ROUNDS,
    glance: each((root) => reader?.glance(root)),
    post: each((root) => reader?.readPost(root)),
    plain: each((root) => [root.innerText, [...root.querySelectorAll('a')].map(({ href }) => href)]),
  };
};
