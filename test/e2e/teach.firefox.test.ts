/** A site taught in a real Firefox, whose content scripts see pages through a veil: pointed at, read, kept. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type OpenFirefox, openFirefox } from '../browser/firefox.ts';
import { type FramedPage, windowOf } from '../browser/firefox-window.ts';
import { FORUM } from '../networks/teach/pages.ts';
import { root } from '../tools/node.ts';

/** What is used of the extension API inside Vigie's pages. */
declare const browser: { tabs: { query(info: object): Promise<{ id: number; url?: string }[]> } };

const server = createServer((_request, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(`<!doctype html>${FORUM}`);
});
let extension: string;
let vigie: OpenFirefox;
let forum: Page;
let seen: FramedPage;

/** Vigie as it is sold, but allowed here from the start: no command answers the prompt. */
async function allowed(host: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'vigie-taught-'));
  await cp(join(root, 'dist/firefox'), folder, { recursive: true });
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  await writeFile(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, host_permissions: [host] }));
  return folder;
}

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  extension = await allowed('http://127.0.0.1/*');
  vigie = await openFirefox({ extension, lang: 'en' });
  forum = await vigie.open(`http://127.0.0.1:${(server.address() as AddressInfo).port}/thread/7`);
});
afterAll(async () => {
  await vigie?.close();
  server.close();
  if (extension) await rm(extension, { recursive: true, force: true });
});

async function begin(): Promise<void> {
  const blank = await vigie.openPage('src/ui/popup/index.html?tab=0');
  const id = await blank.evaluate(
    async (url) => (await browser.tabs.query({})).find((tab) => tab.url === url)?.id ?? -1,
    forum.url(),
  );
  await blank.close();
  const popup = await vigie.openPage(`src/ui/popup/index.html?tab=${id}`);
  await popup.waitForSelector('[role="tab"]');
  await popup.$$eval('[role="tab"]', (tabs) => (tabs.at(-1) as HTMLElement).click());
  await (await popup.waitForSelector('.teach-offer button'))?.click();
  await forum.bringToFront();
  seen = (await windowOf(vigie)).tab();
}

const asked = (): Promise<string | null> => seen.evaluate('vigie?.querySelector(".ask")?.textContent ?? null');

async function pointAt(selector: string): Promise<void> {
  const box = await (await forum.$(selector))?.boundingBox();
  if (!box) throw new Error(`no ${selector}`);
  await forum.mouse.move(box.x + 6, box.y + box.height / 2);
  await forum.mouse.click(box.x + 6, box.y + box.height / 2);
}

it('is pointed at, read whole, and kept', async () => {
  await begin();
  await expect.poll(asked, { timeout: 10_000 }).toContain('name');
  await pointAt('#p102 .poster a');
  await expect.poll(asked).toContain('text');
  await pointAt('#p102 .postbody p');
  await expect.poll(asked).toContain('field');
  // The name by which WebDriver BiDi knows the key; the types know it by another.
  await forum.keyboard.press(' ' as 'Space');
  await expect.poll(asked).toContain('4 posts');
  expect(await seen.evaluate('vigie.querySelector(".entries li").textContent')).toContain('Ada Quill');
  await forum.keyboard.press('Enter');
  await expect.poll(asked).toContain('Saved');
});
