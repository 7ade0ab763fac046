/** What holds back in the page: no more flags at once than she wants, and no reply from the wrong brand's account unawares. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { textInVigie, untilInVigie } from '../browser/shadow.ts';
import { rowsOf } from '../journey/database.ts';
import { openPicker, pointAt } from '../journey/gestures.ts';
import { onboard, watchSample } from '../journey/onboard.ts';
import { openStage, type Stage } from '../journey/stage.ts';
import { ME } from '../playground/people.ts';
import { seed } from '../ui/seed.ts';

let stage: Stage;
let own: Page;
let page: Page;

beforeAll(async () => {
  stage = await openStage({ lang: 'en' });
  await onboard(stage);
  await watchSample(stage);
  own = await stage.vigie.openPage('src/ui/dashboard/index.html#settings');
});
afterAll(() => stage?.close());

const flagged = (): Promise<number> =>
  page.evaluate(
    () =>
      [...document.querySelectorAll('[data-pg="post"][data-vigie]:not([data-vigie="known"])')].filter((post) => {
        const { top, bottom } = post.getBoundingClientRect();
        return bottom > 0 && top < innerHeight;
      }).length,
  );
const pill = (): Promise<string | null> => textInVigie(page, '.pill');
const hidden = async (): Promise<number> => Number(/^\+(\d+) more flagged · M$/.exec((await pill()) ?? '')?.[1] ?? 0);

it('marks as many flags as she wants, counts the others, and shows them for a key', async () => {
  page = await stage.visit('/');
  await page.setViewportSize({ width: 1280, height: 2_400 });
  await page.bringToFront();
  await expect.poll(flagged).toBeGreaterThan(1);
  expect(await pill()).toBeNull();
  await own.bringToFront();
  const field = own.getByLabel('Flags drawn at once in a page');
  await field.fill('1');
  await field.press('Tab');
  await page.bringToFront();
  await expect.poll(flagged).toBe(1);
  await expect.poll(hidden).toBeGreaterThan(0);
  const all = 1 + (await hidden());
  await page.keyboard.press('m');
  await expect.poll(flagged).toBe(all);
  expect(await pill()).toBeNull();
  await page.keyboard.press('m');
  await expect.poll(flagged).toBe(1);
});

it('says that she is signed in as somebody else before it inserts, and inserts all the same when she wants', async () => {
  const made = { createdAt: 1, updatedAt: 1 };
  const watches = (await rowsOf(own, 'watches')).map((watch) => ({ ...watch, brandId: 'b1' }));
  await seed(own, {
    watches,
    brands: [{ id: 'b1', name: 'Halo', colour: 'teal', accounts: ['pintagram:halo_example'], ...made }],
  });
  page = await stage.visit('/');
  await page.bringToFront();
  const first = page.locator('[data-pg="post"][data-vigie~="brand"]').first();
  const id = (await first.getAttribute('data-id')) ?? '';
  await expect
    .poll(async () => (await rowsOf(own, 'posts')).find((row) => row.id === `pintagram:${id}`)?.brands)
    .toEqual(['b1']);
  await pointAt(page, id);
  await openPicker(page);
  await page.keyboard.press('Enter');
  const warnings = await untilInVigie(page, (root) => {
    const cautions = [...root.querySelectorAll<HTMLElement>('.cautions li')].map((line) => line.innerText);
    return cautions.length > 0 && cautions;
  });
  expect(warnings).toContain(
    `You are signed in as @${ME.handle}. This post is about Halo, which answers as @halo_example.`,
  );
  expect((await rowsOf(own, 'exchanges')).length).toBe(0);
  // What is grave takes a choice: the button that goes on comes after the one that has the focus.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => textInVigie(page, '.toast span')).toMatch(/./);
  expect(await textInVigie(page, '[role="dialog"]')).toBeNull();
});
