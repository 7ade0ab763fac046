/** Counts of tests, read from Vitest's report, summed and told. */
import { existsSync, readFileSync } from 'node:fs';

export interface Tally {
  passed: number;
  failed: number;
  /** Names of what was skipped: a skip is never silent. */
  skipped: string[];
}

export const NOTHING: Tally = { passed: 0, failed: 0, skipped: [] };

interface Report {
  testResults: { status: string; assertionResults: { status: string; fullName: string }[] }[];
}

export function sum(a: Tally, b: Tally): Tally {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: [...a.skipped, ...b.skipped] };
}

/** `N passed, N failed`, and what was skipped when something was. */
export function told({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped.length ? `, ${skipped.length} skipped` : ''}`;
}

/** What Vitest's JSON report holds. A file that could not even be loaded, or no report at all, is one failure. */
export function tallyOf(path: string, succeeded: boolean): Tally {
  if (!existsSync(path)) return { ...NOTHING, failed: 1 };
  const report = JSON.parse(readFileSync(path, 'utf8')) as Report;
  const tally = report.testResults.map(tallyOfFile).reduce(sum, NOTHING);
  return !succeeded && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

function tallyOfFile({ status, assertionResults }: Report['testResults'][number]): Tally {
  const count = (wanted: string): number => assertionResults.filter((it) => it.status === wanted).length;
  const failed = count('failed');
  return {
    passed: count('passed'),
    failed: failed === 0 && status === 'failed' ? 1 : failed,
    skipped: assertionResults.filter((it) => it.status !== 'passed' && it.status !== 'failed').map((it) => it.fullName),
  };
}
