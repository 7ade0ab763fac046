/** A package is the same bytes whatever the order of the files, their dates and the time zone. */
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { zipOf } from './package.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vigie-zip-'));
  writeFileSync(join(folder, 'b.txt'), 'second');
  writeFileSync(join(folder, 'a.txt'), 'first');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.unstubAllEnvs();
});

it('holds the files, sorted', () => {
  const files = unzipSync(zipOf(folder, ['b.txt', 'a.txt']));
  expect(Object.keys(files)).toEqual(['a.txt', 'b.txt']);
  expect(new TextDecoder().decode(files['b.txt'])).toBe('second');
});

it('does not depend on order, dates or time zone', () => {
  const first = zipOf(folder, ['b.txt', 'a.txt']);
  utimesSync(join(folder, 'a.txt'), new Date(1e12), new Date(1e12));
  vi.stubEnv('TZ', 'Pacific/Auckland');
  expect(zipOf(folder, ['a.txt', 'b.txt'])).toEqual(first);
});

it('depends on what the files hold', () => {
  const first = zipOf(folder, ['a.txt']);
  writeFileSync(join(folder, 'a.txt'), 'other');
  expect(zipOf(folder, ['a.txt'])).not.toEqual(first);
});
