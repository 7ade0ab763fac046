/** Every page of the extension under axe, light and dark; long lists; hostile names shown as text. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type OpenChromium, openChromium } from '../browser/chromium.ts';
import { root } from '../tools/node.ts';
import { faultsOf } from '../ui/accessible.ts';
import { SAMPLE } from '../ui/sample.ts';
import { account, HOSTILE, person, queued, seed } from '../ui/seed.ts';
import { soon } from '../ui/soon.ts';

declare const chrome: { i18n: { getMessage(key: string): string } };

let vigie: OpenChromium;
let page: Page;
const errors: string[] = [];

const extension = join(root, 'dist/chrome-playground');
const open = async (path: string): Promise<void> => {
  const address = `chrome-extension://${vigie.extensionId}/src/ui/${path}`;
  // Another hash alone would not load the page anew.
  await page.goto('about:blank');
  await page.goto(address);
};

beforeAll(async () => {
  vigie = await openChromium({ extension, lang: 'fr', viewport: { width: 380, height: 600 } });
  page = await vigie.openPage('src/ui/popup/index.html');
  page.on('pageerror', (error) => errors.push(error.message));
  await page.locator('#tab-replies').waitFor();
  await seed(page, SAMPLE);
});
afterAll(() => vigie.close());
beforeEach(() => {
  errors.length = 0;
});

it('says its language and title on every page', async () => {
  for (const [path, title] of [
    ['popup/index.html', 'Vigie'],
    ['panel/index.html', 'À traiter'],
    ['dashboard/index.html', 'Personnes · Vigie'],
    ['onboarding/index.html', 'Bienvenue dans Vigie'],
  ] as const) {
    await open(path);
    await page.locator('h1').first().waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
    await soon(() => page.title()).toBe(title);
  }
});

it('holds its head in the popup’s width, with many flagged and the button of the side panel', async () => {
  await open('popup/index.html');
  await page.locator('#replies-0').waitFor();
  const wide = await page.evaluate(() => {
    const head = document.querySelector('.popup-head') as HTMLElement;
    const count = Object.assign(document.createElement('span'), { className: 'count', textContent: '1 234' });
    document.querySelector('#tab-page .count')?.remove();
    document.querySelector('#tab-page')?.append(count);
    const buttons = head.querySelectorAll('.tabs ~ button');
    if (buttons.length === 1) head.append((buttons[0] as Element).cloneNode(true));
    const tabs = head.querySelector('.tabs') as HTMLElement;
    return [head.scrollWidth - head.clientWidth, tabs.scrollWidth - tabs.clientWidth];
  });
  expect(wide).toEqual([0, 0]);
});

it('holds its foot on one line too, where a reply goes into the page', async () => {
  await open('popup/index.html');
  await page.locator('.foot .keys').waitFor();
  const heights = await page.evaluate(() => {
    const says = (key: string): HTMLElement =>
      Object.assign(document.createElement('span'), { textContent: chrome.i18n.getMessage(key) });
    const key = (name: string): HTMLElement => Object.assign(document.createElement('kbd'), { textContent: name });
    const foot = document.querySelector('.foot') as HTMLElement;
    const before = foot.offsetHeight;
    foot
      .querySelector('.keys')
      ?.replaceChildren(key('↵'), says('popupEnterInserts'), key('Ctrl C'), says('popupCopies'));
    return [before, foot.offsetHeight, foot.scrollWidth - foot.clientWidth];
  });
  expect(heights).toEqual([38, 38, 0]);
});

it('has no fault in the popup: replies, editor, fields to fill, bin, notes, this page', async () => {
  await open('popup/index.html');
  await page.locator('#replies-0').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await page.keyboard.press('Control+e');
  await page.locator('form.form').waitFor();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Control+Enter');
  await page.locator('.error').first().waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await open('popup/index.html');
  await page.locator('#replies-0').click();
  await page.locator('form.form').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Corbeille', exact: true }).click();
  expect(await faultsOf(page)).toEqual([]);
  await page.locator('#tab-notes').click();
  await page.locator('#notes-0').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await page.locator('#tab-page').click();
  await page.locator('.state').waitFor();
  expect(await faultsOf(page)).toEqual([]);
});

it('has no fault in the side panel', async () => {
  await open('panel/index.html');
  await page.locator('#queue-1').waitFor();
  await page.locator('.chip.ambassador').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await page.locator('#tab-done').click();
  await page.locator('.state').waitFor();
  expect(await faultsOf(page)).toEqual([]);
});

it.each([380, 1180])('has no fault in any section of the dashboard, %i px wide', async (width) => {
  await page.setViewportSize({ width, height: 800 });
  for (const hash of [
    'people',
    'people/theo',
    'people/hostile',
    'brands',
    'brands/b1',
    'watches',
    'watches/w1',
    'watches/new',
    'watches/table',
    'watches/starters',
    'levels',
    'levels/risk-angry',
    'relays',
    'relays/odile',
    'replies',
    'notes',
    'settings',
  ]) {
    await open(`dashboard/index.html#${hash}`);
    await page
      .locator(hash.includes('/') ? '.sheet h2, .form h2' : '.dash-main h1')
      .first()
      .waitFor();
    expect(await faultsOf(page), hash).toEqual([]);
  }
});

it('writes a rule, moves it by its keys, switches it off, and goes back to the first ones', async () => {
  await open('dashboard/index.html#levels/new');
  await page.locator('.form').getByRole('button', { name: 'éloge' }).first().click();
  await page.locator('.form input[type="radio"]').nth(1).check();
  await page.locator('.form button[type="submit"]').click();
  const rows = page.locator('.rules li');
  await soon(() => rows.count()).toBe(11);
  await soon(() => rows.first().locator('.row-title').innerText()).toMatch(/1\s*éloge/);
  await rows.first().locator('.watch-open').press('Alt+ArrowDown');
  await soon(() => rows.nth(1).locator('.row-title').innerText()).toMatch(/éloge/);
  await soon(() => page.evaluate(() => document.activeElement?.textContent ?? '')).toMatch(/éloge/);
  await rows.nth(1).locator('.switch').click();
  await soon(() => rows.nth(1).locator('.switch').isChecked()).toBe(false);
  await page.locator('.tester textarea').fill('Ma lampe est en panne, personne ne répond, je veux un remboursement');
  await soon(() => page.locator('.rules .met .row-title').innerText()).toMatch(/2\s*plainte/);
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Revenir à celles du départ' }).click();
  await soon(() => rows.count()).toBe(10);
});

it('hands a post over from the side panel by its keys alone', async () => {
  await vigie.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open('panel/index.html');
  await page.locator('#queue-0').waitFor();
  await page.keyboard.press('e');
  await page.locator('dialog .offer').first().waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await page.keyboard.press('1');
  await page.getByRole('heading', { name: 'Répondre en attendant' }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Pour Odile Exemple/);
  await page.keyboard.press('Escape');
  await page.locator('dialog').waitFor({ state: 'detached' });
  await open('dashboard/index.html#relays');
  await soon(() => page.locator('.escalation').count()).toBe(4);
});

it('has no fault in the first screen', async () => {
  await open('onboarding/index.html');
  await page.locator('form.steps').waitFor();
  expect(await faultsOf(page)).toEqual([]);
});

it('shows hostile names and texts as they are', async () => {
  await open('dashboard/index.html#people/hostile');
  await page.locator('.sheet h2').waitFor();
  expect(await page.locator('.sheet h2').textContent()).toBe(HOSTILE[0]);
  expect(await page.locator('.bio').textContent()).toBe(HOSTILE.join(' '));
  expect(await page.locator('.sheet a[href^="javascript"]').count()).toBe(0);
  await open('panel/index.html');
  await page.locator('#queue-1').waitFor();
  expect(await page.locator('#queue-1 .post-text').textContent()).toContain(HOSTILE[1]);
  expect(await page.locator('#root img, #root script').count()).toBe(0);
  expect(await page.title()).toBe('À traiter');
  expect(errors).toEqual([]);
});

it('draws few rows of 10,000 people and of a long queue', async () => {
  const many = Array.from({ length: 10_000 }, (_, index) => index);
  await seed(page, {
    people: many.map((n) => person(`many${n}`, `Personne ${n}`, { updatedAt: -n })),
    accounts: many.map((n) => account(`many${n}`, `Personne ${n}`)),
    posts: many
      .slice(0, 2_000)
      .map((n) => queued(`x:9${n}`, `Personne ${n}`, `Message ${n} sur Lumio`, { flaggedAt: -n })),
  });
  await open('dashboard/index.html#people');
  const list = page.locator('#people');
  await list.locator('[role="row"]').first().waitFor();
  expect(await list.getAttribute('aria-rowcount')).toBe('10002');
  expect(await list.locator('[role="row"]').count()).toBeLessThan(100);
  await page.keyboard.type('personne 9999');
  await soon(() => list.getAttribute('aria-rowcount')).toBe('1');
  await page.keyboard.press('Enter');
  await soon(() => page.locator('.sheet h2').textContent()).toBe('Personne 9999');

  await open('panel/index.html');
  const queue = page.locator('#queue');
  await queue.locator('[role="row"]').first().waitFor();
  // More than are counted one by one.
  await soon(() => queue.getAttribute('aria-rowcount')).toBe('-1');
  const reached = async (): Promise<number> => {
    await page.keyboard.press('End');
    return Number(await queue.locator('[aria-selected="true"]').getAttribute('aria-rowindex'));
  };
  await expect.poll(reached, { timeout: 30_000, interval: 200 }).toBeGreaterThan(500);
  expect(await queue.locator('[role="row"]').count()).toBeLessThan(100);
});
