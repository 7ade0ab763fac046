/** A site taught in a real Chromium, by mouse and by keyboard: pointed at, confirmed, read at once; then given away as a file. */
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import { type OpenChromium, openChromium } from '../browser/chromium.ts';
import { clickInVigie, inVigie, textInVigie, untilInVigie } from '../browser/shadow.ts';
import { tabIdOf } from '../journey/stage.ts';
import { FORUM } from '../networks/teach/pages.ts';
import { root } from '../tools/node.ts';
import { seed, watch } from '../ui/seed.ts';
import { soon } from '../ui/soon.ts';

const SITE = 'https://forum.example/thread/7';
const HOST = 'https://forum.example/*';
const STYLE = '<style>body{font:16px sans-serif;margin:40px}.thread td{padding:20px;border:1px solid #ccc}</style>';

/** What is used of the extension API inside Vigie's pages and worker, and inside the browser's own page of extensions. */
declare const chrome: {
  permissions: { request(wanted: { origins: string[] }): Promise<boolean> };
  runtime: { sendMessage(message: object): Promise<unknown> };
  developerPrivate: { addHostPermission(extension: string, host: string): Promise<void> };
};

let vigie: OpenChromium;
let forum: Page;

async function allow(host: string): Promise<void> {
  const settings = await vigie.context.newPage();
  await settings.goto('chrome://extensions/');
  await settings.evaluate(([id, host]) => chrome.developerPrivate.addHostPermission(id, host), [
    vigie.extensionId,
    host,
  ] as const);
  await settings.close();
}

const openSettings = (): Promise<Page> => vigie.openPage('src/ui/dashboard/index.html#settings');

beforeAll(async () => {
  vigie = await openChromium({ extension: join(root, 'dist/chrome'), lang: 'en' });
  await vigie.context.route('https://forum.example/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html>${STYLE}${FORUM}` }),
  );
  await allow(HOST);
  const page = await openSettings();
  await page.locator('.block').first().waitFor();
  const settings = [{ ...DEFAULT_SETTINGS, id: 'settings', onboardedAt: 1 }];
  // What was once allowed is given again without a prompt.
  await page.evaluate((host) => chrome.permissions.request({ origins: [host] }), HOST);
  await seed(page, { watches: [watch('w1', 'Halo')], settings });
  await page.evaluate(() => chrome.runtime.sendMessage({ vigie: 'snapshot.publish', body: {} }));
  await page.close();
  forum = await vigie.context.newPage();
  await forum.goto(SITE);
});
afterAll(() => vigie?.close());

/** Presses the popup's button; what the page hears of clicks and keys from then on is written down in it. */
async function begin(): Promise<void> {
  const popup = await vigie.openPage(`src/ui/popup/index.html?tab=${await tabIdOf({ vigie }, forum)}`);
  await popup.getByRole('tab', { name: /this page/i }).click();
  await popup.locator('.teach-offer button').click();
  await forum.bringToFront();
  await untilInVigie(forum, (shadow) => shadow.querySelector('.teach') !== null);
  await popup.close();
  await forum.evaluate(() => {
    const heard: string[] = [];
    for (const type of ['pointerdown', 'mousedown', 'click', 'keydown'])
      document.body.addEventListener(type, (event) => heard.push(event.type), true);
    Object.assign(window, { heard });
  });
}

const heard = (): Promise<string[]> => forum.evaluate(() => (window as unknown as { heard: string[] }).heard);
const body = (): Promise<string> =>
  forum.evaluate(() => new XMLSerializer().serializeToString(document.body).replace(/ data-vigie[\w-]*="[^"]*"/g, ''));

async function pointAt(selector: string): Promise<void> {
  const box = await forum.locator(selector).first().boundingBox();
  if (!box) throw new Error(`no ${selector}`);
  await forum.mouse.move(box.x + 8, box.y + box.height / 2, { steps: 3 });
  await untilInVigie(forum, (shadow) => shadow.querySelector('.box.aim') !== null);
  await forum.mouse.click(box.x + 8, box.y + box.height / 2);
}

const asks = (words: string) =>
  untilInVigie(forum, (shadow, wanted) => shadow.querySelector('.ask')?.textContent?.includes(wanted), words);

it('is pointed at by mouse; the page hears nothing of it and stays as it was', async () => {
  await begin();
  const before = await body();
  await pointAt('#p102 .poster a');
  await asks('text');
  await pointAt('#p102 .postbody p');
  await asks('field');
  await pointAt('textarea');
  await asks('4 posts');
  expect(await textInVigie(forum, '.entries li')).toContain('Ada Quill');
  expect(await inVigie(forum, (shadow) => shadow.querySelectorAll('.box.unit').length)).toBe(4);
  expect(await heard()).toEqual([]);
  expect(await body()).toBe(before);
});

it('confirmed, is read at once, and its posts that speak of the brand are marked', async () => {
  await clickInVigie(forum, '.primary');
  await asks('Saved');
  await clickInVigie(forum, '.primary');
  await soon(() => inVigie(forum, () => true)).toBeNull();
  await soon(() => forum.locator('[data-vigie~="brand"]').count()).toBe(1);
  expect(await forum.locator('#p101[data-vigie~="brand"]').count()).toBe(1);
});

it('is renamed, exported, forgotten, and brought back by the file', async () => {
  const settings = await openSettings();
  const row = settings.locator('.site-row');
  await row.getByLabel('Name of forum.example').fill('Lamp talk');
  await settings.keyboard.press('Tab');
  const download = settings.waitForEvent('download');
  await row.getByRole('button', { name: 'Export Lamp talk as a file' }).click();
  const file = join(tmpdir(), `vigie-${process.pid}.json`);
  await (await download).saveAs(file);
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ format: 'vigie-site', site: { name: 'Lamp talk' } });
  await row.getByRole('button', { name: 'Forget Lamp talk' }).click();
  await row.waitFor({ state: 'detached' });
  await soon(() => forum.locator('[data-vigie]').count()).toBe(0);

  await settings.locator('input[type="file"]').setInputFiles(file);
  await row.waitFor();
  await soon(() => forum.locator('[data-vigie~="brand"]').count()).toBe(1);
  await settings.locator('input[type="file"]').setInputFiles(file);
  await settings.getByText('You already taught Vigie forum.example').waitFor();
  await settings.getByRole('button', { name: 'Keep mine' }).click();
  await writeFile(file, '{"format":"vigie-site","version":1,"site":{"id":"forum.example"}}');
  await settings.locator('input[type="file"]').setInputFiles(file);
  await settings.getByText('This file is damaged').waitFor();
  await settings.close();
});

it('is taught again by keyboard alone', async () => {
  await forum.reload();
  await begin();
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await forum.keyboard.press(key);
  };
  const aims = (words: string): Promise<boolean> =>
    inVigie(
      forum,
      (shadow, wanted) => shadow.querySelector('.aim-words')?.textContent === wanted,
      words,
    ) as Promise<boolean>;
  for (let stops = 0; stops < 20 && !(await aims('Ada Quill')); stops++) await press('Tab');
  await press('Enter');
  await asks('text');
  const text = 'The Halo lamp flickers since Monday. -- signed';
  for (let stops = 0; stops < 20 && !(await aims(text)); stops++) await press('Tab');
  await press('Enter');
  await asks('field');
  await press('Space');
  await asks('4 posts');
  await press('Enter');
  await asks('Saved');
  expect(await heard()).toEqual([]);
  await press('Escape');
  await soon(() => inVigie(forum, () => true)).toBeNull();
});
