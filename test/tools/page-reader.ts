/** What runs inside a saved page: leaves `readSavedPage` for the command that loaded it. */
import { inSlices } from '../../src/content/slices.ts';
import { createGenericReader, createStrictGenericReader } from '../../src/networks/generic.ts';
import { networkAt, networks } from '../../src/networks/index.ts';
import { type PageReading, readAll, readPage } from '../../src/networks/page.ts';
import { createReader, createStrictReader } from '../../src/networks/reader.ts';
import { faultsOf, mutate, randomFrom } from '../networks/disturb.ts';

declare global {
  var surveySavedPage: (sliced: boolean) => Promise<number>;
  var timeSavedPage: () => Record<'posts' | 'glance' | 'post' | 'plain', number>;
  var surviveSavedPage: (seed: number, mutations: number) => string[];
  var readSavedPage: (id: string | null) => PageReading;
}

globalThis.readSavedPage = (id) => {
  const url = new URL(location.href);
  if (id === 'generic') return readAll(createGenericReader(null, { document, url }), { document, url });
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

/** Changes the page at random, and reads it after every tenth change, by its network and by the generic reader. */
globalThis.surviveSavedPage = (seed, mutations) => {
  const page = { document, url: new URL(location.href) };
  const network = networkAt(page.document, page.url);
  const random = randomFrom(seed);
  const faults: string[] = [];
  for (let done = 1; done <= mutations; done++) {
    mutate(page, random);
    if (done % 10 > 0) continue;
    if (network) faults.push(...faultsOf(createStrictReader(network, page), page));
    faults.push(...faultsOf(createStrictGenericReader(network, page), page));
  }
  return faults;
};

/** The first look at this page: as content scripts take it, or in one go. Gives how many roots were found. */
globalThis.surveySavedPage = async (sliced) => {
  const reader = createGenericReader(null, { document, url: new URL(location.href) });
  const steps = reader.seekPosts?.(document);
  if (!steps) throw new Error('the generic reader looks in one go only');
  return (sliced ? await inSlices(steps, new AbortController().signal) : reader.postRoots(document)).length;
};
