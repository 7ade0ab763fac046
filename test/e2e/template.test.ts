/** Templates in a real Chromium: written in the editor, rendered by the worker under its policy, inserted by the picker. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inVigie, textInVigie, untilInVigie } from '../browser/shadow.ts';
import { rowsOf } from '../journey/database.ts';
import { type Driver, openDriver, until } from '../matrix/drive.ts';
import { ask, composerKnown, prepare } from '../matrix/own-page.ts';
import { root } from '../tools/node.ts';
import { faultsOf } from '../ui/accessible.ts';
import { queued, reply, seed } from '../ui/seed.ts';
import { soon } from '../ui/soon.ts';
import { serveHostile } from './hostile-pages.ts';

const LIQUID =
  '{% if brand %}{{ brand | upcase }}{% endif %}: {% choice "size", "S", "M" %}, {% day "when" %}, {% part "bye" %}';
const REPLIES = [
  reply('liquid', 'Liquid', LIQUID, { lang: 'en' }),
  reply('bye', 'Bye', 'see you {% field "where", default: "here" %}', { kind: 'fragment' }),
  reply('turns', 'Turns', '{% rotate %}one{% or %}two{% or %}three{% endrotate %}', { shortcut: 'turns' }),
  reply('broken', 'Broken', 'Hello {{ name | uper }}', { shortcut: 'brokenone' }),
];

let driver: Driver;
let site: Awaited<ReturnType<typeof serveHostile>>;
let page: Page;
let own: Page;
const errors: string[] = [];

beforeAll(async () => {
  [driver, site] = await Promise.all([openDriver('chromium'), serveHostile()]);
  page = driver.tab as unknown as Page;
  own = driver.own as unknown as Page;
  own.on('pageerror', ({ message }) => errors.push(message));
  await prepare(driver, REPLIES);
  const bo = queued('bluesky:2', 'Bo Sample', 'My Lumio lamp is great', { flaggedAt: 1, seenAt: 1 });
  const posts = [
    queued('x:1', 'Ana Example', 'Ma Lumio clignote, tu sais pourquoi ?'),
    { ...bo, post: { ...bo.post, network: 'bluesky', lang: 'en' }, account: 'bluesky:bosample' },
  ];
  await seed(own, { posts });
});
afterAll(async () => {
  site?.close();
  await driver?.close();
});

async function visit(): Promise<void> {
  await page.goto(site.at('plain'));
  await page.bringToFront();
  await until(
    () => ask(driver, site.at('plain'), 'page.status', {}),
    (status) => status !== null,
  );
  await page.focus('#field');
}

/** Opens the picker, and searches. */
async function search(words: string): Promise<void> {
  await composerKnown(driver, page.url());
  await ask(driver, page.url(), 'page.picker', {});
  await untilInVigie(page, (shadow) => shadow.querySelector('[role="option"]') !== null);
  await page.keyboard.type(words);
  await untilInVigie(page, (shadow, title) => shadow.querySelector('[role="option"] b')?.textContent === title, words);
}

const value = (): Promise<string> => page.locator('#field').inputValue();
const inPicker = (selector: string): Promise<string | null> =>
  inVigie(page, (shadow, one) => shadow.querySelector(one)?.textContent ?? null, selector);

describe('from the picker', () => {
  test('the worker speaks Liquid under its policy; each field has its control', async () => {
    await visit();
    await search('Liquid');
    await page.keyboard.press('Enter');
    await untilInVigie(page, (shadow) => shadow.querySelector('.blanks select') !== null);
    const fields = await inVigie(page, (shadow) =>
      [...shadow.querySelectorAll<HTMLInputElement | HTMLSelectElement>('.blank :is(input, select)')].map(
        (field) => `${field.labels?.[0]?.textContent} ${field.type} ${field.value}`,
      ),
    );
    expect(fields).toEqual(['size select-one ', 'when date ', 'where text here']);
    await page.keyboard.press('Enter');
    await expect.poll(() => inPicker('#wrong-0')).not.toBeNull();
    expect(await value()).toBe('');
    await page.keyboard.type('M');
    await page.keyboard.press('Tab');
    await page.keyboard.type('06152026');
    await page.keyboard.press('Enter');
    await expect.poll(value).toBe('LUMIO: M, June 15, 2026, see you here');
  });

  test('alternatives come in turn where the page names nobody', async () => {
    const said: string[] = [];
    for (let round = 0; round < 3; round++) {
      await visit();
      await search('Turns');
      await page.keyboard.press('Enter');
      await expect.poll(value).not.toBe('');
      said.push(await value());
      await expect.poll(async () => (await rowsOf(own, 'exchanges')).length).toBe(round + 2);
    }
    expect(said).toEqual(['one', 'two', 'three']);
  });

  test('a broken reply says why, and is not inserted', async () => {
    await visit();
    await search('Broken');
    await expect.poll(() => inPicker('[aria-disabled="true"] .broken')).toContain('no filter called “uper”');
    await page.keyboard.press('Enter');
    await expect.poll(() => inPicker('.blanks [role="alert"]')).toBe('There is no filter called “uper”.');
    await page.keyboard.press('Escape');
    await page.focus('#field');
    await page.keyboard.type('/brokenone');
    await untilInVigie(page, (shadow) => shadow.querySelector('.inline-box [role="option"]') !== null);
    await page.keyboard.press('Enter');
    await expect.poll(() => inPicker('.blanks [role="alert"]')).toBe('There is no filter called “uper”.');
    expect(await value()).toBe('/brokenone');
    expect(await textInVigie(page, '.toast span')).toBeNull();
  });

  test('what is built loads no template from anywhere', () => {
    const worker = readFileSync(join(root, 'dist/chrome-playground/src/background/main.js'), 'utf8');
    expect(worker).toContain('endrandom');
    expect(worker).not.toContain('XMLHttpRequest');
  });
});

