/** The side panel in Chromium's own frame, opened from the popup: the queue lives, and what is done there shows in the page. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type OwnFrame, openedInFrame } from '../browser/own-frame.ts';
import { openRealPopup } from '../browser/real-popup.ts';
import { rowsOf } from '../journey/database.ts';
import { onboard } from '../journey/onboard.ts';
import { openStage, type Stage } from '../journey/stage.ts';

let stage: Stage;
let own: Page;
let feed: Page;
let panel: OwnFrame;

beforeAll(async () => {
  stage = await openStage({ lang: 'en' });
  await onboard(stage);
  own = await stage.vigie.openPage('manifest.json');
  feed = await stage.visit('/');
  await feed.bringToFront();
  await feed.locator('[data-vigie~="brand"]').first().waitFor();
});
afterAll(() => stage?.close());

const queued = (): Promise<number> =>
  panel.evaluate('Number(document.querySelector("#queue")?.getAttribute("aria-rowcount"))');
const waiting = async (): Promise<number> => (await rowsOf(own, 'posts')).filter(({ state }) => state === 'new').length;

it('opens from the button of the popup, beside the page, with what the page flagged', async () => {
  const popup = await openRealPopup(stage.vigie);
  await popup.click('button[aria-label="Open the side panel"]');
  panel = await openedInFrame(stage.vigie, '/panel/index.html');
  await expect.poll(queued).toBeGreaterThan(2);
  expect(await queued()).toBe(await waiting());
});

it('treats a post by its letter: it leaves the queue, its mark in the page says so, and undo takes both back', async () => {
  const before = await queued();
  const done = feed.locator('[data-pg="post"][data-vigie~="done"]');
  expect(await done.count()).toBe(0);
  await panel.press('d');
  await expect.poll(queued).toBe(before - 1);
  await expect.poll(() => done.count()).toBe(1);
  await panel.click('.toast button');
  await expect.poll(queued).toBe(before);
  await expect.poll(() => done.count()).toBe(0);
});

it('takes in what she scrolls past meanwhile', async () => {
  const before = await queued();
  await feed.mouse.move(600, 400);
  for (let at = 0; at < 6; at++) {
    await feed.mouse.wheel(0, 620);
    await feed.waitForTimeout(200);
  }
  await expect.poll(queued).toBeGreaterThan(before);
  await expect.poll(async () => (await queued()) - (await waiting())).toBe(0);
});
