/** The last line of `npm test` counts what it should, failures to load and skips included. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { NOTHING, sum, tallyOf, told } from './tally.ts';

const folder = mkdtempSync(join(tmpdir(), 'vigie-tally-'));
afterAll(() => rmSync(folder, { recursive: true }));

function report(...files: { status: string; tests: string[] }[]): string {
  const path = join(folder, `${Math.random()}.json`);
  const testResults = files.map(({ status, tests }, number) => ({
    name: `file ${number}`,
    status,
    message: 'no such import\nat its place',
    assertionResults: tests.map((it, at) => ({
      status: it,
      fullName: `${it} ${at}`,
      failureMessages: it === 'failed' ? ['expected 1\nat its place'] : null,
    })),
  }));
  writeFileSync(path, JSON.stringify({ testResults }));
  return path;
}

describe('tallyOf', () => {
  it('counts each test, and names the skipped and the failed', () => {
    const path = report(
      { status: 'passed', tests: ['passed', 'passed', 'skipped'] },
      { status: 'failed', tests: ['failed', 'passed', 'todo'] },
    );
    expect(tallyOf(path, false)).toEqual({
      passed: 3,
      failed: 1,
      skipped: ['skipped 2', 'todo 2'],
      failures: ['failed 0: expected 1'],
    });
  });

  it('counts a file that could not be loaded as one failure', () => {
    expect(tallyOf(report({ status: 'failed', tests: [] }, { status: 'passed', tests: ['passed'] }), false)).toEqual({
      passed: 1,
      failed: 1,
      skipped: [],
      failures: ['file 0: no such import'],
    });
  });

  it('counts a run that ended badly as a failure, whatever its tests say', () => {
    expect(tallyOf(report({ status: 'passed', tests: ['passed'] }), false).failed).toBe(1);
    expect(tallyOf(join(folder, 'never-written.json'), true).failed).toBe(1);
  });
});

describe('told', () => {
  it('is the line that ends npm test', () => {
    expect(told({ ...NOTHING, passed: 12 })).toBe('12 passed, 0 failed');
    const one = { passed: 1, failed: 2, skipped: ['a'], failures: ['c', 'd'] };
    const both = sum(one, { passed: 3, failed: 0, skipped: ['b'], failures: [] });
    expect(told(both)).toBe('4 passed, 2 failed, 2 skipped');
    expect(both.failures).toEqual(['c', 'd']);
  });
});
