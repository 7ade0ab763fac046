/** A reply is validated in its own view, changed, withdrawn, by keyboard, and the view passes axe. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type OpenChromium, openChromium } from '../browser/chromium.ts';
import { root } from '../tools/node.ts';
import { faultsOf } from '../ui/accessible.ts';
import { reply, seed } from '../ui/seed.ts';

let vigie: OpenChromium;
let page: Page;

beforeAll(async () => {
  const extension = join(root, 'dist/chrome-playground');
  vigie = await openChromium({ extension, lang: 'en', viewport: { width: 1000, height: 760 } });
  page = await vigie.openPage('src/ui/dashboard/index.html#replies');
  await page.locator('.search input').waitFor();
  await seed(page, { replies: [reply('r1', 'Parcel', 'We look into it.', { uses: 1 })] });
  await page.reload();
  await page.locator('#replies-0').waitFor();
});
afterAll(() => vigie?.close());

async function openApproval(): Promise<void> {
  await page.locator('#replies').focus();
  await page.keyboard.press('Control+e');
  await page.locator('.editor-links button', { hasText: 'Validation' }).press('Enter');
  await page.locator('select[name="state"]').waitFor();
}

async function choose(state: string): Promise<void> {
  await page.locator('select[name="state"]').selectOption(state);
}

const save = (): Promise<void> => page.locator('form button[type="submit"]').press('Enter');
const now = (): Promise<string | null> =>
  page.locator('.editor-links button', { hasText: 'Validation' }).locator('.count').textContent();

it('asks by whom, and keeps it', async () => {
  await openApproval();
  await choose('valid');
  await save();
  const who = page.locator('input[name="by"]');
  await expect.poll(() => who.getAttribute('aria-invalid')).toBe('true');
  await who.fill('Ada');
  await page.locator('textarea[name="remark"]').fill('Fine by me');
  expect(await faultsOf(page)).toEqual([]);
  await save();
  await page.locator('#replies-0').waitFor();
  await openApproval();
  await expect.poll(() => page.locator('.validated').textContent()).toMatch(/Validated by Ada.*Fine by me/);
  expect(await faultsOf(page)).toEqual([]);
  await page.keyboard.press('Escape');
});

it('refuses an end that is past, at its field', async () => {
  await openApproval();
  await page.locator('input[name="until"]').fill('2020-01-31');
  await save();
  await page.getByText('This day is past').waitFor();
  expect(await page.locator('input[name="until"]').getAttribute('aria-invalid')).toBe('true');
  expect(await faultsOf(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.locator('#replies-0').waitFor();
});

it('shows what changed since, and withdraws', async () => {
  await page.locator('#replies').focus();
  await page.keyboard.press('Control+e');
  await page.locator('textarea[name="body"]').fill('We refund it.');
  await save();
  await page.locator('#replies-0').waitFor();
  await openApproval();
  await expect.poll(() => page.locator('.validated').textContent()).toMatch(/changed since/);
  expect(await page.locator('.validated ins').allTextContents()).toEqual(['refund']);
  await choose('withdrawn');
  await save();
  await page.locator('#replies-0').waitFor();
  await page.locator('#replies').focus();
  await page.keyboard.press('Control+e');
  await expect.poll(now).toBe('withdrawn');
});

it('says that its reply was removed in another tab, and goes back', async () => {
  await page.keyboard.press('Escape');
  await page.locator('#replies-0').waitFor();
  await openApproval();
  const other = await vigie.openPage('src/ui/dashboard/index.html#replies');
  await other.locator('#replies-0').waitFor();
  await other.locator('#replies').focus();
  await other.keyboard.press('Control+Delete');
  await other.locator('#replies-0').waitFor({ state: 'detached' });
  await other.close();
  await page.getByRole('heading', { name: 'This reply is no longer there' }).waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'No reply yet' }).waitFor();
});
