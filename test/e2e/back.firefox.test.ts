/** Back to a feed that slept in Firefox's back-forward cache: its marks stand, and it knows what happened meanwhile. */
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { WATCH_KINDS } from '../../src/core/watch.ts';
import { type OpenFirefox, openFirefox } from '../browser/firefox.ts';
import { onboardFirefox, untilTrue } from '../journey/firefox.ts';
import { serveCacheable } from '../playground/cacheable.ts';
import { type Playground, servePlayground } from '../playground/serve.ts';
import { root } from '../tools/node.ts';

/** What is used of the extension API inside a page of Vigie's. */
declare const browser: {
  tabs: {
    query(which: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(tab: number, message: object, frame: object): Promise<unknown>;
  };
};

let playground: Playground;
let site: Playground;
let vigie: OpenFirefox;
let page: Page;

beforeAll(async () => {
  playground = await servePlayground();
  site = await serveCacheable(playground);
  vigie = await openFirefox({ extension: join(root, 'dist/firefox-playground'), lang: 'en' });
  await onboardFirefox(vigie);
  page = await vigie.open(`${site.url}/?lang=en`);
  await page.waitForSelector('[data-vigie~="brand"]');
});
afterAll(async () => {
  await vigie?.close();
  await site?.close();
  await playground?.close();
});

const marks = async (kind: string): Promise<number> => (await page.$$(`[data-vigie~="${kind}"]`)).length;

it('keeps its marks, and takes in a new watch', async () => {
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }));
  });
  const before = await marks('brand');
  await page.goto(`${site.url}/editors/textarea`);

  const watches = await vigie.openPage('src/ui/dashboard/index.html#watches');
  await watches.waitForSelector('.split-list .bar button');
  await watches.click('.split-list .bar button');
  await watches.waitForSelector('.form .field button');
  const kind = WATCH_KINDS.indexOf('competitor') + 1;
  await watches.click(`.form .field button:nth-of-type(${kind})`);
  await watches.type('.form .field input[autocomplete="off"]', 'Fern');
  await watches.type('.form .form-body textarea', 'fern');
  await watches.click('.form button[type="submit"]');
  await untilTrue(watches, `document.querySelector('.form') === null`);
  await watches.close();

  await page.bringToFront();
  await page.evaluate(() => history.back());
  await untilTrue(page, 'window.persisted === true');
  expect(await marks('brand')).toBe(before);
  await expect.poll(() => marks('competitor'), { timeout: 5_000 }).toBeGreaterThan(0);
  expect((await page.$$('vigie-host')).length).toBeLessThanOrEqual(1);
});

it('answers the popup', async () => {
  const own = await vigie.openPage('src/ui/popup/index.html');
  const status = await own.evaluate(async (url) => {
    const tab = (await browser.tabs.query({})).find((each) => each.url === url);
    return browser.tabs.sendMessage(tab?.id ?? 0, { vigie: 'page.status', body: {} }, { frameId: 0 });
  }, `${site.url}/?lang=en`);
  expect(status).toMatchObject({ network: 'pintagram', trouble: null });
});
