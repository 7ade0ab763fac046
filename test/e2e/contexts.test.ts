/** Communities, campaigns, perks and charters in the dashboard, in French, by keyboard, under axe. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type OpenChromium, openChromium } from '../browser/chromium.ts';
import { rowsOf } from '../journey/database.ts';
import { root } from '../tools/node.ts';
import { faultsOf } from '../ui/accessible.ts';
import { SAMPLE } from '../ui/sample.ts';
import { community, HOSTILE, person, seed } from '../ui/seed.ts';
import { soon } from '../ui/soon.ts';

let vigie: OpenChromium;
let page: Page;
const errors: string[] = [];

async function open(hash: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`chrome-extension://${vigie.extensionId}/src/ui/dashboard/index.html#${hash}`);
  await page.locator('.dash-main h1').waitFor();
}

beforeAll(async () => {
  const extension = join(root, 'dist/chrome-playground');
  vigie = await openChromium({ extension, lang: 'fr', viewport: { width: 1180, height: 800 } });
  page = await vigie.openPage('src/ui/dashboard/index.html');
  page.on('pageerror', (error) => errors.push(error.message));
  await page.locator('h1').first().waitFor();
});
afterAll(() => vigie?.close());
beforeEach(() => {
  errors.length = 0;
});

const field = (label: string) => page.getByLabel(label, { exact: true });
const save = (): Promise<void> => page.keyboard.press('Control+Enter');
const toast = (): Promise<string> => page.locator('.toast').innerText();

it('nothing is written yet: each screen says what it is for, and inserts no example', async () => {
  for (const hash of ['communities', 'campaigns']) {
    await open(hash);
    await page.locator('.state h2').waitFor();
    expect(await faultsOf(page), hash).toEqual([]);
  }
  expect([await rowsOf(page, 'communities'), await rowsOf(page, 'campaigns')]).toEqual([[], []]);
});

it('a community is written by keyboard, its examples only proposed, and taken back', async () => {
  await open('communities/new');
  await field('Nom').waitFor();
  expect(await field('Codes').getAttribute('placeholder')).toContain('Tout le monde se tutoie');
  await save();
  await page.locator('.error').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await field('Nom').fill('Les répareurs');
  await field('Codes').fill('on se tutoie\n\non se tutoie\non remercie');
  await field('Blagues qui reviennent').fill(HOSTILE[0] ?? '');
  await save();
  await page.locator('.sheet-head h2').waitFor();
  expect(await page.locator('.culture li').allTextContents()).toEqual(['on se tutoie', 'on remercie', HOSTILE[0]]);
  expect(await rowsOf(page, 'communities')).toMatchObject([{ name: 'Les répareurs', taboos: [], words: [] }]);
  expect(await faultsOf(page)).toEqual([]);
  await page.locator('.toast button').first().click();
  await soon(async () => (await rowsOf(page, 'communities')).length).toBe(0);
});

it('a person joins a community in her sheet, with tu, and is listed on its card', async () => {
  await seed(page, { ...SAMPLE, communities: [community('menders', 'Les répareurs')] });
  await open('people/theo');
  await page.getByRole('button', { name: 'Modifier', exact: true }).first().click();
  await field('Communautés').selectOption('Les répareurs');
  await page.getByRole('button', { name: 'Retirer de Les répareurs' }).waitFor();
  await field('Tutoiement ou vouvoiement').selectOption('tutoiement');
  expect(await faultsOf(page)).toEqual([]);
  await save();
  await page.locator('.sheet a.chip').click();
  await page.locator('#members-0').waitFor();
  expect(await page.locator('#members-0').innerText()).toContain('Théo Martin');
  expect(await faultsOf(page)).toEqual([]);
  await page.locator('#members').focus();
  await page.keyboard.press('Delete');
  await soon(toast).toContain('Théo Martin n’est plus dans la communauté');
  await page.locator('.toast button').first().click();
  await page.locator('#members-0').waitFor();
  await page.locator('#members').focus();
  await page.keyboard.press('Enter');
  await soon(() => page.locator('.sheet-head h2').innerText()).toBe('Théo Martin');
});

it('10,000 communities and members: few rows are drawn, a search finds one', async () => {
  const many = Array.from({ length: 10_000 }, (_, n) => n);
  await seed(page, {
    communities: many.map((n) => community(`c${n}`, `Groupe ${n}`)),
    people: many.map((n) => person(`m${n}`, `Membre ${n}`, { communities: ['c7'] })),
  });
  await open('communities/c7');
  await page.locator('#members-0').waitFor();
  await page.locator('#communities-0').waitFor();
  expect(await page.locator('[role="row"]').count()).toBeLessThan(80);
  expect(await page.locator('#members').getAttribute('aria-rowcount')).toBe('10000');
  await page.locator('.search input').fill('groupe 4321');
  await soon(() => page.locator('#communities').getAttribute('aria-rowcount')).toBe('1');
  await page.keyboard.press('Enter');
  await soon(() => page.locator('.sheet-head h2').innerText()).toBe('Groupe 4321');
  expect(errors).toEqual([]);
});

it('a secret campaign is shown by its code name, and what gives it away only on demand', async () => {
  await open('campaigns/new');
  await field('Nom').fill('Nuit Lumio');
  await field('Nom de code').fill('Phalène');
  await field('Secrète jusqu’au').fill('2099-06-01T09:00');
  await field('Mots qui la trahissent').fill('nuit, papillons');
  await field('Début').fill('2099-06-02');
  await field('Fin').fill('2099-06-01');
  await save();
  await page.locator('.error').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await field('Fin').fill('2099-06-03');
  await save();
  await soon(toast).toContain('Phalène enregistrée');
  await page.locator('.brand-row').waitFor();
  expect(await page.locator('.dash-main').innerText()).not.toContain('Nuit Lumio');
  expect(await page.locator('.brand-row').innerText()).toMatch(/Phalène[\s\S]*secrète jusqu’au/);
  expect(await faultsOf(page)).toEqual([]);
  await page.locator('.brand-row button').click();
  await page.getByRole('button', { name: 'Montrer ce qui est secret' }).waitFor();
  const values = () =>
    page.locator('.form input').evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
  expect((await values()).join()).not.toContain('Nuit');
  await page.getByRole('button', { name: 'Montrer ce qui est secret' }).click();
  expect((await values()).join()).toContain('Nuit Lumio');
  expect(await rowsOf(page, 'campaigns')).toMatchObject([{ secretWords: ['nuit', 'papillons'], hashtag: '' }]);
});

it('a perk is written for the campaign, which its list calls by its code name', async () => {
  await open('campaigns/perk:new');
  await field('Nom').fill('Place à l’atelier');
  await field('Tel qu’on le lui dit').fill('une place à l’atelier');
  await field('Jusqu’au, ce jour compris').fill('2099-07-01');
  await field('Campagne').selectOption('Phalène');
  expect(await faultsOf(page)).toEqual([]);
  await save();
  await soon(() => page.locator('.brand-row').last().innerText()).toMatch(/Place à l’atelier[\s\S]*Phalène/);
  expect(await rowsOf(page, 'perks')).toMatchObject([
    { text: 'une place à l’atelier', campaignId: expect.any(String) },
  ]);
});

it('the general charter is written; a brand begins with it, keeps its own, and goes back', async () => {
  await open('brands/charter:*');
  await field('Tutoiement ou vouvoiement').selectOption('vouvoiement');
  await field('Signature').fill('– Léa');
  await page.getByRole('button', { name: 'Ajouter un mot' }).click();
  await field('Mot évité, ligne 1').fill('client');
  await field('Mot préféré, ligne 1').fill('personne');
  expect(await faultsOf(page)).toEqual([]);
  await save();
  await soon(() => page.locator('.brand-row').first().innerText()).toMatch(/vouvoiement · – Léa · 1 mot évité/);
  await page.locator('.brand-row').nth(1).locator('button').last().click();
  await field('Signature').waitFor();
  expect(await field('Signature').inputValue()).toBe('– Léa');
  await field('Emoji').selectOption('aucun emoji');
  await save();
  await soon(() => page.locator('.brand-row').nth(1).innerText()).toMatch(/aucun emoji/);
  expect(await faultsOf(page)).toEqual([]);
  await page.locator('.brand-row').nth(1).locator('button').last().click();
  await page.getByRole('button', { name: 'Parler comme la charte générale' }).click();
  await soon(() => page.locator('.brand-row').nth(1).innerText()).toMatch(/comme le dit la charte générale/);
  expect(await rowsOf(page, 'charters')).toMatchObject([{ id: '*', words: [{ avoid: 'client', prefer: 'personne' }] }]);
});

it('her own name is kept in the settings', async () => {
  await open('settings');
  await field('Nom dont vous signez').fill(' Léa ');
  await page.keyboard.press('Tab');
  await soon(async () => (await rowsOf(page, 'settings'))[0]).toMatchObject({ cm: 'Léa' });
});

it.each([380, 1180])('has no fault, %i px wide, with names that are markup', async (width) => {
  await page.setViewportSize({ width, height: 800 });
  await seed(page, {
    communities: [community('hostile', HOSTILE[0] ?? '', { about: HOSTILE[1] ?? '', codes: HOSTILE })],
  });
  for (const hash of ['communities/hostile', 'campaigns', 'campaigns/new', 'campaigns/perk:new', 'brands/charter:*']) {
    await open(hash);
    await page
      .locator(hash.includes('/') ? '.sheet h2, .form h2' : '.brand-row')
      .first()
      .waitFor();
    expect(await faultsOf(page), hash).toEqual([]);
  }
  expect(await page.locator('#root img, #root script').count()).toBe(0);
  expect(errors).toEqual([]);
});
