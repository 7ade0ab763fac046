/** Back to a feed that slept in Chromium's back-forward cache: it woke, it did not load, and it knows what happened meanwhile. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PageStatus } from '../../src/core/messages.ts';
import { untilInVigie } from '../browser/shadow.ts';
import { hover, pointAt } from '../journey/gestures.ts';
import { onboard } from '../journey/onboard.ts';
import { openStage, type Stage, tabIdOf } from '../journey/stage.ts';
import { serveCacheable } from '../playground/cacheable.ts';
import type { Playground } from '../playground/serve.ts';

let stage: Stage;
let site: Playground;
let page: Page;
let first: string;

/** What is used of the extension API inside the worker. */
declare const chrome: { tabs: { sendMessage(tab: number, message: object, frame: object): Promise<unknown> } };

beforeAll(async () => {
  stage = await openStage({ lang: 'en', backForwardCache: true });
  site = await serveCacheable(stage.playground);
  await onboard(stage);
  page = await stage.vigie.context.newPage();
  await page.goto(`${site.url}/?lang=en`);
  await page.bringToFront();
  await page.locator('[data-vigie~="brand"]').first().waitFor();
  first = (await page.locator('[data-pg="post"][data-vigie~="brand"]').first().getAttribute('data-id')) ?? '';
});
afterAll(async () => {
  await stage?.close();
  await site?.close();
});

const marks = (kind: string): Promise<number> => page.locator(`[data-vigie~="${kind}"]`).count();

it('keeps its marks, and takes in a new watch and a post done in the panel', async () => {
  // The bar is shown, so the host is in the page that falls asleep.
  await pointAt(page, first);
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }));
  });
  const before = await marks('brand');
  await page.goto(`${site.url}/editors/textarea`);

  const watches = await stage.vigie.openPage('src/ui/dashboard/index.html#watches');
  await watches.locator('.split-list .bar button').click();
  await watches.locator('.form .field button').filter({ hasText: 'Competitor' }).click();
  await watches.locator('.form .field input[autocomplete="off"]').fill('Fern');
  await watches.locator('.form .form-body textarea').first().fill('fern');
  await watches.locator('.form button[type="submit"]').click();
  await watches.locator('.form').waitFor({ state: 'detached' });
  await watches.close();
  const panel = await stage.vigie.openPage('src/ui/panel/index.html');
  await panel.locator('#queue').press('d');
  await panel.locator('.toast').waitFor();
  await panel.close();

  await page.bringToFront();
  await page.goBack({ waitUntil: 'commit' });
  await page.waitForFunction(() => (window as unknown as { persisted?: boolean }).persisted === true);
  expect(await marks('brand')).toBe(before);
  await expect.poll(() => marks('competitor')).toBeGreaterThan(0);
  await expect.poll(() => marks('done')).toBe(1);
});

it('shows one bar, and answers the popup', async () => {
  await page.mouse.move(5, 5);
  await hover(page, first);
  await untilInVigie(page, (root) => root.querySelectorAll('[role="toolbar"]').length === 1);
  expect(await page.locator('vigie-host').count()).toBe(1);
  const id = await tabIdOf(stage, page);
  const worker = await stage.vigie.worker();
  const status = await worker.evaluate(
    (id) => chrome.tabs.sendMessage(id, { vigie: 'page.status', body: {} }, { frameId: 0 }),
    id,
  );
  const { network, trouble, flagged } = status as PageStatus;
  expect([network, trouble]).toEqual(['pintagram', null]);
  expect(flagged.some(({ matches }) => matches.some(({ kind }) => kind === 'competitor'))).toBe(true);
});
