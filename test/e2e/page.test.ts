/** Vigie in the page, in a real Chromium: marks, recycled rows, keys, secrets, strict pages, and its end. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inVigie, textInVigie, untilInVigie } from '../browser/shadow.ts';
import { rowsOf } from '../journey/database.ts';
import { compare, fetchTruth, scrollFeed } from '../journey/feed.ts';
import { hover, openCard, pointAt, postOn, press } from '../journey/gestures.ts';
import { onboard, watchSample } from '../journey/onboard.ts';
import { openStage, type Stage } from '../journey/stage.ts';
import { root } from '../tools/node.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let stage: Stage;
let own: Page;

beforeAll(async () => {
  stage = await openStage({ lang: 'en' });
  await onboard(stage);
  await watchSample(stage);
  own = await stage.vigie.openPage('manifest.json');
});
afterAll(() => stage?.close());

async function feed(path = '/'): Promise<Page> {
  const page = await stage.visit(path);
  await page.bringToFront();
  await page.locator('[data-vigie]').first().waitFor();
  return page;
}

const firstFlagged = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector<HTMLElement>('[data-pg="post"][data-vigie~="brand"]')?.dataset.id ?? '');

const toolbar = (page: Page): Promise<boolean> =>
  inVigie(page, (root) => root.querySelector('[role="toolbar"]') !== null).then(Boolean);

/** A command of the Extensions domain, which Playwright's types do not know. */
async function extensions(method: string, params: object): Promise<void> {
  const cdp = (await stage.vigie.context.browser()?.newBrowserCDPSession()) as CDPSession;
  await (cdp.send as (method: string, params: object) => Promise<unknown>).call(cdp, method, params);
}

async function until(state: () => Promise<boolean>): Promise<void> {
  await expect.poll(state, { timeout: 25_000 }).toBe(true);
}

describe('marks', () => {
  it('are right on every post of a feed that recycles its rows, and one attribute each', async () => {
    const page = await feed();
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { vigieSeen: seen });
      new MutationObserver((records) => {
        for (const { type, attributeName, addedNodes } of records) {
          if (type === 'attributes' && attributeName?.startsWith('data-vigie')) seen.push(attributeName);
          for (const node of addedNodes) if (node.nodeName.startsWith('VIGIE')) seen.push(node.nodeName);
        }
      }).observe(document, { subtree: true, childList: true, attributes: true });
    });
    const sights = await scrollFeed(page, 8);
    const { expected, missed, wrong } = compare(sights.values(), await fetchTruth(stage.playground));
    expect(expected.length).toBeGreaterThan(5);
    expect({ missed, wrong }).toEqual({ missed: [], wrong: [] });
    const seen = await page.evaluate(() => (window as unknown as { vigieSeen: string[] }).vigieSeen);
    // The pointer rests nowhere near a post: nothing of ours but the attribute.
    expect(new Set(seen)).toEqual(new Set(['data-vigie']));
    await page.close();
  });

  it('follow the site to a thread and back without a load', async () => {
    const page = await feed();
    const id = await firstFlagged(page);
    await postOn(page, id).locator('a:has(time)').first().click();
    await page.waitForURL(`**/p/${id}*`);
    // The feed stays in the document, hidden.
    await page.locator(`[data-id="${id}"][data-vigie~="brand"]:visible`).first().waitFor();
    await page.goBack();
    await page.locator(`[data-pg="post"][data-id="${id}"][data-vigie~="brand"]:visible`).waitFor();
    await page.close();
  });
});

