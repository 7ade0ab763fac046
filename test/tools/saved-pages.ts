/** Opens saved pages in a real browser, at their own address, with the readers at hand. */
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';

const top = resolve(import.meta.dirname, '../..');

/** Where a page is read whose file tells no address: nothing there can be reached, and no network claims it. */
const NOWHERE = 'https://unknown.invalid/';

/** The readers as one script, see `page-reader.ts`. */
export async function bundleReaders(): Promise<string> {
  const result = await build({
    root: top,
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: { '#extra-networks': join(top, 'test/playground/networks.ts') } },
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

/**
 * Loads a page at `url`, else at its own address, with nothing else to be had from the network. `lively`: the page's own
 * scripts run, and with them whatever waits for a timer.
 */
export async function openSaved<T>(
  browser: Browser,
  html: string,
  url: string | null,
  use: (page: Page) => Promise<T>,
  lively = false,
): Promise<T> {
  // Else the page's own scripts stay off: a reader sees what was saved. `evaluate` runs all the same.
  const context = await browser.newContext({ javaScriptEnabled: lively, serviceWorkers: 'block' });
  try {
    await context.route('**/*', (route) =>
      route.request().isNavigationRequest() && route.request().frame().parentFrame() === null
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
        : route.abort(),
    );
    const page = await context.newPage();
    await page.goto(url ?? savedFrom(html) ?? NOWHERE, { waitUntil: 'domcontentloaded' });
    return await use(page);
  } finally {
    await context.close();
  }
}
