/** Real pages, changed at random in a real browser: every reader goes on, and gives nothing that cannot be. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runningAsRoot } from '../browser/chromium.ts';
import { findChromium } from '../browser/find.ts';
import { allCaptures, capturesFolder } from '../networks/saved.ts';
import { bundleReaders, openSaved } from '../tools/saved-pages.ts';

/** After this many changes little is left to read: the page is loaded again. */
const ROUND = 40;
const ROUNDS = 5;

describe.skipIf(!capturesFolder)('200 mutations of real pages', () => {
  let browser: Browser;
  let script: string;
  beforeAll(async () => {
    const [code, { path }] = await Promise.all([bundleReaders(), findChromium()]);
    script = code;
    browser = await chromium.launch({ executablePath: path, args: runningAsRoot() ? ['--no-sandbox'] : [] });
  });
  afterAll(() => browser?.close());

  it.each(allCaptures().map((file) => [basename(file), file] as const))('%s', async (_name, file) => {
    const html = readFileSync(file, 'utf8');
    for (let round = 0; round < ROUNDS; round++) {
      const faults = await openSaved(browser, html, null, async (page) => {
        await page.evaluate(script);
        return (await page.evaluate(`surviveSavedPage(${round}, ${ROUND})`)) as string[];
      });
      expect(faults, `round ${round}`).toEqual([]);
    }
  });
});
