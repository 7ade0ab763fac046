/** A packet goes out as one file, is read and answered without Vigie or a network, and its answer is taken in. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type OpenChromium, openChromium } from '../browser/chromium.ts';
import { rowsOf } from '../journey/database.ts';
import { root } from '../tools/node.ts';
import { faultsOf } from '../ui/accessible.ts';
import { HOSTILE, reply, seed } from '../ui/seed.ts';

const VALIDATED = { by: 'Ada', at: 1_700_000_000_000, until: null, body: 'We look at it.', variants: [], remark: '' };
const REPLIES = [
  reply('r1', HOSTILE[0] ?? '', `Hello {first name}, ${HOSTILE[1]}`, { lang: 'en', uses: 3 }),
  reply('r2', 'Parcel', 'We look into it.', { state: 'valid', validation: VALIDATED, uses: 2 }),
  reply('r3', 'Joke', 'Catch!', {
    tone: 'light',
    variants: [{ network: 'x', lang: 'fr', body: 'Attrape !' }],
    uses: 1,
  }),
];

let vigie: OpenChromium;
let page: Page;
let packetFile: string;
let answerFile: string;
const asked: string[] = [];

beforeAll(async () => {
  vigie = await openChromium({
    extension: join(root, 'dist/chrome-playground'),
    viewport: { width: 1000, height: 760 },
  });
  page = await vigie.openPage('src/ui/dashboard/index.html#replies');
  await page.locator('.search input').waitFor();
  await seed(page, { replies: REPLIES });
  await page.reload();
  await page.locator('#replies-2').waitFor();
});
afterAll(() => vigie?.close());

const states = async (): Promise<Record<string, unknown>> =>
  Object.fromEntries((await rowsOf(page, 'replies')).map(({ id, state }) => [id, state]));
const packets = async (): Promise<number> => (await rowsOf(page, 'packets')).length;

/** What pressing a button lets fall into the downloads. */
async function saved(on: Page, button: string): Promise<{ path: string; name: string }> {
  const waiting = on.waitForEvent('download');
  await on.getByRole('button', { name: button, exact: true }).press('Enter');
  const file = await waiting;
  const path = `${await file.path()}-${file.suggestedFilename()}`;
  await file.saveAs(path);
  return { path, name: file.suggestedFilename() };
}

