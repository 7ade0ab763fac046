/** The readers against real pages, scored as the captures' own script scores them. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { capturesFolder, htmlFilesOf } from './saved.ts';

const run = promisify(execFile);
const top = join(import.meta.dirname, '../..');
/** No page of a network at all is a fault as well: the list says which there are. */
const NETWORKS = [
  'bluesky',
  'facebook',
  'instagram',
  'linkedin',
  'mastodon',
  'pinterest',
  'reddit',
  'threads',
  'tiktok',
  'x',
  'youtube',
];

interface Row {
  network: string;
  name: string;
  score: number;
}

/** The two that came first were promised more. */
const LEAST: Record<string, number> = { x: 0.9, bluesky: 0.9 };

const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

describe.skipIf(!capturesFolder)('real pages', () => {
  const captures = capturesFolder ?? '';
  let folder: string;
  let rows: Row[];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'vigie-read-'));
    const files = NETWORKS.flatMap((network) => htmlFilesOf(join(captures, network)));
    await run(process.execPath, ['--import', 'tsx', 'test/tools/read.ts', ...files, '--out', folder], { cwd: top });
    const report = join(folder, 'score.json');
    await run(process.execPath, [
      join(captures, '../score-readers.mjs'),
      folder,
      '--expected',
      captures,
      '--json',
      report,
    ]);
    rows = JSON.parse(await readFile(report, 'utf8')).rows;
  }, 180_000);

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('are read to 92 % or more, all in all', () => {
    expect(mean(rows.map(({ score }) => score))).toBeGreaterThanOrEqual(0.92);
  });

  it.each(NETWORKS)('%s: most of what a person sees', (network) => {
    const own = rows.filter((row) => row.network === network);
    const worst = own.filter((row) => row.score < 0.9).map((row) => `${row.name}: ${row.score}`);
    expect(mean(own.map(({ score }) => score)), worst.join('\n')).toBeGreaterThanOrEqual(LEAST[network] ?? 0.85);
  });
});
