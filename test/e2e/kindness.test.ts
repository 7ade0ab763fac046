/** Acts of kindness in a real browser: axe on every view, the keys, a draw, an offer that is kept, reach that never shows. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type OpenChromium, openChromium } from '../browser/chromium.ts';
import { root } from '../tools/node.ts';
import { faultsOf } from '../ui/accessible.ts';
import { kindSample } from '../ui/kind-sample.ts';
import { SAMPLE } from '../ui/sample.ts';
import { regret, seed } from '../ui/seed.ts';
import { soon } from '../ui/soon.ts';

let vigie: OpenChromium;
let page: Page;
const errors: string[] = [];

const open = async (hash: string): Promise<void> => {
  await page.goto('about:blank');
  await page.goto(`chrome-extension://${vigie.extensionId}/src/ui/dashboard/index.html#${hash}`);
};
const rows = (table: string): Promise<unknown[]> =>
  page.evaluate(
    (name) =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open('vigie');
        opening.onsuccess = () => {
          const reading = opening.result.transaction(name).objectStore(name).getAll();
          reading.onsuccess = () => resolve(reading.result);
          reading.onerror = () => reject(reading.error);
          opening.result.close();
        };
      }),
    table,
  );

beforeAll(async () => {
  const extension = join(root, 'dist/chrome-playground');
  vigie = await openChromium({ extension, lang: 'fr', viewport: { width: 1180, height: 800 } });
  page = await vigie.openPage('src/ui/dashboard/index.html');
  page.on('pageerror', (error) => errors.push(error.message));
  await page.locator('h1').waitFor();
  await seed(page, SAMPLE);
  await seed(page, kindSample(Date.now()));
});
afterAll(() => vigie.close());

it.each([380, 1180])('has no fault in any view, %i px wide', async (width) => {
  await page.setViewportSize({ width, height: 800 });
  await open('kindness');
  await page.locator('.kind-grave, #kindness-1').first().waitFor();
  expect(await faultsOf(page), 'today').toEqual([]);
  await page.locator('#kindness').focus();
  await page.keyboard.press('Enter');
  await page.locator('.form .kind-post').waitFor();
  await page.keyboard.press('Control+Enter');
  await page.locator('.error').first().waitFor();
  expect(await faultsOf(page), 'offer').toEqual([]);
  await open('kindness/library');
  await page.locator('#gestures-0').waitFor();
  expect(await faultsOf(page), 'library').toEqual([]);
  await page.locator('#gestures-0').click();
  await page.locator('.asks mark').first().waitFor();
  expect(await faultsOf(page), 'editor').toEqual([]);
  await open('kindness/log');
  await page.locator('summary').last().waitFor();
  for (const summary of await page.locator('summary').all()) await summary.click();
  await page.locator('.kind-line').waitFor();
  expect(await faultsOf(page), 'log').toEqual([]);
  await page.locator('#kindlog-0').click();
  await page.locator('.form .kind-post').waitFor();
  expect(await faultsOf(page), 'act').toEqual([]);
  await open('kindness/budget');
  await page.locator('.block').waitFor();
  expect(await faultsOf(page), 'budget').toEqual([]);
});

it('shows presence or silence for grief, why somebody is left in peace, and no reach', async () => {
  await page.setViewportSize({ width: 1180, height: 2_400 });
  await open('kindness');
  await page.locator('#kindness-4').waitFor();
  const text = (await page.locator('#kindness').textContent()) ?? '';
  expect(text).toContain('Présence humaine, ou silence');
  expect(text).toContain('deuil');
  expect(text).toContain('à laisser en paix jusqu’au');
  expect(text).not.toMatch(/90.000|abonné/);
  expect(await page.locator('.kind-grave').count()).toBe(1);
  await page.setViewportSize({ width: 1180, height: 800 });
});

it('offers by keys alone: the why is asked, the words are copied, the exchange and the act are kept', async () => {
  await open('kindness');
  await page.locator('#kindness-0').waitFor();
  expect(await page.locator('#kindness').evaluate((list) => list === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  await page.locator('.form select').first().waitFor();
  expect(await page.locator('.form textarea').inputValue()).toContain('Nora');
  await page.locator('.form input').last().focus();
  await page.keyboard.type('Sa boîte est vide un lundi.');
  await page.keyboard.press('Control+Enter');
  await soon(async () => (await rows('kindnesses')).length).toBe(2);
  expect(await rows('kindnesses')).toContainEqual(
    expect.objectContaining({ postId: 'x:k1', state: 'offered', gestureId: 'g1', why: 'Sa boîte est vide un lundi.' }),
  );
  expect(await rows('exchanges')).toContainEqual(
    expect.objectContaining({ postId: 'x:k1', text: expect.stringContaining('Nora') }),
  );
  await page.locator('#kindness').waitFor();
  // What can be taken back is said first.
  await page.locator('.toast').waitFor();
  await page.keyboard.press('Control+z');
  await soon(async () => (await rows('kindnesses')).length).toBe(1);
});

it('draws by lot, shows the seed, and gives the same again', async () => {
  await open('kindness');
  await page.getByRole('button', { name: 'Tirer au sort' }).click();
  await page.locator('.kind-waiting li').waitFor();
  const [draw] = (await rows('draws')).filter((row) => (row as { id: string }).id !== 'd1') as { seed: string }[];
  await soon(() => page.locator('.kind-waiting').textContent()).toContain(draw?.seed ?? 'no seed');
  await open('kindness/log');
  await page.locator('summary').last().click();
  await page.getByRole('button', { name: 'Refaire avec la même graine' }).first().click();
  await soon(() => page.locator('.toast').textContent()).toContain('tient');
});

it('starts a library with eight gestures, underlines what a text asks, and bins with a way back', async () => {
  await open('kindness/library');
  await page.getByRole('button', { name: 'Huit gestes en français' }).click();
  await soon(() => page.locator('#gestures').getAttribute('aria-rowcount')).toBe('11');
  await page.locator('#gestures').focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Delete');
  await soon(() => page.locator('#gestures').getAttribute('aria-rowcount')).toBe('10');
  await page.getByRole('button', { name: 'Annuler' }).click();
  await soon(() => page.locator('#gestures').getAttribute('aria-rowcount')).toBe('11');
  await page.getByRole('button', { name: 'Nouveau geste' }).click();
  await page.locator('textarea[name="text"]').fill('Un café vous attend, n’oubliez pas de nous taguer');
  await soon(() => page.locator('.asks mark').allTextContents()).toEqual(['n’oubliez pas', 'nous taguer']);
});

it('draws few rows of many regrets', async () => {
  const many = Array.from({ length: 600 }, (_, index) => index);
  await seed(page, {
    posts: many.map((n) =>
      regret(`x:m${n}`, `Personne ${String.fromCharCode(97 + (n % 26))}${n}`, `Plus de céréales ${n}`, {
        account: `x:m${n}`,
      }),
    ),
  });
  await open('kindness');
  await page.locator('#kindness-3').waitFor();
  expect(Number(await page.locator('#kindness').getAttribute('aria-rowcount'))).toBeGreaterThan(600);
  expect(await page.locator('#kindness [role="row"]').count()).toBeLessThan(60);
  expect(errors).toEqual([]);
});
