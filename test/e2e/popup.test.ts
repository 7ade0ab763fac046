/** The popup by keyboard alone: replies written, found, used, binned and back; notes; into the page's composer. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type OpenChromium, openChromium } from '../browser/chromium.ts';
import { tabIdOf } from '../journey/stage.ts';
import { servePlayground } from '../playground/serve.ts';
import { root } from '../tools/node.ts';
import { clear, reply, seed } from '../ui/seed.ts';
import { soon } from '../ui/soon.ts';

let vigie: OpenChromium;
let page: Page;
const POPUP = 'src/ui/popup/index.html';

beforeAll(async () => {
  const extension = join(root, 'dist/chrome-playground');
  vigie = await openChromium({ extension, lang: 'en', viewport: { width: 380, height: 560 } });
});
afterAll(() => vigie.close());

/** A popup over an empty database; named tabs stay open, and this one is nobody's. */
beforeEach(async () => {
  await page?.close();
  page = await vigie.openPage(`${POPUP}?tab=0`);
  await page.locator('.state, #replies').first().waitFor();
  await clear(page);
  await page.reload();
  await page.locator('.state').waitFor();
});

const titles = (): Promise<string[]> => page.locator('#replies .row-title b').allTextContents();
const press = async (...keys: string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};
const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

it('opens with the cursor in the search', async () => {
  expect(
    await page.evaluate(() => document.activeElement?.getAttribute('role') ?? document.activeElement?.tagName),
  ).toBe('INPUT');
});

it('writes, finds, edits, duplicates, bins and restores a reply', async () => {
  await page.keyboard.type('Été à la mer');
  await page.getByText('No reply holds').waitFor();
  await press('Enter');
  await soon(() => page.locator('input[name="title"]').inputValue()).toBe('Été à la mer');
  await press('Tab');
  await page.keyboard.type('Hello ');
  await press('Tab', 'Enter');
  await page.keyboard.type(', see you there.');
  await soon(() => page.locator('textarea').inputValue()).toBe('Hello {first name}, see you there.');
  await press('Control+Enter');
  await soon(titles).toEqual(['Été à la mer']);

  await press('Control+a');
  await page.keyboard.type('ete MER');
  await soon(titles).toEqual(['Été à la mer']);
  await press('Control+e');
  await page.locator('input[name="title"]').waitFor();
  await press('Control+a');
  await page.keyboard.type('Été');
  await press('Control+Enter');
  await page.getByText('No reply holds').waitFor();
  await press('Control+a', 'Delete');
  await soon(titles).toEqual(['Été']);

  await press('Control+d');
  await soon(async () => (await titles()).sort()).toEqual(['Été', 'Été (copy)']);
  await press('ArrowDown', 'Control+Delete');
  await soon(async () => (await titles()).length).toBe(1);
  await page.locator('.toast').waitFor();
  await press('Control+z');
  await soon(async () => (await titles()).length).toBe(2);
  await press('Control+Delete');
  await soon(async () => (await titles()).length).toBe(1);

  await page.getByRole('button', { name: 'Bin', exact: true }).focus();
  await press('Enter');
  await page.locator('#bin').waitFor();
  await page.locator('#bin').focus();
  await press('Enter');
  await page.getByText('The bin is empty').waitFor();
  await page.getByRole('button', { name: 'Back' }).focus();
  await press('Enter');
  await soon(async () => (await titles()).length).toBe(2);
});

