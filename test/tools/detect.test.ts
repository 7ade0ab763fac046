/** The detect command: its lines, its watches, its errors. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { compileWatches } from '../../src/core/match.ts';
import { detectLine, readWatches } from './detect.ts';

const folder = mkdtempSync(join(tmpdir(), 'vigie-detect-'));
afterAll(() => rmSync(folder, { recursive: true }));

const root = fileURLToPath(new URL('../..', import.meta.url));

function write(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

interface Run {
  code: number;
  stdout: string;
  stderr: string;
}

async function run(...args: string[]): Promise<Run> {
  const command = ['--import', 'tsx', 'test/tools/detect.ts', ...args];
  return promisify(execFile)(process.execPath, command, { cwd: root }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: Run) => error,
  );
}

describe('watches file', () => {
  test('terms alone are enough', () => {
    expect(readWatches('[{"terms":["Lumio"]}]')).toMatchObject([
      { id: 'w1', kind: 'brand', name: 'Lumio', active: true },
    ]);
  });

  test.each([
    ['{}', 'a list of watches is wanted'],
    ['[{"terms":["a"]},{}]', 'watch 2: no terms'],
    ['[3]', 'watch 1: an object is wanted'],
    ['[{"terms":"a"}]', 'watch 1, terms: a list of texts is wanted'],
    ['[{"terms":["a"],"kind":"rumour"}]', 'watch 1: kind is one of'],
  ])('%s is refused', (json, message) => {
    expect(() => readWatches(json)).toThrow(message);
  });
});

test.each([
  ['[]', 'an object is wanted'],
  ['{"text":"a"}', 'no id'],
  ['{"id":"1"}', 'no text'],
])('the line %s is refused', (line, message) => {
  expect(() => detectLine(line, compileWatches([]))).toThrow(message);
});

test('a line tells the language and the signals', () => {
  const line = '{"id":7,"text":"Merci beaucoup, c’était parfait pour ma mère et moi"}';
  expect(detectLine(line, compileWatches([]))).toMatchObject({
    lang: null,
    language: 'fr',
    signals: [
      {
        kind: 'praise',
        tentative: false,
        words: [
          { start: 0, end: 14 },
          { start: 24, end: 31 },
        ],
      },
    ],
  });
});

test('a line tells the level that is proposed, and why', () => {
  const watches = compileWatches(readWatches('[{"kind":"risk","terms":["peanut"]}]'));
  const line = '{"id":1,"lang":"en","text":"I am furious, peanut on the label nowhere and nobody answers me"}';
  expect(detectLine(line, watches).proposal).toMatchObject({
    level: 3,
    ruleId: 'risk-angry',
    reasons: [
      { kind: 'watch', watch: 'risk' },
      { kind: 'signal', signal: 'complaint' },
    ],
  });
});

/** A Node to start, on a machine that may be busy. */
describe('the command', { timeout: 30_000 }, () => {
  test('writes one line per post, and tells the lines it could not read', async () => {
    const posts = write(
      'posts.jsonl',
      '{"id":"a","text":"Chez Lumio","lang":"fr"}\nnot json\n\n{"id":2,"text":"rien"}\n',
    );
    const watches = write('watches.json', '[{"id":"brand","terms":["lumio"]}]');
    const { code, stdout, stderr } = await run(posts, '--watches', watches);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      {
        id: 'a',
        lang: 'fr',
        language: 'fr',
        matches: [{ watchId: 'brand', kind: 'brand', term: 'lumio', start: 5, end: 10 }],
        signals: [],
        proposal: { level: 1, ruleId: null, reasons: [] },
      },
      {
        id: 2,
        lang: null,
        language: 'fr',
        matches: [],
        signals: [],
        proposal: { level: 1, ruleId: null, reasons: [] },
      },
    ]);
    expect(stderr).toContain('posts.jsonl:2: ');
    expect(code).toBe(1);
  });

  test('without a file it says how to be called', async () => {
    const { code, stderr } = await run();
    expect(code).toBe(1);
    expect(stderr).toContain('usage: npm run detect');
  });
});
