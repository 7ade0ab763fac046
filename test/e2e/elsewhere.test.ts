/** Sites without a declaration, and a network that changed its pages, in a real Chromium: read all the same, and said so. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenChromium, openChromium } from '../browser/chromium.ts';
import { grantHosts } from '../browser/grant.ts';
import { tabIdOf } from '../journey/stage.ts';
import { root } from '../tools/node.ts';

let vigie: OpenChromium;

/** Each address with the saved page that answers it. */
const SITES = {
  'https://forum.example/': 'pages-generic/discourse.html',
  'https://shop.example/': 'quiet/product.html',
  'https://x.com/': 'pages/x.html',
  'https://social.example/': 'pages/mastodon.html',
};

beforeAll(async () => {
  vigie = await openChromium({ extension: join(root, 'dist/chrome'), lang: 'en' });
  for (const [site, file] of Object.entries(SITES)) {
    const saved = readFileSync(join(root, 'test', file), 'utf8');
    // X without the names by which its declaration knows it.
    const body = site.includes('x.com') ? saved.replaceAll('data-testid=', 'data-other=') : saved;
    await vigie.context.route(`${site}**`, (route) => route.fulfill({ contentType: 'text/html', body }));
  }
  await grantHosts(vigie, ['https://forum.example/*', 'https://shop.example/*', 'https://social.example/*']);
  await grantHosts(vigie, ['https://x.com/*', 'https://twitter.com/*']);
  const page = await vigie.openPage('src/ui/onboarding/index.html');
  for (const name of ['X', 'Mastodon']) await page.getByLabel(name, { exact: true }).check();
  await page.getByLabel('Your Mastodon server').fill('social.example');
  await page.locator('#brand-step input').fill('Halo');
  await page.locator('form button[type="submit"]').click();
  await page.locator('.ready').waitFor();
  await page.close();
});
afterAll(() => vigie?.close());

async function visit(site: string): Promise<Page> {
  const page = await vigie.context.newPage();
  await page.goto(site);
  return page;
}

/** The popup's part about a page. */
async function popupOf(page: Page): Promise<Page> {
  const popup = await vigie.openPage(`src/ui/popup/index.html?tab=${await tabIdOf({ vigie }, page)}`);
  await popup.getByRole('tab', { name: /page/i }).click();
  return popup;
}

/** The settings ask for any site by its name. */
async function allow(site: string): Promise<void> {
  const settings = await vigie.openPage('src/ui/dashboard/index.html#settings');
  const row = settings.locator('.network-row').filter({ hasText: 'Mastodon' });
  await row.getByLabel('Your Mastodon server').fill(site);
  await row.getByRole('button', { name: 'Allow this server' }).click();
  await settings.getByText(`${site} is allowed`).waitFor();
  await settings.close();
}

it('marks the posts of a forum once she allows it', async () => {
  const page = await visit('https://forum.example/');
  await allow('forum.example');
  await page.locator('[data-vigie~="brand"]').first().waitFor();
  const popup = await popupOf(page);
  await popup.locator('.page-summary').getByText('forum.example').waitFor();
  expect(await popup.locator('.notice').count()).toBe(0);
  await popup.close();
});

it('knows a Mastodon server by its pages', async () => {
  const page = await visit('https://social.example/');
  const popup = await popupOf(page);
  await popup.locator('.page-summary').getByText('Mastodon').waitFor();
  await popup.close();
});

it('keeps quiet in a shop', async () => {
  await allow('shop.example');
  const page = await visit('https://shop.example/');
  await page.waitForTimeout(1_500);
  expect(await page.locator('[data-vigie]').count()).toBe(0);
});

describe('a network that changed its pages', () => {
  it('is read by the generic reader, and the popup says so', async () => {
    const page = await visit('https://x.com/home');
    await page.locator('[data-vigie~="brand"]').first().waitFor({ timeout: 15_000 });
    const popup = await popupOf(page);
    await popup.getByRole('heading', { name: 'X has changed its pages' }).waitFor();
    expect(await popup.locator('[role="row"], .flagged-here li').count()).toBeGreaterThan(0);
    await popup.bringToFront();
    await popup.getByRole('button', { name: 'Copy a report' }).click();
    await popup.getByText('Copied: structure only').waitFor();
    const report = await popup.evaluate(() => navigator.clipboard.readText());
    expect(report).toMatch(/^Vigie \d+\.\d+\.\d+, x: blind since \d{4}-\d\d-\d\d/);
    expect(report).toContain('<article');
    expect(report).not.toMatch(/halo|ada|@|status|x\.com/i);
    await popup.close();
  });

  it('is said in the side panel and in the settings', async () => {
    const panel = await vigie.openPage('src/ui/panel/index.html');
    await panel.getByText('X has changed its pages').waitFor();
    const settings = await vigie.openPage('src/ui/dashboard/index.html#settings');
    await settings.getByText(/^Not read since/).waitFor();
  });
});
