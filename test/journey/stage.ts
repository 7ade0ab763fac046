/** Where a run plays: Vigie just installed in a browser, and Pintagram+ to browse. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type ChromiumOptions, type OpenChromium, openChromium } from '../browser/chromium.ts';
import { type Playground, servePlayground } from '../playground/serve.ts';
import { build, root } from '../tools/node.ts';

export interface Stage {
  lang: 'en' | 'fr';
  vigie: OpenChromium;
  playground: Playground;
  /** Errors of any page and of the worker since the start. */
  errors: string[];
  /** A page of Pintagram+ in a new tab. */
  visit(path: string): Promise<Page>;
  close(): Promise<void>;
}

export type StageOptions = Omit<ChromiumOptions, 'extension' | 'lang'> & { lang: 'en' | 'fr' };

/** Builds the extension that a stage loads. Throws when it does not build. */
export async function buildForStage(): Promise<void> {
  if (!(await build('chrome-playground'))) throw new Error('The extension does not build.');
}

/** Collects what goes wrong in every page, present and future, of the browser. */
function collectErrors({ context }: OpenChromium): string[] {
  const errors: string[] = [];
  context.on('weberror', (error) => errors.push(`${error.page()?.url() ?? ''}: ${error.error().message}`));
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${message.page()?.url() ?? 'worker'}: ${message.text()}`);
  });
  context.on('serviceworker', (worker) => {
    worker.on('console', (message) => {
      if (message.type() === 'error') errors.push(`worker: ${message.text()}`);
    });
  });
  return errors;
}

/** Opens the browser and serves the playground; `buildForStage` comes first. */
export async function openStage(options: StageOptions): Promise<Stage> {
  const playground = await servePlayground();
  const vigie = await openChromium({ ...options, extension: join(root, 'dist/chrome-playground') });
  const visit = async (path: string): Promise<Page> => {
    const page = await vigie.context.newPage();
    await page.goto(`${playground.url}${path}${path.includes('?') ? '&' : '?'}lang=${options.lang}`);
    return page;
  };
  const close = async (): Promise<void> => {
    await vigie.close();
    await playground.close();
  };
  return { lang: options.lang, vigie, playground, errors: collectErrors(vigie), visit, close };
}

/** What is used of the extension API inside the worker. */
declare const chrome: { tabs: { query(info: object): Promise<{ id?: number; url?: string }[]> } };

/** The id by which the browser knows a tab, to open the popup for it. */
export async function tabIdOf(stage: Pick<Stage, 'vigie'>, page: Page): Promise<number> {
  const worker = await stage.vigie.worker();
  const id = await worker.evaluate(async (url) => {
    const tabs = await chrome.tabs.query({});
    return tabs.find((tab) => tab.url === url)?.id ?? null;
  }, page.url());
  if (id === null) throw new Error(`No tab shows ${page.url()}`);
  return id;
}