async function give(text: string): Promise<void> {
  await page
    .locator('.packets input[type="file"]')
    .setInputFiles({ name: 'answer.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

it('is made of what waits to be validated', async () => {
  await page.getByRole('button', { name: 'Validation packets' }).click();
  await page.getByRole('button', { name: 'New packet' }).click();
  await page.locator('textarea[name="note"]').fill('Before Friday, please.');
  expect(await page.locator('.packet-replies li').count()).toBe(3);
  expect(await faultsOf(page)).toEqual([]);
  const { path, name } = await saved(page, 'Save the file');
  packetFile = path;
  expect(name).toMatch(/^to-validate-\d{4}-\d\d-\d\d\.html$/);
  await expect.poll(() => page.locator('#packets-0').textContent()).toMatch(/3 replies.*no answer yet/);
  expect(await faultsOf(page)).toEqual([]);
});

it('is read and answered by keyboard, and asks nothing of any network', async () => {
  const reader = await vigie.context.newPage();
  reader.on('request', (request) => asked.push(request.url()));
  const errors: string[] = [];
  reader.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  reader.on('pageerror', (error) => errors.push(error.message));
  await reader.goto(pathToFileURL(packetFile).href);
  expect(await reader.locator('h1').textContent()).toBe('3 texts to validate');
  expect(await reader.locator('header').textContent()).toContain('Before Friday, please.');
  const articles = reader.locator('article');
  expect(await articles.nth(0).locator('h2').textContent()).toBe(`1. ${HOSTILE[0]}`);
  expect(await articles.nth(0).locator('.words').textContent()).toBe(`Hello {first name}, ${HOSTILE[1]}`);
  expect(await articles.nth(1).locator('ins').allTextContents()).toEqual(['into']);
  expect(await articles.nth(2).textContent()).toMatch(/Light in tone.*Text on X in French.*Attrape !/);

  await reader.setViewportSize({ width: 390, height: 800 });
  expect(await reader.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);

  await reader.getByRole('button', { name: 'Save my answer' }).press('Enter');
  expect(await reader.locator('[role="alert"]').textContent()).toBe('Give your name.');
  await reader.keyboard.type('Ada');
  await reader.getByRole('button', { name: 'Save my answer' }).press('Enter');
  expect(await reader.locator('[role="alert"]').textContent()).toBe('Nothing is decided or remarked yet.');
  const decide = (at: number, decision: string): Promise<void> =>
    articles.nth(at).locator(`input[value="${decision}"]`).press('Space');
  await decide(0, 'valid');
  await decide(1, 'valid');
  await articles.nth(1).locator('input[type="date"]').fill('2020-01-01');
  await decide(2, 'refused');
  await articles.nth(2).locator('textarea').fill('Too light <b>today</b>');
  await reader.getByRole('button', { name: 'Save my answer' }).press('Enter');
  expect(await reader.locator('[role="alert"]').textContent()).toBe('An end date is already past.');
  await articles.nth(1).locator('input[type="date"]').fill('2099-12-31');
  expect(await reader.locator('.status').textContent()).toBe('Everything is decided.');
  expect(await faultsOf(reader)).toEqual([]);
  answerFile = (await saved(reader, 'Save my answer')).path;
  expect(await reader.locator('.status').textContent()).toMatch(/in your downloads/);
  expect(await reader.title()).toBe('3 texts to validate');
  expect(errors).toEqual([]);
  expect(asked.filter((url) => !url.startsWith('file:') && !url.startsWith('blob:'))).toEqual([]);
  await reader.close();
});

it('takes nothing from a file that is no answer to it', async () => {
  const error = page.locator('.packets [role="alert"]');
  const answer = await readFile(answerFile, 'utf8');
  const before = await states();
  await give(await readFile(packetFile, 'utf8'));
  await expect.poll(() => error.textContent()).toMatch(/This is the packet itself/);
  await give('{"format":"vigie-answer","version":1,"answer":{}}');
  await expect.poll(() => error.textContent()).toMatch(/damaged, or was altered/);
  await give(answer.replaceAll('"r2"', '"r9"'));
  await expect.poll(() => error.textContent()).toMatch(/texts that were not in the packet/);
  await give(answer.replace(/"packet": "[^"]+"/, '"packet": "another"'));
  await expect.poll(() => error.textContent()).toMatch(/not made in this browser/);
  expect(await states()).toEqual(before);
});

it('is taken in at once, and taken back', async () => {
  const answer = await readFile(answerFile, 'utf8');
  await give(answer);
  await page.locator('#answers-2').waitFor();
  expect(await page.locator('.answer > .chips').textContent()).toBe('validated 2refused 1');
  expect(await page.locator('#answers-2').textContent()).toContain('“Too light <b>today</b>”');
  expect(await page.locator('#answers-1').textContent()).toMatch(/until .*2099/);
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Take in' }).press('Enter');
  await expect.poll(states).toEqual({ r1: 'valid', r2: 'valid', r3: 'draft' });
  await expect.poll(() => page.locator('#packets-0').textContent()).toMatch(/answered by Ada/);

  await give(answer);
  await expect.poll(() => page.locator('.answer .banner').textContent()).toMatch(/taken in already/);
  expect(await page.getByRole('button', { name: 'Take in' }).isDisabled()).toBe(true);
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => page.locator('#packets-0').textContent()).toMatch(/no answer yet/);
  expect(await states()).toEqual({ r1: 'draft', r2: 'valid', r3: 'draft' });
});

it('tells what was said of a reply where it is validated', async () => {
  await give(await readFile(answerFile, 'utf8'));
  await page.locator('#answers-2').waitFor();
  await page.getByRole('button', { name: 'Take in' }).press('Enter');
  await page.locator('#packets-0').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.search input').fill('Joke');
  await expect.poll(() => page.locator('#replies-0').textContent()).toContain('Joke');
  await page.locator('.search input').press('Control+e');
  await page.locator('.editor-links button', { hasText: 'Validation' }).press('Enter');
  await expect.poll(() => page.locator('section .reasons').textContent()).toMatch(/Ada.*refused\. “Too light/);
});

it('is removed, and comes back', async () => {
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Validation packets' }).press('Enter');
  await page.locator('#packets').press('Delete');
  await expect.poll(packets).toBe(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(packets).toBe(1);
});
