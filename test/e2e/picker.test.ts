/** The picker by itself in a real Chromium: keyboard, gaps, states, and axe in both schemes and languages. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { runningAsRoot } from '../browser/chromium.ts';
import { findChromium } from '../browser/find.ts';
import { bundlePicker, wordsScript } from './picker/bundle.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const LACKING = {
  ...{ id: 'r1', title: 'Réponse 1', way: 'insert', text: null, fault: null, lang: 'fr', checked: null },
  missing: ['n° de dossier', 'délai'].map((name) => ({ name, kind: 'text' as const, options: [], default: '' })),
};

/** A reply that something speaks against. */
const SPOKEN = {
  ...{ id: 'r3', title: 'Réponse 3', way: 'insert', text: 'Bonjour {prénom} !!', missing: [], fault: null, lang: 'fr' },
  checked: {
    cautions: [
      { guard: 'gap', level: 'stop', words: 'Quelque chose n’est pas rempli.', spans: [{ start: 8, end: 16 }] },
      { guard: 'ad-smell', level: 'warn', words: 'Cela sent la publicité.', spans: [{ start: 17, end: 19 }] },
    ],
    personal: [{ words: 'Rien sur elle', has: false }],
    additions: [{ label: 'Ajouter son prénom', text: 'Aïcha, bonjour' }],
  },
} as const;

let browser: Browser;
let bundle: string;

beforeAll(async () => {
  const [{ path }, code] = await Promise.all([findChromium(), bundlePicker()]);
  bundle = code;
  browser = await chromium.launch({ executablePath: path, args: runningAsRoot() ? ['--no-sandbox'] : [] });
});
afterAll(() => browser?.close());
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

interface Shown {
  count?: number;
  scheme?: 'light' | 'dark';
  lang?: 'en' | 'fr';
  lacking?: typeof LACKING | typeof SPOKEN;
  inline?: boolean;
  limit?: number;
  shelf?: string[];
}

async function show({ count = 5, scheme = 'light', lang = 'en', ...rest }: Shown = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 480, height: 520 } });
  await page.setContent('<!doctype html><html lang="en"><title>Picker</title><body></body></html>');
  await page.addScriptTag({ content: wordsScript(lang) });
  await page.addScriptTag({ content: bundle });
  await page.evaluate((scenario) => window.showPicker?.(scenario), {
    count,
    scheme,
    ...rest,
  } as unknown as Parameters<NonNullable<Window['showPicker']>>[0]);
  const gap = rest.lacking?.text === null ? page.getByLabel('délai') : page.locator('.review .main');
  const first = page.getByRole(rest.shelf ? 'button' : count ? 'option' : 'combobox').first();
  const drawn = rest.lacking ? gap : first;
  await drawn.waitFor();
  return page;
}

const events = (page: Page): Promise<unknown[]> => page.evaluate(() => window.pickerPage?.events ?? []);

