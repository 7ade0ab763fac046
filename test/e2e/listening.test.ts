/** Watches, rules, relays and signs by keys alone, in a real Chromium: what is written is in the database, and taken back. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type OpenChromium, openChromium } from '../browser/chromium.ts';
import { rowsOf } from '../journey/database.ts';
import { root } from '../tools/node.ts';
import { faultsOf } from '../ui/accessible.ts';
import { account, person, queued, seed, watch } from '../ui/seed.ts';
import { soon } from '../ui/soon.ts';

let vigie: OpenChromium;
let page: Page;
let own: Page;
const errors: string[] = [];

const open = async (path: string): Promise<void> => {
  await page.goto('about:blank');
  await page.goto(`chrome-extension://${vigie.extensionId}/src/ui/${path}`);
};
const press = (key: string): Promise<void> => page.keyboard.press(key);
const type = (text: string): Promise<void> => page.keyboard.type(text);

/** Tab until what has the focus says this of itself. */
async function tabTo(name: RegExp, most = 60): Promise<void> {
  for (let step = 0; step < most; step++) {
    const said = await page.evaluate(() => {
      const focused = document.activeElement as HTMLInputElement | null;
      // Nothing has the focus: the body holds the words of all.
      if (focused === (document.body as HTMLElement)) return '';
      return focused?.ariaLabel || focused?.labels?.[0]?.textContent || focused?.textContent || '';
    });
    if (name.test(said.trim())) return;
    await press('Tab');
  }
  throw new Error(`Tab never reached ${name}`);
}

const names = async (): Promise<unknown[]> => (await rowsOf(own, 'watches')).map(({ name }) => name).sort();

beforeAll(async () => {
  const extension = join(root, 'dist/chrome-playground');
  vigie = await openChromium({ extension, lang: 'en', viewport: { width: 1180, height: 900 } });
  own = await vigie.openPage('manifest.json');
  page = await vigie.openPage('src/ui/panel/index.html');
  page.on('pageerror', (error) => errors.push(error.message));
  await page.locator('.state, #queue').first().waitFor();
  await seed(page, {
    settings: [{ id: 'settings', onboardedAt: 1, thankFirst: false }],
    watches: [
      watch('w1', 'Lumio', { colour: 'violet', priority: 'high' }),
      watch('w2', 'Halo', { terms: ['Halo'], priority: 'low' }),
    ],
    posts: [
      queued('x:1', 'Bo Example', 'My Halo hums', {
        matches: [{ watchId: 'w2', kind: 'brand', term: 'Halo', start: 3, end: 7 }],
        rank: 1,
      }),
      queued('x:2', 'Cy Example', 'A Lumio in every room', { rank: 3, flaggedAt: 5 }),
      queued('x:3', 'Di Example', 'Plugs of Switzerland', { state: 'silent', matches: [] }),
    ],
    people: [person('odd', 'Odd Example', { accounts: ['x:odd84736251'] })],
    accounts: [
      account('odd', 'Odd Example', {
        ...{ key: 'x:odd84736251', handle: 'odd84736251', bio: 'Follow back, DM for promo' },
        ...{ followers: 3, following: 4_000 },
      }),
    ],
  });
});
afterAll(() => vigie.close());
beforeEach(() => {
  errors.length = 0;
});

it('the queue goes by priority, which is told in words; the colour of a watch stands beside its kind', async () => {
  await page.setViewportSize({ width: 400, height: 900 });
  await open('panel/index.html');
  await page.locator('#queue-1').waitFor();
  const rows = page.locator('#queue [role="row"]');
  expect(await rows.first().textContent()).toContain('A Lumio in every room');
  expect(await rows.first().textContent()).toContain('high priority');
  expect(await rows.nth(1).textContent()).not.toContain('priority');
  expect(await rows.first().locator('.chip.brand .swatch.violet').count()).toBe(1);
  expect(await rows.nth(1).locator('.swatch').count()).toBe(0);
  expect(await faultsOf(page)).toEqual([]);
  await page.setViewportSize({ width: 1180, height: 900 });
});

