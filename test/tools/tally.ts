/** Counts of tests, read from Vitest's report, summed and told. */
import { existsSync, readFileSync } from 'node:fs';

export interface Tally {
  passed: number;
  failed: number;
  /** Names of what was skipped: a skip is never silent. */
  skipped: string[];
  /** Names of what failed, each with the first line of its error. */
  failures: string[];
}

export const NOTHING: Tally = { passed: 0, failed: 0, skipped: [], failures: [] };

interface Report {
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { status: string; fullName: string; failureMessages: string[] | null }[];
  }[];
}

export function sum(a: Tally, b: Tally): Tally {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: [...a.skipped, ...b.skipped],
    failures: [...a.failures, ...b.failures],
  };
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

const firstLine = (text = ''): string => text.split('\n', 1)[0] ?? '';

function tallyOfFile({ name, status, message, assertionResults }: Report['testResults'][number]): Tally {
  const passed = assertionResults.filter((it) => it.status === 'passed').length;
  const failed = assertionResults.filter((it) => it.status === 'failed');
  const failures = failed.map((it) => `${it.fullName}: ${firstLine(it.failureMessages?.[0])}`);
  if (failures.length === 0 && status === 'failed') failures.push(`${name}: ${firstLine(message)}`);
  return {
    passed,
    failed: failures.length,
    skipped: assertionResults.filter((it) => it.status !== 'passed' && it.status !== 'failed').map((it) => it.fullName),
    failures,
  };
}
