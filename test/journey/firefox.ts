/** Vigie's first minute in Firefox. */
import { setTimeout as rest } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { OpenFirefox } from '../browser/firefox.ts';

/** Waits until a page answers something true, 15 s at most. */
export async function untilTrue(page: Page, script: string): Promise<void> {
  const limit = Date.now() + 15_000;
  while (!(await page.evaluate(script))) {
    if (Date.now() > limit) throw new Error(`never true: ${script}`);
    await rest(50);
  }
}

/** Chooses every network and names the brand Lumio; gives the words that welcomed her. */
export async function onboardFirefox(vigie: OpenFirefox): Promise<string> {
  const page = await vigie.openPage('src/ui/onboarding/index.html');
  await untilTrue(page, `document.querySelector('#networks-step input') !== null`);
  for (const network of await page.$$('#networks-step input')) await network.click();
  await page.type('#brand-step input', 'Lumio');
  const words = (await page.evaluate('document.querySelector("h1").textContent')) as string;
  await page.click('form button[type="submit"]');
  await untilTrue(page, `document.querySelector('.ready') !== null`);
  await page.close();
  return words;
}
