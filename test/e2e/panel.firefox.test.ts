/** The sidebar in Firefox's own frame, opened from the popup and by its shortcut: the queue lives, and treats the page's posts. */
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type OpenFirefox, openFirefox } from '../browser/firefox.ts';
import { type FirefoxWindow, type FramedPage, windowOf } from '../browser/firefox-window.ts';
import { onboardFirefox } from '../journey/firefox.ts';
import { type Playground, servePlayground } from '../playground/serve.ts';
import { root } from '../tools/node.ts';

let playground: Playground;
let vigie: OpenFirefox;
let frame: FirefoxWindow;
let feed: Page;
let panel: FramedPage;

beforeAll(async () => {
  playground = await servePlayground();
  vigie = await openFirefox({ extension: join(root, 'dist/firefox-playground'), lang: 'en' });
  frame = await windowOf(vigie);
  await onboardFirefox(vigie);
  feed = await vigie.open(`${playground.url}/?lang=en`);
  await feed.waitForSelector('[data-vigie~="brand"]');
});
afterAll(async () => {
  await vigie?.close();
  await playground?.close();
});

const queued = (): Promise<number> =>
  panel.evaluate('Number(document.querySelector("#queue")?.getAttribute("aria-rowcount") ?? 0)');
const done = async (): Promise<number> => (await feed.$$('[data-pg="post"][data-vigie~="done"]')).length;

it('opens by its shortcut', async () => {
  await frame.press(['Alt', 'AltLeft'], ['Shift', 'ShiftLeft'], ['P', 'KeyP']);
  panel = await frame.sidebar();
  await expect.poll(queued).toBeGreaterThan(2);
  await frame.closeSidebar();
});

it('opens from the button of the popup, and hides nothing in its narrow frame', async () => {
  const popup = await frame.openPopup();
  await popup.click('button[aria-label="Open the side panel"]');
  panel = await frame.sidebar();
  await expect.poll(queued).toBeGreaterThan(2);
  const [needs, has] = await panel.evaluate<[number, number]>(
    '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
  );
  expect(needs).toBeLessThanOrEqual(has);
});

it('treats a post by its letter: it leaves the queue, its mark in the page says so, and undo takes both back', async () => {
  const before = await queued();
  expect(await done()).toBe(0);
  await panel.focus();
  await frame.press(['d', 'KeyD']);
  await expect.poll(queued).toBe(before - 1);
  await expect.poll(done).toBe(1);
  await panel.click('.toast button');
  await expect.poll(queued).toBe(before);
  await expect.poll(done).toBe(0);
});