describe('keys', () => {
  it('are letters like others wherever she types', async () => {
    const page = await feed();
    await hover(page, await firstFlagged(page));
    const before = (await rowsOf(own, 'people')).length;
    const search = page.locator('input').first();
    await search.focus();
    await page.keyboard.type('srdx1');
    expect(await search.inputValue()).toBe('srdx1');
    await page.waitForTimeout(500);
    expect(await textInVigie(page, '.toast span')).toBeNull();
    expect(await rowsOf(own, 'people')).toHaveLength(before);
    await page.close();
  });

  it('save, and take it back', async () => {
    const page = await feed();
    await pointAt(page, await firstFlagged(page));
    const before = (await rowsOf(own, 'people')).length;
    expect(await press(page, 's')).toMatch(/saved$/);
    expect(await rowsOf(own, 'people')).toHaveLength(before + 1);
    await page.locator('[data-vigie~="known"]').first().waitFor();
    expect(await press(page, 'z')).toBe('Undone');
    expect(await rowsOf(own, 'people')).toHaveLength(before);
    await until(async () => (await page.locator('[data-vigie~="known"]').count()) === 0);
    await page.close();
  });

  it('settle a post, and unsettle it', async () => {
    const page = await feed();
    const id = await firstFlagged(page);
    const mark = () => postOn(page, id).getAttribute('data-vigie');
    await pointAt(page, id);
    await press(page, 'd');
    await until(async () => (await mark())?.includes('done') ?? false);
    await press(page, 'z');
    await until(async () => !(await mark())?.includes('done'));
    await press(page, 'x');
    await until(async () => (await mark()) === null);
    await press(page, 'z');
    await until(async () => (await mark())?.includes('brand') ?? false);
    await page.close();
  });
});

