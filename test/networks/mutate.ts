/** A page that is changed again and again while it is read. */
import { expect } from 'vitest';
import type { Page } from '../../src/networks/network.ts';
import type { Reader } from '../../src/networks/reading.ts';
import { faultsOf, mutate, randomFrom } from './disturb.ts';
import { openFile } from './saved.ts';

/**
 * Eight changes between readings, for jsdom is slow; after 24 little is left to read, and the page is whole again.
 * `readerOf` is asked at each reading: one reader may serve a page through all its changes, or a new one each time.
 */
export function survive(file: string, mutations: number, readerOf: (page: Page) => Reader): void {
  const random = randomFrom(seedOf(file));
  let page = openFile(file);
  for (let done = 1; done <= mutations; done++) {
    mutate(page, random);
    if (done % 8 === 0) expect(faultsOf(readerOf(page), page)).toEqual([]);
    if (done % 24 === 0) page = openFile(file);
  }
}

const seedOf = (file: string): number => (file.split('/').at(-1) ?? '').length * 7919;