it('says what is wrong at its place, and keeps the text of an editor that was left', async () => {
  await seed(page, { replies: [reply('r1', 'Thanks', 'Thank you!', { shortcut: 'ty' })] });
  await page.reload();
  await page.locator('#replies-0').waitFor();
  await press('Tab', 'Enter');
  await page.locator('input[name="title"]').waitFor();
  await press('Control+Enter');
  await soon(() => page.locator('input[name="title"]').getAttribute('aria-invalid')).toBe('true');
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('title');
  await page.keyboard.type('Thanks again');
  await page.locator('textarea').focus();
  await page.keyboard.type('Thank you, again!');
  await page.locator('input[name="shortcut"]').focus();
  await page.keyboard.type('/TY');
  await press('Control+Enter');
  await page.getByText('Another reply has this shortcut').waitFor();

  await page.reload();
  await page.locator('#replies-0').waitFor();
  await press('Tab', 'Enter');
  await page.getByText('You had not finished').waitFor();
  expect(await page.locator('textarea').inputValue()).toBe('Thank you, again!');
  await page.locator('input[name="shortcut"]').focus();
  await press('Control+a', 'Delete', 'Control+Enter');
  await soon(async () => (await titles()).sort()).toEqual(['Thanks', 'Thanks again']);
  await press('Tab', 'Enter');
  await page.locator('input[name="title"]').waitFor();
  expect(await page.locator('input[name="title"]').inputValue()).toBe('');
});

it('asks for what no page tells, then copies where there is no composer', async () => {
  await seed(page, {
    replies: [
      reply('r1', 'Order', 'Hello {first name}, about {order number}.', { usedAt: 9 }),
      reply('r2', 'Thanks', 'Thank you!', { usedAt: 5 }),
    ],
  });
  await page.reload();
  await page.locator('#replies-0').waitFor();
  expect(await titles()).toEqual(['Order', 'Thanks']);
  await press('Enter');
  await page.getByLabel('first name').waitFor();
  await page.keyboard.type('Ana');
  await press('Enter');
  await soon(() => page.locator('.error').count()).toBe(1);
  await press('Tab');
  await page.keyboard.type('42');
  await press('Enter');
  await page.getByText('Copied').waitFor();
  expect(await copied()).toBe('Hello Ana, about 42.');

  await press('ArrowDown', 'Control+c');
  await soon(copied).toBe('Thank you!');
  await soon(titles).toEqual(['Thanks', 'Order']);
});

it('writes, finds, changes and bins notes', async () => {
  await page.locator('#tab-replies').focus();
  await press('ArrowRight');
  await page.locator('.note-composer').waitFor();
  await page.locator('.note-composer textarea').focus();
  await page.keyboard.type('Préfère le matin');
  await press('Control+Enter');
  await page.locator('#notes-0').waitFor();
  await soon(() => page.locator('.note-composer textarea').inputValue()).toBe('');
  await page.keyboard.type('Aime le thé');
  await press('Control+Enter');
  await soon(() => page.locator('#notes').getAttribute('aria-rowcount')).toBe('2');
  await page.getByLabel('Search notes').focus();
  await page.keyboard.type('prefere');
  await soon(() => page.locator('#notes').getAttribute('aria-rowcount')).toBe('1');
  await press('Enter');
  await page.locator('form.form textarea').waitFor();
  await press('Control+a');
  await page.keyboard.type('Préfère le soir');
  await press('Control+Enter');
  await page.getByText('Préfère le soir').waitFor();
  await page.getByLabel('Search notes').focus();
  await press('Control+Delete');
  await soon(() => page.locator('#notes').getAttribute('aria-rowcount')).toBe('1');
  await page.locator('.toast').waitFor();
  await press('Control+z');
  await soon(() => page.locator('#notes').getAttribute('aria-rowcount')).toBe('2');
});

it('puts a reply into the composer of the page, and says beforehand that it will', async () => {
  const site = await servePlayground({});
  try {
    await seed(page, { replies: [reply('r1', 'Thanks', 'Thank you!')] });
    const composer = await vigie.context.newPage();
    await composer.goto(`${site.url}/editors/textarea`);
    const field = composer.locator('textarea').first();
    await field.click();
    await field.fill('Hello. ');
    const tab = await tabIdOf({ vigie }, composer);
    await page.goto(`chrome-extension://${vigie.extensionId}/${POPUP}?tab=${tab}`);
    await page.locator('.foot .keys', { hasText: 'inserts' }).waitFor();
    await press('Enter');
    await soon(() => field.inputValue()).toBe('Hello. Thank you!');
    await page.getByText('Inserted').waitFor();
    await composer.close();
  } finally {
    await site.close();
  }
});