describe('keyboard', () => {
  test('opens in the search, arrows choose round the ends, Enter inserts', async () => {
    const page = await show();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.locator('[aria-selected="true"] b').textContent()).toBe('Réponse 3');
    const box = page.getByRole('combobox');
    expect(await box.getAttribute('aria-activedescendant')).toBe(
      await page.locator('[aria-selected="true"]').getAttribute('id'),
    );
    for (let turn = 0; turn < 3; turn++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    expect(await events(page)).toEqual([{ id: 'r0', text: 'text of r0', way: 'insert' }]);
  });

  test('Ctrl+C copies the reply, but words selected in the search stay hers', async () => {
    const page = await show();
    await page.keyboard.press('Control+c');
    await expect.poll(() => events(page)).toEqual([{ id: 'r0', text: 'text of r0', way: 'copy' }]);
    await page.keyboard.type('Rem');
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+c');
    expect(await events(page)).toHaveLength(1);
  });

  test('Esc closes; Tab stays inside', async () => {
    const page = await show();
    for (let turn = 0; turn < 8; turn++) {
      await page.keyboard.press('Tab');
      expect(
        await page.evaluate(
          () => document.activeElement?.shadowRoot?.activeElement?.closest('[role="dialog"]') !== null,
        ),
      ).toBe(true);
    }
    await page.keyboard.press('Escape');
    expect(await events(page)).toEqual(['closed']);
  });

  test('Enter before the answer came chooses from that answer', async () => {
    const page = await show();
    await page.evaluate(() => Object.assign(window.pickerPage?.delays ?? {}, { 'Réponse 4': 300 }));
    await page.getByRole('combobox').fill('Réponse 4');
    await page.keyboard.press('Enter');
    expect(await events(page)).toEqual([]);
    await expect.poll(() => events(page)).toEqual([{ id: 'r4', text: 'text of r4', way: 'insert' }]);
  });

  test('an answer out of date is dropped', async () => {
    const page = await show();
    await page.evaluate(() => Object.assign(window.pickerPage?.delays ?? {}, { Rem: 400 }));
    await page.getByRole('combobox').fill('Rem');
    await page.waitForTimeout(60);
    await page.getByRole('combobox').fill('Réponse 2');
    await page.waitForTimeout(600);
    expect(await page.evaluate(() => window.pickerPage?.asked)).toContain('Rem');
    expect(await page.locator('[role="option"] b').allTextContents()).toEqual(['Réponse 2']);
  });
});

describe('gaps', () => {
  test('are asked for, each of them, and nothing is taken before', async () => {
    const page = await show();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByLabel('n° de dossier').waitFor();
    await page.keyboard.type('A-17');
    await page.keyboard.press('Enter');
    expect(await events(page)).toEqual([]);
    const empty = page.getByLabel('délai');
    expect(await empty.getAttribute('aria-invalid')).toBe('true');
    await page.keyboard.type('demain');
    await page.keyboard.press('Enter');
    await expect.poll(() => events(page)).toEqual([{ id: 'r1', text: 'A-17 demain', way: 'insert' }]);
  });

  test('the way back keeps the list', async () => {
    const page = await show({ lacking: LACKING });
    await page.getByRole('button', { name: 'Back to the replies' }).click();
    await expect.poll(() => page.getByRole('option').count()).toBe(5);
  });
});

