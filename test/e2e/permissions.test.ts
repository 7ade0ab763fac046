/** Which sites she allows, in a real Chromium: asked once for all, read at once, and no more once she takes it back. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type OpenChromium, openChromium } from '../browser/chromium.ts';
import { grantHosts } from '../browser/grant.ts';
import { root } from '../tools/node.ts';

const SITES = { 'https://x.com/': 'x', 'https://bsky.app/': 'bluesky' } as const;
const HOSTS = ['https://bsky.app/*', 'https://twitter.com/*', 'https://x.com/*'];

/** What is used of the extension API inside Vigie's pages and worker. */
declare const chrome: {
  permissions: { getAll(): Promise<{ origins: string[] }>; request(wanted: object): Promise<boolean> };
  scripting: { getRegisteredContentScripts(): Promise<{ matches: string[] }[]> };
};

let vigie: OpenChromium;
/** Open since before anything was allowed. */
let early: Page;

beforeAll(async () => {
  vigie = await openChromium({ extension: join(root, 'dist/chrome'), lang: 'en' });
  for (const [site, page] of Object.entries(SITES)) {
    const body = readFileSync(join(root, `test/pages/${page}.html`), 'utf8');
    await vigie.context.route(`${site}**`, (route) => route.fulfill({ contentType: 'text/html', body }));
  }
  early = await vigie.context.newPage();
  await early.goto('https://x.com/');
});
afterAll(() => vigie?.close());

async function registered(): Promise<string[]> {
  const scripts = await (await vigie.worker()).evaluate(() => chrome.scripting.getRegisteredContentScripts());
  return scripts.flatMap(({ matches }) => matches).sort();
}

async function marked(page: Page, count: number): Promise<void> {
  await expect.poll(() => page.locator('[data-vigie]').count(), { timeout: 10_000 }).toBe(count);
}

/** Fills the first screen and sends it; what it asks of the browser from then on is written down in the page. */
async function start(): Promise<Page> {
  const page = await vigie.openPage('src/ui/onboarding/index.html');
  await page.bringToFront();
  for (const name of ['X', 'Bluesky']) await page.getByLabel(name, { exact: true }).check();
  await page.locator('#brand-step input').fill('Halo');
  await page.evaluate(() => {
    const asked: object[] = [];
    const { request } = chrome.permissions;
    chrome.permissions.request = (wanted, ...rest: []) => {
      asked.push(wanted);
      return request.call(chrome.permissions, wanted, ...rest);
    };
    Object.assign(window, { asked });
  });
  await page.locator('form button[type="submit"]').click();
  return page;
}

const askedBy = (page: Page): Promise<{ origins: string[] }[]> =>
  page.evaluate(() => (window as unknown as { asked: { origins: string[] }[] }).asked);

it('asks once for both networks, and goes no further until she has answered', async () => {
  const page = await start();
  await expect.poll(() => askedBy(page)).toHaveLength(1);
  expect((await askedBy(page))[0]?.origins.sort()).toEqual(HOSTS);
  await page.waitForTimeout(500);
  expect(await page.locator('.ready').count()).toBe(0);
  expect(await registered()).toEqual([]);
  await page.close();
  const again = await vigie.openPage('src/ui/onboarding/index.html');
  await again.locator('form.steps').waitFor();
  await again.close();
});

it('once allowed, reads new tabs and the one that was open', async () => {
  // No command answers the prompt itself without a window.
  await grantHosts(vigie, HOSTS);
  const page = await start();
  await page.locator('.ready').waitFor();
  expect(await page.locator('.banner').count()).toBe(0);
  await expect.poll(registered).toEqual(HOSTS);
  await page.close();
  await marked(early, 2);
  for (const site of Object.keys(SITES)) {
    const tab = await vigie.context.newPage();
    await tab.goto(site);
    await tab.locator('[data-vigie~="brand"]').first().waitFor();
    await tab.close();
  }
});

it('taken back in the settings, reads no tab any more, the open one included; asked for again, it does', async () => {
  const settings = await vigie.openPage('src/ui/dashboard/index.html#settings');
  const row = settings.locator('.network-row').filter({ has: settings.getByLabel('X', { exact: true }) });
  await row.getByRole('button', { name: /withdraw/i }).click();
  await expect.poll(registered).toEqual(['https://bsky.app/*']);
  await expect.poll(() => row.getByRole('checkbox').first().isChecked()).toBe(false);
  await marked(early, 0);
  const late = await vigie.context.newPage();
  await late.goto('https://x.com/');
  await late.waitForTimeout(500);
  await marked(late, 0);
  await settings.bringToFront();
  // Chromium gives back without a prompt what it once gave.
  await row.getByRole('button').click();
  await expect.poll(registered).toEqual(HOSTS);
  await marked(early, 2);
  await marked(late, 2);
});
