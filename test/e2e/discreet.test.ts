/** Discreet mode in a real Chromium: nothing of Vigie in the page until she asks for it, and the side panel fills all the same. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inVigie, untilInVigie } from '../browser/shadow.ts';
import { hover } from '../journey/gestures.ts';
import { onboard } from '../journey/onboard.ts';
import { rowCount } from '../journey/pages.ts';
import { openStage, type Stage, tabIdOf } from '../journey/stage.ts';

let stage: Stage;
let feed: Page;

/** What is used of the extension API inside the worker. */
declare const chrome: { commands: { onCommand: { dispatch(command: string, tab: object): void } } };

beforeAll(async () => {
  stage = await openStage({ lang: 'en' });
  await onboard(stage);
  feed = await stage.visit('/');
  await feed.bringToFront();
  await feed.locator('[data-vigie~="brand"]').first().waitFor();
});
afterAll(() => stage?.close());

/** All that a page could find of Vigie in itself. */
const traces = (): Promise<unknown> =>
  feed.evaluate(() => {
    const style = getComputedStyle(document.documentElement);
    const posts = [...document.querySelectorAll('[data-pg="post"]')];
    return {
      attributes: document.querySelectorAll('[data-vigie]').length,
      elements: document.querySelectorAll('vigie-host').length,
      highlights: [...CSS.highlights.keys()],
      properties: ['--vigie-start', '--vigie-why', '--vigie-who'].map((name) => style.getPropertyValue(name)),
      shadows: posts.filter((post) => getComputedStyle(post).boxShadow !== 'none').length,
    };
  });
const NONE = { attributes: 0, elements: 0, highlights: [], properties: ['', '', ''], shadows: 0 };

const flaggedPost = (): Promise<string> =>
  feed.evaluate(() => {
    const posts = [...document.querySelectorAll<HTMLElement>('[data-pg="post"]')];
    return posts.find((post) => post.textContent?.includes('Lumio'))?.dataset.id ?? '';
  });

it('takes every mark off the open page as soon as it is chosen', async () => {
  const settings = await stage.vigie.openPage('src/ui/dashboard/index.html#settings');
  const row = settings.locator('.network-row').filter({ hasText: 'Pintagram+' });
  await row.locator('.discreet input').check();
  await expect.poll(traces).toEqual(NONE);
  await settings.close();
});

it('leaves no trace in a page just loaded, whatever pointer and keys do, and still flags', async () => {
  await feed.reload();
  await feed.bringToFront();
  await feed.locator('[data-pg="post"]').first().waitFor();
  await hover(feed, await flaggedPost());
  for (const key of ['s', 'r', 'v', 'd', 'n']) await feed.keyboard.press(key);
  await feed.waitForTimeout(700);
  expect(await traces()).toEqual(NONE);
  const panel = await stage.vigie.openPage('src/ui/panel/index.html');
  expect(await rowCount(panel, 'queue')).toBeGreaterThan(2);
  await panel.close();
});

it('opens the picker when she asks, and takes it away after', async () => {
  await feed.bringToFront();
  const id = await tabIdOf(stage, feed);
  await (await stage.vigie.worker()).evaluate((id) => chrome.commands.onCommand.dispatch('open-picker', { id }), id);
  await untilInVigie(feed, (root) => root.querySelector('[role="option"]') !== null);
  await feed.keyboard.press('Escape');
  await expect.poll(() => inVigie(feed, (root) => root.querySelector('[role="dialog"]') !== null)).toBeFalsy();
  await expect.poll(traces).toEqual(NONE);
});
