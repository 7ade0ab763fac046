/** Looks at all posts of a page at once, in slices: what the generic reader is asked beside reading. */
import type { Page } from '../networks/network.ts';
import { isShown } from '../networks/reader/roots.ts';
import type { Reader } from '../networks/reading.ts';
import { structureOf } from '../networks/structure.ts';
import { inSlices } from './slices.ts';

function* shownPosts(reader: Reader, { document }: Page): Generator<undefined, Element[]> {
  const roots = reader.seekPosts ? yield* reader.seekPosts(document) : reader.postRoots(document);
  const shown: Element[] = [];
  for (const root of roots) {
    yield;
    if (isShown(root)) shown.push(root);
  }
  return shown;
}

function* readPosts(reader: Reader, page: Page): Generator<undefined, number> {
  let read = 0;
  for (const root of yield* shownPosts(reader, page)) {
    yield;
    if (reader.readPost(root)) read++;
  }
  return read;
}

export const countPosts = (reader: Reader, page: Page, signal: AbortSignal): Promise<number> =>
  inSlices(readPosts(reader, page), signal);

export async function structureOfPosts(
  readers: readonly Reader[],
  page: Page,
  signal: AbortSignal,
): Promise<string | null> {
  for (const reader of new Set(readers)) {
    const roots = await inSlices(shownPosts(reader, page), signal);
    if (roots.length > 0) return structureOf(roots);
  }
  return null;
}
