/** Which sites she allows, in a real Firefox and by its own prompt: declined, asked again, allowed, taken back. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type OpenFirefox, openFirefox } from '../browser/firefox.ts';
import { type FirefoxWindow, windowOf } from '../browser/firefox-window.ts';
import { root } from '../tools/node.ts';

const BOTH = ['bsky.app', 'x.com'];

let vigie: OpenFirefox;
let frame: FirefoxWindow;
let welcome: Page;
/** Open since before anything was allowed. */
let early: Page;

beforeAll(async () => {
  vigie = await openFirefox({ extension: join(root, 'dist/firefox'), lang: 'en' });
  frame = await windowOf(vigie);
  early = await visit('https://x.com/', 'x');
  welcome = await vigie.openPage('src/ui/onboarding/index.html');
});
afterAll(() => vigie?.close());

/** A tab at an address of the web, which is answered by a page of ours. */
async function visit(url: string, file: string): Promise<Page> {
  const page = await vigie.browser.newPage();
  await page.bringToFront();
  await page.setRequestInterception(true);
  const body = readFileSync(join(root, `test/pages/${file}.html`), 'utf8');
  page.on('request', (request) => void request.respond({ contentType: 'text/html', body }));
  await page.goto(url);
  return page;
}

async function marked(page: Page, some: boolean): Promise<void> {
  const count = (): Promise<number> => page.evaluate(() => document.querySelectorAll('[data-vigie]').length);
  await expect.poll(async () => (await count()) > 0, { timeout: 10_000 }).toBe(some);
}

it('asks once, naming both networks; declined, says so and offers to ask again', async () => {
  await welcome.waitForSelector('#networks-step input');
  for (const network of await welcome.$$('#networks-step input')) await network.click();
  await welcome.type('#brand-step input', 'Halo');
  await welcome.click('form button[type="submit"]');
  const words = await frame.prompt();
  for (const host of BOTH) expect(words).toContain(host);
  await frame.answer('deny');
  await welcome.waitForSelector('.ready .banner button');
  expect(await welcome.$eval('h1', (title) => title.textContent)).toBe('Almost there');
  await marked(early, false);
});

it('asked again and allowed, reads new tabs and the one that was open', async () => {
  await welcome.click('.ready .banner button');
  const words = await frame.prompt();
  for (const host of BOTH) expect(words).toContain(host);
  await frame.answer('allow');
  await welcome.waitForFunction(() => document.querySelector('.banner') === null);
  expect(await welcome.$eval('h1', (title) => title.textContent)).toBe('All set');
  await marked(early, true);
  const tab = await visit('https://bsky.app/', 'bluesky');
  await marked(tab, true);
  await tab.close();
});

it('taken back in the settings, reads no tab any more, the open one included', async () => {
  const settings = await vigie.openPage('src/ui/dashboard/index.html#settings');
  const withdraw = 'button[aria-label*="withdraw the access to X"]';
  await settings.waitForSelector(withdraw);
  await settings.click(withdraw);
  await settings.waitForFunction((gone) => document.querySelector(gone) === null, {}, withdraw);
  await marked(early, false);
  const late = await visit('https://x.com/', 'x');
  await new Promise((resolve) => setTimeout(resolve, 500));
  await marked(late, false);
  await late.close();
});
