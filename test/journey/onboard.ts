/** Vigie's first minute, as she lives it: the tab that opens by itself, then the watches of the demo. */
import type { Page } from 'playwright-core';
import { WATCH_KINDS } from '../../src/core/watch.ts';
import { SAMPLE_WATCHES, type SampleWatch } from '../playground/watches.ts';
import type { Stage } from './stage.ts';

type Look = (page: Page) => Promise<void>;

/** The tab that Vigie opens when it was just installed. */
async function welcomePage({ vigie: { context } }: Stage): Promise<Page> {
  const isWelcome = (page: Page): boolean => page.url().endsWith('/onboarding/index.html');
  const limit = Date.now() + 10_000;
  for (;;) {
    const page = context.pages().find(isWelcome);
    if (page) return page;
    if (Date.now() > limit) throw new Error('Vigie opened no tab after its installation');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Chooses every network, names the brand, keeps the replies proposed. `look` sees the page before it is sent. */
export async function onboard(stage: Stage, look: Look = async () => undefined): Promise<void> {
  const page = await welcomePage(stage);
  const networks = page.locator('#networks-step input[type="checkbox"]');
  await networks.first().waitFor();
  for (const network of await networks.all()) await network.check();
  await page.locator('#brand-step input').fill(brand().name);
  await look(page);
  await page.locator('form button[type="submit"]').click();
  await page.locator('.ready').waitFor();
  await page.close();
}

function brand(): SampleWatch {
  const found = SAMPLE_WATCHES.find(({ kind }) => kind === 'brand');
  if (!found) throw new Error('The demo watches no brand');
  return found;
}

/** Writes the demo's other watches in the dashboard, and completes that of the brand. */
export async function watchSample(stage: Stage, look: Look = async () => undefined): Promise<void> {
  const page = await stage.vigie.openPage('src/ui/dashboard/index.html#watches');
  const list = page.locator('#watches');
  await list.waitFor();
  for (const watch of SAMPLE_WATCHES) {
    if (watch.kind === 'brand') await list.getByText(watch.name, { exact: true }).first().click();
    else await page.locator('.split-list .bar button').click();
    await fillWatch(page, watch);
    await page.locator('.form button[type="submit"]').click();
    await page.locator('.form').waitFor({ state: 'detached' });
  }
  await list
    .locator('[role="row"]')
    .nth(SAMPLE_WATCHES.length - 1)
    .waitFor();
  await look(page);
  await page.close();
}

async function fillWatch(page: Page, { kind, name, terms, excluded, required, plurals }: SampleWatch): Promise<void> {
  await page.locator('.form').waitFor();
  await page.locator('.form .field button').nth(WATCH_KINDS.indexOf(kind)).click();
  await page.locator('.form .field input[autocomplete="off"]').fill(name);
  const lists = page.locator('.form .form-body textarea');
  for (const [at, words] of [terms, excluded, required].entries()) await lists.nth(at).fill(words.join('\n'));
  await page.locator('.form .form-body input[type="checkbox"]').first().setChecked(plurals);
}
