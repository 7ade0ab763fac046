/**
 * Prints what the networks' readers see in saved pages: `npm run read -- FILE.html [--url URL] [--network ID] [--out DIR]`.
 * `--network generic`: the reader of pages that no network declares.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { build } from 'vite';
import type { PageReading } from '../../src/networks/page.ts';
import { runningAsRoot } from '../browser/chromium.ts';
import { findChromium } from '../browser/find.ts';

const top = resolve(import.meta.dirname, '../..');

/** Where a page is read whose file tells no address: nothing there can be reached, and no network claims it. */
const NOWHERE = 'https://unknown.invalid/';

/** The readers as one script, see `page-reader.ts`. */
async function bundleReaders(): Promise<string> {
  const result = await build({
    root: top,
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: { '#extra-networks': join(top, 'src/networks/extra.ts') } },
    build: {
      write: false,
      minify: false,
      lib: { entry: join(top, 'test/tools/page-reader.ts'), formats: ['iife'], name: 'readers' },
    },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error('the readers could not be bundled');
  return output.output[0].code;
}

/** Browsers write the address of a page that they save into its first comment. */
function savedFrom(html: string): string | null {
  return /<!--\s*saved from url=\(\d+\)(\S+?)\s*-->/i.exec(html.slice(0, 5_000))?.[1] ?? null;
}

/** Loads a page at its own address with nothing else to be had from the network, and reads it. */
async function readFile(browser: Browser, script: string, file: string, options: Options): Promise<PageReading> {
  const html = readFileSync(file, 'utf8');
  const url = options.url ?? savedFrom(html) ?? NOWHERE;
  // The page's own scripts stay off: a reader sees what was saved. `evaluate` runs all the same.
  const context = await browser.newContext({ javaScriptEnabled: false, serviceWorkers: 'block' });
  try {
    await context.route('**/*', (route) =>
      route.request().isNavigationRequest() && route.request().frame().parentFrame() === null
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
        : route.abort(),
    );
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await page.evaluate(script);
    return (await page.evaluate(`readSavedPage(${JSON.stringify(options.network ?? null)})`)) as PageReading;
  } finally {
    await context.close();
  }
}

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
