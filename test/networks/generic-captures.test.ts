/** How many posts of real pages are found without any declaration, scored as the captures' own script scores them. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { capturesFolder, htmlFilesOf } from './saved.ts';

const run = promisify(execFile);
const top = join(import.meta.dirname, '../..');
const NETWORKS = 'bluesky facebook instagram linkedin mastodon pinterest reddit threads tiktok x youtube'.split(' ');

interface Row {
  network: string;
  name: string;
  must: number;
  extra: number;
  find: number;
}

const mean = (rows: Row[]): number => rows.reduce((sum, { find }) => sum + find, 0) / rows.length;

describe.skipIf(!capturesFolder)('real pages, read without a declaration', () => {
  const captures = capturesFolder ?? '';
  let folder: string;
  let rows: Row[];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'vigie-generic-'));
    const files = NETWORKS.flatMap((network) => htmlFilesOf(join(captures, network)));
    const read = ['--import', 'tsx', 'test/tools/read.ts', ...files, '--network', 'generic', '--out', folder];
    await run(process.execPath, read, { cwd: top });
    const report = join(folder, 'score.json');
    const scorer = join(dirname(captures), 'score-readers.mjs');
    await run(process.execPath, [scorer, folder, '--expected', captures, '--json', report], {
      maxBuffer: 64 * 1024 * 1024,
    });
    rows = JSON.parse(await readFile(report, 'utf8')).rows;
  }, 300_000);

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('three quarters of the posts, or more', () => {
    const withPosts = rows.filter(({ must }) => must > 0);
    expect(withPosts.length).toBeGreaterThan(40);
    const worst = withPosts.filter(({ find }) => find < 0.75).map(({ name, find }) => `${basename(name)}: ${find}`);
    expect(mean(withPosts), worst.join('\n')).toBeGreaterThanOrEqual(0.75);
  });

  it('nothing where there is nothing', () => {
    const extra = rows.filter((row) => row.must === 0 && row.extra > 0).map(({ name }) => name);
    expect(extra).toEqual([]);
  });
});
