/**
 * Prints what the networks' readers see in saved pages: `npm run read -- FILE.html [--url URL] [--network ID] [--out DIR]`.
 * `--network generic`: the reader of pages that no network declares.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import type { PageReading } from '../../src/networks/page.ts';
import { runningAsRoot } from '../browser/chromium.ts';
import { findChromium } from '../browser/find.ts';
import { bundleReaders, openSaved } from './saved-pages.ts';

const readFile = (browser: Browser, script: string, file: string, { url, network }: Options): Promise<PageReading> =>
  openSaved(browser, readFileSync(file, 'utf8'), url ?? null, async (page) => {
    await page.evaluate(script);
    return (await page.evaluate(`readSavedPage(${JSON.stringify(network ?? null)})`)) as PageReading;
  });

interface Options {
  url?: string;
  network?: string;
  out?: string;
}

const { values, positionals } = parseArgs({
  options: { url: { type: 'string' }, network: { type: 'string' }, out: { type: 'string' } },
  allowPositionals: true,
});

async function main(files: string[], options: Options): Promise<number> {
  if (!files.length || (files.length > 1 && !options.out)) {
    console.error('usage: npm run read -- FILE.html [--url URL] [--network ID] [--out DIR]; several files need --out');
    return 1;
  }
  if (options.out) mkdirSync(options.out, { recursive: true });
  const [script, browser] = await Promise.all([
    bundleReaders(),
    findChromium().then(({ path }) =>
      chromium.launch({ executablePath: path, args: runningAsRoot() ? ['--no-sandbox'] : [] }),
    ),
  ]);
  let failed = 0;
  for (const file of files) {
    try {
      const json = JSON.stringify(await readFile(browser, script, file, options), null, 2);
      if (options.out) writeFileSync(join(options.out, `${basename(file).replace(/\.html?$/i, '')}.json`), `${json}\n`);
      else console.log(json);
      console.error(`read ${file}`);
    } catch (error) {
      failed++;
      console.error(`failed ${file}: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
    }
  }
  await browser.close();
  return failed ? 1 : 0;
}

process.exitCode = await main(positionals, values);
