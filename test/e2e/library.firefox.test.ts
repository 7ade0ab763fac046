/** The library in a real Firefox: replies from files, found, changed, deleted and restored; a hostile file changes nothing. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type OpenFirefox, openFirefox } from '../browser/firefox.ts';
import { rowsOf } from '../journey/database.ts';
import { root } from '../tools/node.ts';

let vigie: OpenFirefox;
let page: Page;
let folder: string;
const errors: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vigie-files-'));
  vigie = await openFirefox({ extension: join(root, 'dist/firefox-playground'), lang: 'en' });
  page = await vigie.openPage('src/ui/dashboard/index.html#replies');
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.waitForSelector('.library');
});
afterAll(async () => {
  await vigie?.close();
  await rm(folder, { recursive: true, force: true });
});

const text = (selector: string): Promise<string> =>
  page.evaluate((selector) => document.querySelector(selector)?.textContent ?? '', selector);
const listed = (): Promise<(string | null)[]> =>
  page.$$eval('#replies .row-title b', (titles) => titles.map(({ textContent }) => textContent));
const button = (words: string): Promise<ElementHandle<Element> | null> =>
  page.waitForSelector(`::-p-xpath(//button[contains(normalize-space(), "${words}")])`);
const press = async (words: string): Promise<void> => (await button(words))?.click();

/** Pressed together, the last one last. */
async function hold(...keys: ('Control' | 'a' | 'e' | 'Enter' | 'Delete')[]): Promise<void> {
  for (const key of keys) await page.keyboard.down(key);
  for (const key of keys.reverse()) await page.keyboard.up(key);
}

async function choose(path: string): Promise<void> {
  const field = await page.waitForSelector('input[type="file"]');
  await (field as ElementHandle<HTMLInputElement>).uploadFile(path);
}

/** Takes in what a file of ours holds, and goes back to the list. */
async function take(path: string, count: number): Promise<void> {
  await press('Import, export');
  await choose(path);
  await expect
    .poll(() => text('.form-foot button.primary'))
    .toBe(`Import ${count} ${count === 1 ? 'reply' : 'replies'}`);
  await page.click('.form-foot button.primary');
  await press('See the replies');
  await page.waitForSelector('#replies');
}

it('imports a table, and a library of Briskine', async () => {
  const table = join(folder, 'replies.csv');
  await writeFile(
    table,
    'titre;texte;raccourci\nColis;Votre colis est en route\u202f!;colis\nLampe;La lampe est là.;lampe\n',
  );
  await take(table, 2);
  await expect.poll(async () => (await listed()).sort()).toEqual(['Colis', 'Lampe']);
  await take(join(root, 'test/files/briskine.json'), 1);
  await expect.poll(async () => (await listed()).sort()).toEqual(['Bonjour', 'Colis', 'Lampe']);
  const rows = await rowsOf(page, 'replies');
  expect(rows.find(({ title }) => title === 'Colis')).toMatchObject({
    body: 'Votre colis est en route\u202f!',
    shortcut: 'colis',
  });
  expect(rows.find(({ title }) => title === 'Bonjour')).toMatchObject({ shortcut: 'bj', tags: ['accueil', 'autre'] });
});

it('finds what was imported, and changes it by keys', async () => {
  await page.type('.search input', 'COLIS');
  await expect.poll(listed).toEqual(['Colis']);
  await hold('Control', 'e');
  await page.waitForSelector('textarea[name="body"]');
  await page.focus('textarea[name="body"]');
  await hold('Control', 'a');
  await page.keyboard.type('Votre colis arrive demain.');
  await hold('Control', 'Enter');
  await page.waitForSelector('#replies-0');
  await expect.poll(() => text('#replies .row-text')).toBe('Votre colis arrive demain.');
});

it('deletes to the bin, and restores from there', async () => {
  const binned = async (): Promise<string[]> =>
    (await rowsOf(page, 'replies')).filter(({ binnedAt }) => binnedAt !== null).map(({ title }) => title);
  await expect.poll(listed).toEqual(['Colis']);
  await page.focus('#replies');
  await page.keyboard.press('Delete');
  await expect.poll(listed).toEqual([]);
  expect(await binned()).toEqual(['Colis']);
  await press('Bin');
  await page.waitForSelector('#bin-0');
  await page.click('#bin-0 button');
  await expect.poll(() => text('.toast span')).toBe('“Colis” is back');
  expect(await binned()).toEqual([]);
  await page.click('.form-head button');
  await expect.poll(async () => (await listed()).includes('Colis')).toBe(true);
});

it.each([
  ['a list that holds itself', 'x.yml', 'matches: &a [*a]\n', 'refers to itself'],
  ['a picture', 'x.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'no text'],
  ['too much', 'y.csv', Buffer.alloc(10_000_001, 'a'), '10 MB'],
])('says what is wrong with %s, and changes nothing', async (_, name, content, words) => {
  const before = await rowsOf(page, 'replies');
  expect(before).toHaveLength(3);
  const path = join(folder, name);
  await writeFile(path, content);
  if (!(await page.$('.transfer'))) await press('Import, export');
  await choose(path);
  await expect.poll(() => text('.transfer-body [role="status"]')).toContain(words);
  expect(await text('.transfer-body [role="status"]')).toContain('Nothing was changed.');
  expect(await page.$eval('.form-foot button.primary', (it) => (it as HTMLButtonElement).disabled)).toBe(true);
  expect(await rowsOf(page, 'replies')).toEqual(before);
  expect(errors).toEqual([]);
});
