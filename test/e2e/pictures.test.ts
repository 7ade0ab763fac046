/** Pictures of a reply where a composer takes none: told, copied, dragged, by keyboard too. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clickInVigie, inVigie, textInVigie, untilInVigie } from '../browser/shadow.ts';
import { type Driver, openDriver } from '../matrix/drive.ts';
import { ask, composerKnown, prepare, replies } from '../matrix/own-page.ts';
import { PICTURE, TEXTS } from '../matrix/texts.ts';
import { serveHostile } from './hostile-pages.ts';

const words = TEXTS.find(({ picture }) => picture)?.text ?? '';
const reply = replies.find(({ pictures }) => pictures.length > 0)?.id ?? '';

let driver: Driver;
let site: Awaited<ReturnType<typeof serveHostile>>;
let page: Page;

beforeAll(async () => {
  [driver, site] = await Promise.all([openDriver('chromium'), serveHostile()]);
  page = driver.tab as unknown as Page;
  await prepare(driver);
});
afterAll(async () => {
  site?.close();
  await driver?.close();
});

/** The reply inserted by the popup's road, in a page of its own; the shelf is open afterwards. */
async function layOut(): Promise<void> {
  await page.goto(site.at('plain'));
  await page.bringToFront();
  await page.focus('#field');
  await composerKnown(driver, page.url());
  await ask(driver, page.url(), 'page.insert', { text: words, replyId: reply });
  await untilInVigie(page, (root) => root.querySelector('.shelf-box') !== null);
}

const value = (): Promise<string> => page.locator('#field').inputValue();

test('the text is in, and the picture waits; Esc gives the focus back', async () => {
  await layOut();
  expect(await value()).toBe(words);
  expect(await textInVigie(page, '.shelf-box h2')).toBe('Vigie does not see the picture in the page');
  expect(await inVigie(page, (root) => root.activeElement?.getAttribute('aria-label'))).toBe(`Copy ${PICTURE.name}`);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('field');
  await page.keyboard.type('!');
  expect(await value()).toBe(`${words}!`);
});

test('copied by keyboard, the clipboard holds the picture', async () => {
  await layOut();
  await page.keyboard.press('Enter');
  await expect.poll(() => textInVigie(page, '[role="status"]:not(.toasts)')).toContain('Copied');
  const held = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const bitmap = await createImageBitmap((await item?.getType('image/png')) as Blob);
    return [bitmap.width, bitmap.height];
  });
  expect(held).toEqual([1, 1]);
});

test('dragged, it arrives in the page as a file', async () => {
  await layOut();
  await page.evaluate(() => {
    const box = document.createElement('div');
    box.id = 'drop';
    Object.assign(box.style, { position: 'fixed', right: '0', bottom: '0', width: '200px', height: '200px' });
    box.addEventListener('dragover', (event) => event.preventDefault());
    box.addEventListener('drop', (event) => {
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      box.dataset.got = files.map(({ name, type, size }) => `${name} ${type} ${size}`).join();
    });
    document.body.append(box);
  });
  const from = await inVigie(page, (root) => root.querySelector('.shelf-box canvas')?.getBoundingClientRect().toJSON());
  await page.mouse.move(from.x + 10, from.y + 10);
  await page.mouse.down();
  await page.mouse.move(from.x + 40, from.y + 40, { steps: 4 });
  const { width, height } = page.viewportSize() ?? { width: 1280, height: 860 };
  await page.mouse.move(width - 100, height - 100, { steps: 6 });
  await page.mouse.up();
  const size = Buffer.from(PICTURE.data, 'base64').length;
  await expect.poll(() => page.getAttribute('#drop', 'data-got')).toBe(`${PICTURE.name} ${PICTURE.type} ${size}`);
});

test('a click elsewhere puts it away', async () => {
  await layOut();
  await clickInVigie(page, '.shelf-box h2');
  expect(await inVigie(page, (root) => root.querySelector('.shelf-box') !== null)).toBe(true);
  await page.click('#other');
  await expect.poll(() => inVigie(page, (root) => root.querySelector('.shelf-box') !== null)).toBeFalsy();
});