describe('before it goes', () => {
  /** Chooses a row by its place. */
  const choose = async (page: Page, down: number, key = 'Enter'): Promise<void> => {
    for (let turn = 0; turn < down; turn++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press(key);
  };
  const focused = (page: Page): Promise<string | null | undefined> =>
    page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent);

  test('nothing is asked where nothing speaks against it', async () => {
    const page = await show();
    await choose(page, 4);
    await expect.poll(() => events(page)).toEqual([{ id: 'r4', text: 'text of r4', way: 'insert' }]);
  });

  test('a warning shows the text with its words underlined, and is one Enter more', async () => {
    const page = await show();
    await choose(page, 2);
    await page.getByText('It smells of advertising.').waitFor();
    expect(await page.locator('.said mark').allTextContents()).toEqual(['!!']);
    expect(await focused(page)).toBe('Insert anyway ↵');
    expect(await events(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await expect.poll(() => events(page)).toEqual([{ id: 'r2', text: 'Merci !! Nous regardons.', way: 'insert' }]);
  });

  test('what is grave takes a choice: Enter alone writes, it does not insert', async () => {
    const page = await show();
    await choose(page, 3);
    await page.getByText('Something was not filled in.').waitFor();
    expect(await page.locator('.cautions li').allTextContents()).toEqual([
      'Something was not filled in.',
      'It smells of advertising.',
    ]);
    await page.keyboard.press('Enter');
    const box = page.getByLabel('Text of the reply');
    await box.waitFor();
    expect(await events(page)).toEqual([]);
    await box.fill('Bonjour Aïcha, merci ! Nous regardons.');
    await expect.poll(() => page.locator('.cautions li').count()).toBe(0);
    await page.keyboard.press('Control+Enter');
    await expect
      .poll(() => events(page))
      .toEqual([{ id: 'r3', text: 'Bonjour Aïcha, merci ! Nous regardons.', way: 'insert' }]);
  });

  test('or is inserted anyway, on purpose', async () => {
    const page = await show();
    await choose(page, 3, 'Control+c');
    await page.getByRole('button', { name: 'Copy anyway' }).click();
    await expect.poll(() => events(page)).toMatchObject([{ id: 'r3', way: 'copy' }]);
  });

  test('what she wrote is looked at before it goes, even faster than the look', async () => {
    const page = await show();
    await choose(page, 2);
    await page.getByRole('button', { name: 'Write it otherwise' }).click();
    await page.getByLabel('Text of the reply').fill('Bonjour {nom}');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Something was not filled in.').waitFor();
    expect(await events(page)).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => events(page)).toEqual([{ id: 'r2', text: 'Bonjour {nom}', way: 'insert' }]);
  });

  test('when nobody answers, what she changed does not go unseen', async () => {
    const page = await show();
    await choose(page, 2);
    await page.getByRole('button', { name: 'Write it otherwise' }).click();
    await page.evaluate(() => Object.assign(window.pickerPage ?? {}, { failing: true }));
    await page.getByLabel('Text of the reply').fill('Bonjour');
    await page.getByRole('alert').waitFor();
    await page.keyboard.press('Control+Enter');
    expect(await events(page)).toEqual([]);
    await page.evaluate(() => Object.assign(window.pickerPage ?? {}, { failing: false }));
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => events(page)).toEqual([{ id: 'r2', text: 'Bonjour', way: 'insert' }]);
  });

  test('the line of her, her community, 140 stands under the list; Shift+Enter looks a reply over, a digit adds', async () => {
    const page = await show();
    await page.getByText('Nothing about her').waitFor();
    await choose(page, 4, 'Shift+Enter');
    await page.getByRole('button', { name: 'Add her name: Aïcha' }).waitFor();
    expect(await events(page)).toEqual([]);
    await page.keyboard.press('1');
    await page.getByText('Her: Aïcha').waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => events(page)).toEqual([{ id: 'r4', text: 'Aïcha, text of r4', way: 'insert' }]);
  });

  test('the way back keeps the list; Tab stays inside', async () => {
    const page = await show();
    await choose(page, 3);
    await page.getByText('Something was not filled in.').waitFor();
    for (let turn = 0; turn < 6; turn++) {
      await page.keyboard.press('Tab');
      expect(
        await page.evaluate(
          () => document.activeElement?.shadowRoot?.activeElement?.closest('[role="dialog"]') !== null,
        ),
      ).toBe(true);
    }
    await page.getByRole('button', { name: 'Back to the replies' }).click();
    await expect.poll(() => page.getByRole('option').count()).toBe(5);
  });
});

describe('states', () => {
  test('no reply yet: the way to write one', async () => {
    const page = await show({ count: 0 });
    await page.getByRole('button', { name: 'Write a reply' }).click();
    expect(await events(page)).toEqual(['write']);
  });

  test('no answer: said, and asked again', async () => {
    const page = await show();
    await page.evaluate(() => Object.assign(window.pickerPage ?? {}, { failing: true }));
    await page.getByRole('combobox').fill('R');
    await page.getByRole('alert').waitFor();
    await page.evaluate(() => Object.assign(window.pickerPage ?? {}, { failing: false }));
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => page.getByRole('option').count()).toBe(5);
  });

  test('hundreds of replies: fifty, and the hint to say more', async () => {
    const page = await show({ count: 300 });
    expect(await page.getByRole('option').count()).toBe(50);
    expect(await page.getByText('The first 50 only').isVisible()).toBe(true);
    for (let turn = 0; turn < 20; turn++) await page.keyboard.press('ArrowDown');
    const { list, row } = await page.evaluate(() => {
      const shadow = document.querySelector('body > div')?.shadowRoot;
      const rect = (selector: string) => shadow?.querySelector(selector)?.getBoundingClientRect().toJSON();
      return { list: rect('[role="listbox"]'), row: rect('[aria-selected="true"]') };
    });
    expect(row.top).toBeGreaterThanOrEqual(list.top);
    expect(row.bottom).toBeLessThanOrEqual(list.bottom + 1);
  });
});