describe('the bar', () => {
  it('takes the focus with V, keeps it with arrows and Tab, gives it back with Escape', async () => {
    const page = await feed();
    await pointAt(page, await firstFlagged(page));
    const focused = () => inVigie(page, (root) => root.activeElement?.querySelector('.name')?.textContent ?? null);
    const scroll = await page.evaluate(() => scrollY);
    await page.keyboard.press('v');
    expect(await focused()).toBe('Reply');
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe('Save this person');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('ArrowLeft');
    expect(await focused()).toBe('Profile card');
    await page.keyboard.press('Enter');
    await untilInVigie(page, (root) => root.querySelector('.card dl') !== null);
    await page.keyboard.press('Escape');
    expect(await inVigie(page, (root) => root.querySelector('.card') !== null)).toBe(false);
    expect(await focused()).toBe('Profile card');
    await page.keyboard.press('Escape');
    expect(await focused()).toBeNull();
    expect(await page.evaluate(() => [document.activeElement?.localName, scrollY])).toEqual(['body', scroll]);
    await page.close();
  });

  it('shows on a post that is not flagged only when asked', async () => {
    const page = await feed();
    const plain = await page.evaluate(
      () => document.querySelector<HTMLElement>('[data-pg="post"]:not([data-vigie])')?.dataset.id ?? '',
    );
    await hover(page, plain);
    await page.waitForTimeout(500);
    expect(await toolbar(page)).toBe(false);
    await page.keyboard.press('v');
    expect(await untilInVigie(page, (root) => root.querySelector('.why')?.textContent)).toBe('Not flagged');
    await page.close();
  });

  it('lets no listener of the page hear what she writes in a note', async () => {
    const page = await stage.vigie.context.newPage();
    // Before the page's own scripts, yet after Vigie's.
    await page.route('**/assets/site.js', async (route) => {
      const response = await route.fetch();
      const spy = `window.heard = []; for (const type of ['keydown','keypress','keyup','beforeinput','input'])
        addEventListener(type, (event) => heard.push(type + (event.key ?? event.data ?? '')), true);`;
      await route.fulfill({ response, body: `${spy}\n${await response.text()}` });
    });
    await page.goto(`${stage.playground.url}/?lang=en`);
    await page.bringToFront();
    await page.locator('[data-vigie~="brand"]').first().waitFor();
    await pointAt(page, await firstFlagged(page));
    await page.evaluate(() => Object.assign(window, { heard: [] }));
    // The site has its own N.
    await page.keyboard.press('Alt+n');
    await untilInVigie(page, (root) => root.activeElement?.localName === 'input');
    await page.keyboard.type('Likes green lamps');
    expect(await inVigie(page, (root) => root.querySelector('input')?.value)).toBe('Likes green lamps');
    expect(await press(page, 'Enter')).toMatch(/^Note kept on /);
    expect((await rowsOf(own, 'notes')).map(({ text }) => text)).toContain('Likes green lamps');
    const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    // The shortcut itself, before the field was there, and releases of keys after it was gone.
    expect(heard.filter((it) => !/Alt$|keydownn$|keyupn$|keyupEnter$/.test(it))).toEqual([]);
    await page.close();
  });

  it.each(['light', 'dark'] as const)('has no fault for axe in a %s page', async (colorScheme) => {
    const page = await feed();
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await openCard(page, await firstFlagged(page));
    await press(page, 'd');
    await untilInVigie(page, (root) => root.querySelector('.toast button') !== null);
    await page.evaluate(axe);
    await inVigie(page, (root) => Object.defineProperty(root.host, 'shadowRoot', { value: root }) && true);
    const faults = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const { violations, passes } = await axe.run('vigie-host', { rules: { region: { enabled: false } } });
      // A target that is a list of lists stands in a shadow root.
      const seen = passes.some(({ nodes }) => nodes.some(({ target }) => Array.isArray(target[0])));
      return { seen, faults: violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`) };
    });
    expect(faults).toEqual({ seen: true, faults: [] });
    await press(page, 'z');
    await page.close();
  });
});

describe('a strict page', () => {
  it('shows the bar with its own looks, and complains of nothing', async () => {
    const page = await stage.visit('/editors/csp');
    await page.bringToFront();
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    await page.locator('[data-pg="post"]').first().hover();
    await page.waitForTimeout(300);
    await page.keyboard.press('v');
    const looks = await untilInVigie(page, (root) => {
      const bar = root.querySelector('[role="toolbar"]');
      return bar && getComputedStyle(bar).backgroundColor;
    });
    expect(['rgb(15, 32, 54)', 'rgb(233, 239, 246)']).toContain(looks);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe('the end', () => {
  it('under a dialog of the site, the bar still stands above', async () => {
    const page = await feed();
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      const post = document.querySelector('[data-pg="post"][data-vigie~="brand"]') as HTMLElement;
      dialog.append(post.cloneNode(true));
      document.body.append(dialog);
      dialog.showModal();
    });
    const inDialog = page.locator('dialog [data-pg="post"]');
    await page.locator('dialog [data-vigie~="brand"]').waitFor();
    await inDialog.hover();
    const box = await untilInVigie(page, (root) => root.querySelector('.act')?.getBoundingClientRect().toJSON());
    const { x, y, width, height } = box as DOMRect;
    const top = await page.evaluate(
      ([x, y]) => document.elementFromPoint(x ?? 0, y ?? 0)?.localName,
      [x + width / 2, y + height / 2],
    );
    expect(top).toBe('vigie-host');
    await page.close();
  });

  it('after a reload of the extension, one script goes on and no mark is doubled', async () => {
    const page = await feed();
    const id = await firstFlagged(page);
    await pointAt(page, id);
    await extensions('Extensions.loadUnpacked', { path: join(root, 'dist/chrome-playground') });
    await page.waitForTimeout(5_000);
    await page.bringToFront();
    expect(await page.locator('vigie-host').count()).toBeLessThanOrEqual(1);
    await page.locator('[data-vigie~="brand"]').first().waitFor();
    await page.mouse.move(5, 5);
    await pointAt(page, id);
    expect(await press(page, 's')).toMatch(/saved$|up to date$/);
    await page.close();
  });

  it('without a successor, takes its marks off and says once how to resume', async () => {
    const page = await feed();
    await extensions('Extensions.uninstall', { id: stage.vigie.extensionId });
    await until(async () => (await page.locator('[data-vigie]').count()) === 0);
    expect(await untilInVigie(page, (root) => root.querySelector('.toast span')?.textContent)).toMatch(/reload/);
    await until(async () => (await page.locator('vigie-host').count()) === 0);
    await page.close();
  });
});