describe('in the editor', () => {
  const area = () => own.locator('textarea[name="body"]');
  const write = async (body: string): Promise<void> => {
    await own.bringToFront();
    await own.goto(own.url().replace(/#.*|$/, '#replies'));
    await own.reload();
    await own.getByRole('button', { name: 'New reply' }).first().click();
    await own.locator('input[name="title"]').fill('Hello');
    await area().fill(body);
  };

  test('a mistake is underlined, named at its line, shown; it may be kept, as a draft that goes nowhere', async () => {
    await write('Hello\n{first name} {{ name | uper }}');
    await soon(() => own.locator('.faults').innerText()).toContain(
      'Line 2, column 24. There is no filter called “uper”.',
    );
    await soon(() => own.locator('.marked-area mark').allTextContents()).toEqual(['uper']);
    const [words, mark] = await Promise.all([area().boundingBox(), own.locator('.marked-area mark').boundingBox()]);
    expect(words && mark && mark.y >= words.y && mark.y + mark.height <= words.y + words.height).toBe(true);
    expect(await area().getAttribute('aria-invalid')).toBe('true');
    expect(await faultsOf(own)).toEqual([]);
    await own.getByRole('button', { name: /^Show: / }).click();
    const selected = () =>
      area().evaluate((field: HTMLTextAreaElement) => field.value.slice(field.selectionStart, field.selectionEnd));
    expect(await selected()).toBe('uper');
    await own.keyboard.press('Control+Enter');
    await own.getByRole('alert').waitFor();
    expect((await rowsOf(own, 'replies')).some((row) => (row as { title: string }).title === 'Hello')).toBe(false);
    await own.keyboard.press('Control+Enter');
    await own.locator('#replies').waitFor();
    const kept = (await rowsOf(own, 'replies')).find((row) => (row as { title: string }).title === 'Hello');
    expect(kept).toMatchObject({ state: 'draft' });
    await own.locator('#replies [role="row"]', { hasText: 'Hello' }).first().click();
    await own.locator('.toast', { hasText: 'cannot be inserted' }).waitFor();
  });

  test('typing goes on without complaint; mended, it is quiet', async () => {
    await write('Hello {{ na');
    expect(await own.locator('.faults li').count()).toBe(0);
    await soon(() => own.locator('.faults li').count()).toBe(1);
    await area().press('End');
    await own.keyboard.type('me }}');
    expect(await own.locator('.faults li').count()).toBe(0);
    await own.waitForTimeout(700);
    expect(await own.locator('.faults li').count()).toBe(0);
  });

  test('the menu, by keyboard: found, put around what is selected, taken back by Ctrl+Z', async () => {
    await write('You will love it');
    await area().press('Control+a');
    await own.getByRole('button', { name: 'Insert…' }).first().press('Enter');
    await own.keyboard.type('tu or');
    await soon(() => own.locator('.insert-row').first().innerText()).toContain('Tu or vous');
    expect(await faultsOf(own)).toEqual([]);
    await own.keyboard.press('Enter');
    await soon(() => area().inputValue()).toBe('{% tu %}You will love it{% vous %}another{% endtu %}');
    await own.keyboard.type('You love it!');
    await soon(() => area().inputValue()).toBe('{% tu %}You will love it{% vous %}You love it!{% endtu %}');
    await own.getByRole('button', { name: 'Insert…' }).first().press('Enter');
    await own.keyboard.press('Escape');
    await soon(() => own.locator('.insert').count()).toBe(0);
    expect(await own.locator('form.form').count()).toBe(1);
    await area().press('Control+z');
    await area().press('Control+z');
    await soon(() => area().inputValue()).toBe('You will love it');
  });

  test('shown for somebody real, as her network and language choose', async () => {
    await write('Bonjour {prénom}, {% tu %}tu{% vous %}vous{% endtu %} !');
    const preview = own.locator('.preview-of .preview');
    await soon(() => preview.innerText()).toBe('Bonjour Ana, tu !');
    await own.getByLabel('Shown for').selectOption({ label: 'Bo Sample: “My Lumio lamp is great”' });
    await soon(() => preview.innerText()).toBe('Bonjour Bo, vous !');
    await own.getByRole('button', { name: 'Add a version' }).click();
    await own.getByLabel('Network', { exact: true }).selectOption('bluesky');
    await own.locator('textarea[name="variant-0"]').fill('Hello {first name}, blue');
    await soon(() => preview.innerText()).toBe('Hello Bo, blue');
    await soon(() => own.locator('.preview-of').innerText()).toContain('Chosen for Bluesky');
    expect(await faultsOf(own)).toEqual([]);
    await own.getByRole('button', { name: 'Remove version 1' }).click();
    await soon(() => preview.innerText()).toBe('Bonjour Bo, vous !');
    await own.getByRole('button', { name: 'Undo' }).click();
    await soon(() => preview.innerText()).toBe('Hello Bo, blue');
    await own.keyboard.press('Control+Enter');
    await own.locator('#replies').waitFor();
    const rows = (await rowsOf(own, 'replies')) as { title: string; variants: unknown[] }[];
    expect(rows.find(({ title, variants }) => title === 'Hello' && variants.length > 0)?.variants).toEqual([
      { network: 'bluesky', lang: '', body: 'Hello {first name}, blue' },
    ]);
    expect(errors).toEqual([]);
  });
});
