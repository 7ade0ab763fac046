/** The side panel at work: filters, search, taken, veil, kind posts first, what was never to be flagged, digest, all by keys. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { SignalKind } from '../../src/core/signals/kinds.ts';
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

const HOUR = 3_600_000;
const signal = (kind: SignalKind) => [{ kind, strength: 1, words: [], tentative: false }];
const heard = (watchId: string, term: string, start: number) => [
  { watchId, kind: 'brand' as const, term, start, end: start + term.length },
];
const counts = [
  { at: Date.now() - 2 * HOUR, likes: 3, replies: 0, shares: 0 },
  { at: Date.now() - HOUR, likes: 43, replies: 0, shares: 0 },
];

const POSTS = [
  queued('x:1', 'Bo Example', 'Lumio are thieves and idiots', {
    level: 3,
    brands: ['b1'],
    signals: signal('hostility'),
  }),
  queued('x:2', 'Cy Example', 'What liars at Lumio', { level: 4, brands: ['b1'], signals: signal('hostility') }),
  queued('x:3', 'Théo Example', 'Three weeks that I wait for Lumio', {
    ...{ level: 3, brands: ['b1'], signals: signal('complaint'), account: 'x:theo', counts, sightings: 3 },
  }),
  queued('x:4', 'Di Example', 'Lumio, you made my day', { brands: ['b1'], signals: signal('praise') }),
  queued('x:5', 'Ed Example', 'A glass of orange juice', { brands: ['b2'], matches: heard('w2', 'orange', 11) }),
  queued('x:6', 'Flo Example', 'More orange juice, please', { brands: ['b2'], matches: heard('w2', 'orange', 5) }),
];

const open = async (path: string): Promise<void> => {
  await page.goto('about:blank');
  await page.goto(`chrome-extension://${vigie.extensionId}/src/ui/${path}`);
};
const texts = (): Promise<string[]> => page.locator('#queue .post-text, #queue .veil > span').allTextContents();
const state = async (id: string) => (await rowsOf(own, 'posts')).find((row) => row.id === id)?.state;
const press = (key: string): Promise<void> => page.keyboard.press(key);

beforeAll(async () => {
  const extension = join(root, 'dist/chrome-playground');
  vigie = await openChromium({ extension, lang: 'en', midday: true, viewport: { width: 400, height: 900 } });
  own = await vigie.openPage('manifest.json');
  page = await vigie.openPage('src/ui/panel/index.html');
  page.on('pageerror', (error) => errors.push(error.message));
});
afterAll(() => vigie.close());
beforeEach(async () => {
  errors.length = 0;
  await page.locator('.state, #queue').first().waitFor();
  const made = { createdAt: 1, updatedAt: 1 };
  await seed(page, {
    settings: [{ id: 'settings', onboardedAt: 1 }],
    brands: [
      { id: 'b1', name: 'Lumio', colour: 'teal', accounts: ['x:lumio'], ...made },
      { id: 'b2', name: 'Orange Tisane', colour: 'amber', accounts: [], ...made },
    ],
    watches: [watch('w1', 'Lumio', { brandId: 'b1' }), watch('w2', 'Orange', { terms: ['orange'], brandId: 'b2' })],
    people: [person('theo', 'Théo Example')],
    accounts: [account('theo', 'Théo Example')],
    posts: POSTS,
  });
  await open('panel/index.html');
  await page.locator('#queue-5').waitFor();
});

it('puts a kind post before a hard run and says so; what is hard comes by its level, harsh words veiled', async () => {
  await page.locator('.kind-first').waitFor();
  const shown = await texts();
  expect(shown.slice(0, 3)).toEqual(['Lumio, you made my day', 'Harsh words', expect.anything()]);
  expect(shown.filter((text) => text === 'Harsh words')).toHaveLength(2);
  expect(await faultsOf(page)).toEqual([]);
  await press('j');
  await press('h');
  await soon(async () => (await texts())[1]).toBe('What liars at Lumio');
  expect(await page.locator('.brand-tag').first().textContent()).toBe('Lumio');
  expect(await page.locator('.velocity').textContent()).toBe('+40 an hour');
  expect(await page.locator('#queue').textContent()).toContain('met 3 times');
});

it('shows both as they are where she turned that off', async () => {
  await seed(page, { settings: [{ id: 'settings', onboardedAt: 1, veil: false, thankFirst: false }] });
  await open('panel/index.html');
  await page.locator('#queue-5').waitFor();
  expect((await texts())[0]).toBe('What liars at Lumio');
  expect(await page.locator('.veil, .kind-first').count()).toBe(0);
});

it('filters by brand, signal, level, known people and words, all by keys', async () => {
  await page.getByRole('button', { name: 'Orange Tisane' }).press('Enter');
  await soon(async () => (await texts()).length).toBe(2);
  await page.getByRole('button', { name: 'Orange Tisane' }).press('Enter');
  await press('f');
  expect(await faultsOf(page)).toEqual([]);
  await page.getByLabel('Anything heard').selectOption('complaint');
  await soon(texts).toEqual(['Three weeks that I wait for Lumio']);
  await page.getByRole('button', { name: 'Show everything' }).click();
  await page.getByLabel('Only people I know').check();
  await soon(texts).toEqual(['Three weeks that I wait for Lumio']);
  await page.getByLabel('Only people I know').uncheck();
  await page.getByLabel('Any level').selectOption('4');
  await soon(texts).toEqual(['Harsh words']);
  await page.getByRole('button', { name: 'Show everything' }).click();
  await page.locator('#queue').focus();
  await press('/');
  await page.keyboard.type('THEO weeks');
  await soon(texts).toEqual(['Three weeks that I wait for Lumio']);
  // From the field to the list, where letters treat again.
  await press('Enter');
  await press('t');
  await page.locator('.state').waitFor();
  expect(await state('x:3')).toBe('taken');
  await page.getByRole('tab', { name: 'At it' }).click();
  await soon(texts).toEqual(['Three weeks that I wait for Lumio']);
  await press('Control+z');
  await soon(() => state('x:3')).toBe('new');
});

it('offers what would have prevented a flag; taken, it silences the others, and undo brings them back', async () => {
  await press('/');
  await page.keyboard.type('glass');
  await soon(texts).toEqual(['A glass of orange juice']);
  await press('Enter');
  await press('x');
  await page.locator('.next-time').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  expect(await state('x:5')).toBe('muted');
  await press('1');
  await soon(() => state('x:6')).toBe('silent');
  expect(await page.locator('.next-time').count()).toBe(0);
  expect((await rowsOf(own, 'watches')).find(({ id }) => id === 'w2')).toMatchObject({ excluded: ['orange juice'] });
  await page.locator('.toast button').first().click();
  await soon(() => state('x:6')).toBe('new');
});

it('mutes an author for the watches that heard her', async () => {
  await page.getByRole('button', { name: 'Orange Tisane' }).press('Enter');
  await soon(async () => (await texts()).length).toBe(2);
  await page.locator('#queue').focus();
  const first = (await texts())[0] as string;
  const id = POSTS.find(({ post }) => post.text === first)?.id ?? '';
  await press('m');
  await soon(() => state(id)).toBe('silent');
  await soon(async () => (await texts()).length).toBe(1);
});

it('tells on one screen what came, what waits and what spreads; each figure leads to its posts', async () => {
  await press('g');
  await page.locator('.digest-sum').waitFor();
  expect(await page.locator('.digest-serious').textContent()).toMatch(/: 3$/);
  expect(await page.locator('.digest-hot').textContent()).toContain('+40 an hour');
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: /^hostility/i }).click();
  await soon(texts).toEqual(['Harsh words', 'Harsh words']);
});

it('is calm where nothing waits', async () => {
  await seed(page, { posts: POSTS.map((post) => ({ ...post, state: 'done' as const })) });
  await open('panel/index.html');
  await page.locator('.state').waitFor();
  await press('g');
  await page.locator('.digest .state').waitFor();
  expect(await page.locator('.digest .state h2').textContent()).toBe('Nothing to treat');
  expect(errors).toEqual([]);
});

it('keeps a brand with its accounts and watches, and hears kept posts again by it', async () => {
  await open('dashboard/index.html#brands/new');
  await page.locator('form.form').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await press('Control+Enter');
  await page.locator('.error').waitFor();
  await page.getByLabel('Name', { exact: true }).fill('Halo');
  await page.getByRole('button', { name: 'Violet' }).click();
  await page.getByLabel('Name of account 1').fill('@Halo_Example');
  await page.getByRole('group', { name: 'Its watches' }).getByRole('button', { name: 'Orange' }).click();
  await press('Control+Enter');
  await soon(async () => (await rowsOf(own, 'brands')).find(({ name }) => name === 'Halo')).toMatchObject({
    colour: 'violet',
    accounts: [expect.stringMatching(/:halo_example$/)],
  });
  const halo = (await rowsOf(own, 'brands')).find(({ name }) => name === 'Halo')?.id;
  await soon(async () => (await rowsOf(own, 'posts')).find(({ id }) => id === 'x:6')?.brands).toEqual([halo]);
  expect(await faultsOf(page)).toEqual([]);
  await page.locator('.toast button').first().click();
  await soon(async () => (await rowsOf(own, 'posts')).find(({ id }) => id === 'x:6')?.brands).toEqual(['b2']);
});
