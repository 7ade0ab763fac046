/** Reads all that a page shows into one JSON document, for tests and for mending a network that changed. */
import type { Account, Post } from '../core/post.ts';
import type { Network, Page } from './network.ts';
import { type EditorKind, editorKind, selectorOf } from './reader/editors.ts';
import { isShown } from './reader/roots.ts';
import { createReader } from './reader.ts';
import type { Reader, ReaderMaker } from './reading.ts';

/** A post whose time is an ISO text. */
export type ReadPost = Omit<Post, 'time'> & { time: string | null };

export interface PageReading {
  network: string | null;
  posts: ReadPost[];
  profile: Account | null;
  people: Account[];
  composers: { editor: EditorKind; selector: string; answers: string | null }[];
}

/** Without a network the reading is empty. */
export function readPage(network: Network | null, page: Page, makeReader: ReaderMaker = createReader): PageReading {
  if (!network) return { network: null, posts: [], profile: null, people: [], composers: [] };
  return readAll(makeReader(network, page), page);
}

/** All that a reader sees in a page. */
export function readAll(reader: Reader, { document }: Page): PageReading {
  return {
    network: reader.network.id,
    posts: reader
      .postRoots(document)
      .filter(isShown)
      .flatMap((root) => reader.readPost(root) ?? [])
      .map((post) => ({ ...post, time: post.time === null ? null : new Date(post.time).toISOString() })),
    profile: reader.readProfile(),
    people: reader.people(document).flatMap(({ root, account }) => (isShown(root) ? account : [])),
    composers: reader
      .composers(document)
      .filter(isShown)
      .map((field) => ({ editor: editorKind(field), selector: selectorOf(field), answers: reader.answers(field) })),
  };
}