it('a watch is written, hears what was kept, and is taken back', async () => {
  await open('dashboard/index.html#watches');
  await page.locator('#watches-1').waitFor();
  await tabTo(/New watch/);
  await press('Enter');
  await page.locator('form.form').waitFor();
  await tabTo(/^Words to listen/);
  await type('Switzerland');
  await press('Control+Enter');
  await soon(names).toEqual(['Halo', 'Lumio', 'Switzerland']);
  await soon(async () => (await rowsOf(own, 'posts')).find(({ id }) => id === 'x:3')?.state).toBe('new');
  await page.locator('.toast').waitFor();
  await press('Control+z');
  await soon(names).toEqual(['Halo', 'Lumio']);
  await soon(async () => (await rowsOf(own, 'posts')).find(({ id }) => id === 'x:3')?.state).toBe('silent');
});

it('a table and a starter map hear what was kept as well', async () => {
  await open('dashboard/index.html#watches/table');
  await page.locator('input[type="file"]').setInputFiles({
    name: 'watches.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('kind;name;terms\nbrand;Alps;Switzerland\n'),
  });
  await page.locator('.reasons li').waitFor();
  await tabTo(/^Import$/);
  await press('Enter');
  await soon(async () => (await rowsOf(own, 'posts')).find(({ id }) => id === 'x:3')?.state).toBe('new');
  await press('Control+z');
  await soon(names).toEqual(['Halo', 'Lumio']);
  await open('dashboard/index.html#watches/starters');
  await page.locator('.subjects li').first().waitFor();
  await tabTo(/^Add \d+ watches/);
  await press('Enter');
  await soon(async () => (await names()).length).toBeGreaterThan(5);
  await press('Control+z');
  await soon(names).toEqual(['Halo', 'Lumio']);
});

it('a rule is moved by Alt and an arrow, keeps the focus, and is put back', async () => {
  await open('dashboard/index.html#levels');
  await page.locator('.rules li').first().waitFor();
  const said = (): Promise<string[]> => page.locator('.rules .row-title').allTextContents();
  const before = await said();
  await page.locator('.rules [data-rule]').first().focus();
  await press('Alt+ArrowDown');
  await soon(said).toEqual([before[1], before[0], ...before.slice(2)]);
  expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.rule)).toBe('leak');
  await press('Control+z');
  await soon(said).toEqual(before);
});

it('a relay is written in the directory by keys', async () => {
  await open('dashboard/index.html#relays');
  await page.locator('.state').waitFor();
  await tabTo(/New relay/);
  await press('Enter');
  await page.locator('form.form').waitFor();
  await tabTo(/^Name/);
  await type('Odile Sample');
  await press('Control+Enter');
  await page.locator('.error').first().waitFor();
  await tabTo(/^How to reach/);
  await type('#quality');
  await press('Control+Enter');
  await soon(async () => (await rowsOf(own, 'relays')).map(({ name }) => name)).toEqual(['Odile Sample']);
});

it('signs stand in the sheet of a person, never as a verdict, until she says that it is a real one', async () => {
  await open('dashboard/index.html#people/odd');
  const signs = page.getByRole('group', { name: 'Signs' });
  await signs.waitFor();
  expect(await signs.locator('li').allTextContents()).toEqual([
    '– the handle ends in many digits or looks drawn at random',
    '– the bio promises gains, followers or links',
    '– follows 1,333 accounts for each follower',
  ]);
  expect(await faultsOf(page)).toEqual([]);
  await signs.getByRole('button').focus();
  await press('Enter');
  await signs.waitFor({ state: 'detached' });
  expect(await rowsOf(own, 'trusted')).toMatchObject([{ id: 'x:odd84736251' }]);
  await press('Control+z');
  await signs.waitFor();
  expect(errors).toEqual([]);
});
