/** Vigie in real Firefox: installed, onboarded, it marks what speaks of the brand, in French and in English. */
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenFirefox, openFirefox } from '../browser/firefox.ts';
import { type Playground, servePlayground } from '../playground/serve.ts';
import { root } from '../tools/node.ts';

let playground: Playground;
beforeAll(async () => {
  playground = await servePlayground();
});
afterAll(() => playground.close());

/** Waits until a page answers something true, 15 s at most. */
async function until(page: Page, script: string): Promise<void> {
  const limit = Date.now() + 15_000;
  while (!(await page.evaluate(script))) {
    if (Date.now() > limit) throw new Error(`never true: ${script}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function onboard(vigie: OpenFirefox): Promise<string> {
  const page = await vigie.openPage('src/ui/onboarding/index.html');
  await until(page, `document.querySelector('#networks-step input') !== null`);
  for (const network of await page.$$('#networks-step input')) await network.click();
  await page.type('#brand-step input', 'Lumio');
  const words = (await page.evaluate('document.querySelector("h1").textContent')) as string;
  await page.click('form button[type="submit"]');
  await until(page, `document.querySelector('.ready') !== null`);
  await page.close();
  return words;
}

describe.each([
  ['fr', 'Vigie veille avec vous'],
  ['en', 'Vigie keeps watch with you'],
] as const)('%s', (lang, welcome) => {
  let vigie: OpenFirefox;
  beforeAll(async () => {
    vigie = await openFirefox({ extension: join(root, 'dist/firefox-playground'), lang });
  });
  afterAll(() => vigie?.close());

  it('onboards in her language and flags her brand in the feed', async () => {
    expect(await onboard(vigie)).toBe(welcome);
    const feed = await vigie.open(`${playground.url}/?lang=${lang}`);
    await until(feed, `document.querySelector('[data-vigie~="brand"]') !== null`);
    const flagged = await feed.evaluate(() =>
      [...document.querySelectorAll('[data-vigie~="brand"]')].map((post) => post.textContent ?? ''),
    );
    expect(flagged.filter((text) => !/lumio/i.test(text))).toEqual([]);
    expect(await feed.evaluate(() => document.querySelectorAll('vigie-host').length)).toBeLessThanOrEqual(1);
  });
});