describe('length', () => {
  test('of the chosen reply, once she stays with it; red and in words when it is too long', async () => {
    const page = await show({ limit: 20 });
    const length = page.locator('.length');
    await expect.poll(() => length.textContent()).toBe('10 / 20');
    const plain = await length.evaluate((element) => getComputedStyle(element).color);
    for (let turn = 0; turn < 3; turn++) await page.keyboard.press('ArrowUp');
    await expect.poll(() => length.textContent()).toBe('24 / 20 · 4 characters too many');
    expect(await length.evaluate((element) => getComputedStyle(element).color)).not.toBe(plain);
    expect(await page.locator('[role="status"]').allTextContents()).toContain('4 characters too many');
  });

  test('of the reply chosen in the list under the caret', async () => {
    const page = await show({ inline: true, limit: 8 });
    await expect.poll(() => page.locator('.length').textContent()).toBe('10 / 8 · 2 characters too many');
    expect(await page.locator('[role="status"]').allTextContents()).toContain('2 characters too many');
    const [box, length] = await Promise.all([
      page.locator('.inline-box').boundingBox(),
      page.locator('.length').boundingBox(),
    ]);
    expect((length?.y ?? 0) + (length?.height ?? 0)).toBeLessThanOrEqual((box?.y ?? 0) + (box?.height ?? 0));
  });

  test('of a text whose gaps she fills, once none is left', async () => {
    const page = await show({ lacking: LACKING, limit: 12 });
    await page.getByLabel('n° de dossier').fill('A-17');
    await page.waitForTimeout(400);
    expect(await page.locator('.length').count()).toBe(0);
    await page.getByLabel('délai').fill('deux jours');
    await expect.poll(() => page.locator('.length').textContent()).toBe('15 / 12 · 3 characters too many');
  });

  test('follows what she writes', async () => {
    const page = await show({ lacking: SPOKEN, limit: 300 });
    expect(await page.locator('.length').textContent()).toBe('19 / 300');
    await page.locator('.write').click();
    await page.locator('textarea').fill('Bonjour');
    await expect.poll(() => page.locator('.length').textContent()).toBe('7 / 300');
  });
});

describe.each(['light', 'dark'] as const)('axe, %s', (scheme) => {
  test.each<[string, Shown]>([
    ['results', { count: 60 }],
    ['results in French', { lang: 'fr' }],
    ['gaps', { lacking: LACKING, lang: 'fr' }],
    ['before it goes', { lacking: SPOKEN, lang: 'fr', limit: 10 }],
    ['no reply', { count: 0 }],
    ['the list under the caret', { inline: true, limit: 8 }],
    ['gaps of a text that is too long', { lacking: LACKING, limit: 8 }],
    ['pictures that were not taken', { shelf: ['image/png', 'image/gif'], lang: 'fr' }],
  ])('%s', async (_name, shown) => {
    const page = await show({ ...shown, scheme });
    await page.evaluate(axe);
    const found = await page.evaluate(async () => {
      const { violations } = await (window as unknown as { axe: typeof import('axe-core') }).axe.run(document, {
        // Landmarks and headings are the page's business: this is a layer over it.
        rules: {
          region: { enabled: false },
          'landmark-one-main': { enabled: false },
          'page-has-heading-one': { enabled: false },
        },
      });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
    });
    expect(found).toEqual([]);
  });
});
