/** Signals against labelled posts, scored as the corpora's own script scores them. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const run = promisify(execFile);
const top = join(import.meta.dirname, '../..');

/** Posts that are kept beside the project, not in it. */
const shared = join(top, '../shared');
const present = existsSync(join(shared, 'corpora'));

interface Score {
  precision: number;
  recall: number;
  f1: number;
}

/** Least harmonic mean of precision and recall that is wanted of each kind. */
const EACH: Record<string, number> = {
  question: 0.8,
  praise: 0.65,
  complaint: 0.6,
  hostility: 0.6,
  sensitive: 0.6,
  regret: 0.55,
};
const WANTED: Record<string, Record<string, number>> = {
  'signals-fr': EACH,
  'signals-en': EACH,
  'complaints-en': { complaint: 0.72 },
};
const LEAST_PRECISION = 0.6;

describe.skipIf(!present)('labelled posts', () => {
  let folder: string;
  const scores: Record<string, Record<string, Score>> = {};

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'vigie-signals-'));
    for (const set of Object.keys(WANTED)) {
      const labelled = join(shared, `corpora/${set}.jsonl`);
      const detected = join(folder, `${set}.jsonl`);
      const { stdout } = await run(process.execPath, ['--import', 'tsx', 'test/tools/detect.ts', labelled], {
        cwd: top,
        maxBuffer: 64 * 1024 * 1024,
      });
      await writeFile(detected, stdout);
      const report = join(folder, `${set}.json`);
      await run(process.execPath, [join(shared, 'score-signals.mjs'), detected, labelled, '--json', report]);
      scores[set] = JSON.parse(await readFile(report, 'utf8'));
    }
  }, 180_000);

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each(Object.entries(WANTED).flatMap(([set, kinds]) => Object.entries(kinds).map(([kind, f1]) => [set, kind, f1])))(
    '%s: %s at %s or more',
    (set, kind, f1) => expect(scores[set]?.[kind]?.f1).toBeGreaterThanOrEqual(Number(f1)),
  );

  it.each(Object.keys(WANTED))('%s: no kind is wrong more than two times in five', (set) => {
    const wrong = Object.entries(scores[set] ?? {}).filter(([, { precision }]) => precision < LEAST_PRECISION);
    expect(scores[set]).toHaveProperty('complaint');
    expect(wrong).toEqual([]);
  });
});
