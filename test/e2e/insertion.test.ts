/** Insertion, picker and `/word` where pages misbehave, through the built extension in a real Chromium. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Reply } from '../../src/core/reply.ts';
import { inVigie, textInVigie, untilInVigie } from '../browser/shadow.ts';
import { rowsOf } from '../journey/database.ts';
import { type Driver, openDriver, until } from '../matrix/drive.ts';
import { ask, composerKnown, prepare, replies, tabIdOf } from '../matrix/own-page.ts';
import { serveHostile } from './hostile-pages.ts';

const GAP = {
  ...replies[0],
  id: 'gap',
  title: 'Dossier',
  shortcut: 'mygap',
  body: 'Votre dossier {n° de dossier} avance.',
} as Reply;
const WORDS = replies[0]?.body ?? '';

let driver: Driver;
let site: Awaited<ReturnType<typeof serveHostile>>;
let page: Page;
let own: Page;

beforeAll(async () => {
  [driver, site] = await Promise.all([openDriver('chromium'), serveHostile()]);
  page = driver.tab as unknown as Page;
  own = driver.own as unknown as Page;
  await prepare(driver, [GAP]);
});
afterAll(async () => {
  site?.close();
  await driver?.close();
});

async function visit(name: string, focus = '#field'): Promise<void> {
  await page.goto(site.at(name));
  await page.bringToFront();
  await until(
    () => ask(driver, site.at(name), 'page.status', {}),
    (status) => status !== null,
  );
  await page.focus(focus);
}

/** Opens the picker, and takes the first reply of a search. */
async function pick(search: string): Promise<void> {
  await composerKnown(driver, page.url());
  await ask(driver, page.url(), 'page.picker', {});
  await untilInVigie(page, (root) => root.querySelector('[role="option"]') !== null);
  await page.keyboard.type(search);
  await page.keyboard.press('Enter');
}

const value = (): Promise<string> =>
  page
    .locator('#field')
    .evaluate((field) => (field instanceof HTMLTextAreaElement ? field.value : (field.textContent ?? '')));
const said = (): Promise<string | null> => textInVigie(page, '.toast span');
const clipboard = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
const listed = (): Promise<number | null> =>
  inVigie(page, (root) => root.querySelectorAll('.inline-box [role="option"]').length);

describe('fields that misbehave', () => {
  test('a paste swallowed: nothing twice, the text on the clipboard, said so', async () => {
    await visit('swallow');
    await pick('mxoneline');
    await expect.poll(said).toContain('copied');
    expect(await value()).toBe('');
    expect(await clipboard()).toBe(WORDS);
  });

  test('an editor that doubles: said, and kept as one exchange', async () => {
    const before = (await rowsOf(own, 'exchanges')).length;
    await visit('double');
    await pick('mxoneline');
    await expect.poll(said).toContain('twice');
    expect((await rowsOf(own, 'exchanges')).length).toBe(before + 1);
  });

  test('an editor with a clock of its own is waited for', async () => {
    await visit('late');
    await pick('mxoneline');
    await expect.poll(said).toContain('inserted');
    expect(await value()).toBe(WORDS);
  });

  test('a field without room is left as it is', async () => {
    await visit('limit');
    await page.keyboard.type('Bonjour');
    await pick('mxoneline');
    await expect.poll(said).toContain('copied');
    expect(await value()).toBe('Bonjour');
  });

  test.each(['password', 'shown', 'code', 'card'])('%s is no composer', async (id) => {
    await visit('secrets', `#${id}`);
    await page.keyboard.type('/mxoneline');
    await page.waitForTimeout(300);
    expect(await ask(driver, page.url(), 'page.status', {})).toMatchObject({ composer: false });
    expect(await listed()).toBeFalsy();
  });
});

describe('the focus', () => {
  test.each(['trap', 'shy'])('is borrowed unseen: %s', async (name) => {
    await visit(name);
    await pick('mxoneline');
    await expect.poll(value).toBe(WORDS);
  });

  test('comes back with Esc, the caret where it was', async () => {
    await visit('plain');
    await page.keyboard.type('ab');
    await page.keyboard.press('ArrowLeft');
    await ask(driver, page.url(), 'page.picker', {});
    await untilInVigie(page, (root) => root.activeElement !== null);
    await page.keyboard.press('Escape');
    await page.keyboard.type('c');
    expect(await value()).toBe('acb');
  });

  test('stays where she clicked', async () => {
    await visit('plain');
    await ask(driver, page.url(), 'page.picker', {});
    await untilInVigie(page, (root) => root.activeElement !== null);
    await page.click('#other');
    await expect.poll(() => inVigie(page, (root) => root.querySelector('[role="dialog"]') !== null)).toBeFalsy();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('other');
  });
});

describe('a page that moves on', () => {
  test('gets nothing: the text is copied', async () => {
    await visit('plain');
    await ask(driver, page.url(), 'page.picker', {});
    await untilInVigie(page, (root) => root.querySelector('[role="option"]') !== null);
    await page.evaluate(() => history.pushState(null, '', '/plain?elsewhere'));
    await page.keyboard.type('mxoneline');
    await page.keyboard.press('Enter');
    await expect.poll(said).toContain('changed');
    expect(await value()).toBe('');
    expect(await clipboard()).toBe(WORDS);
  });
});

describe('a text that waits', () => {
  const insert = (): Promise<unknown> => ask(driver, page.url(), 'page.insert', { text: WORDS, replyId: null });

  test('goes into the field that she opens', async () => {
    await visit('plain', '#other');
    expect(await insert()).toEqual({ outcome: 'waiting' });
    await page.click('#field');
    await expect.poll(value).toBe(WORDS);
    await page.click('#other');
    await page.click('#field');
    await page.waitForTimeout(300);
    expect(await value()).toBe(WORDS);
  });

  test('is dropped by Esc', async () => {
    await visit('plain', '#other');
    await insert();
    await page.keyboard.press('Escape');
    await page.click('#field');
    await page.waitForTimeout(300);
    expect(await value()).toBe('');
  });
});

describe('a page that takes less than its network', () => {
  const counted = (): Promise<string | null> => textInVigie(page, '.length');
  const cautions = (): Promise<number | null> =>
    inVigie(page, (root) => root.querySelectorAll('.cautions .stop').length);

  test('tells its own limit to the popup', async () => {
    await visit('server');
    expect(await ask(driver, page.url(), 'page.limit', {})).toEqual({ max: 12, rule: 'graphemes' });
    await visit('plain');
    expect(await ask(driver, page.url(), 'page.limit', {})).toEqual({ max: 1_000, rule: 'graphemes' });
  });

  test('/word counts by it, and shows what is too long before it goes', async () => {
    await visit('server');
    await page.keyboard.type('/mxoneline');
    await expect.poll(listed).toBe(1);
    await expect.poll(counted).toContain(' / 12 · ');
    await page.keyboard.press('Enter');
    await expect.poll(cautions).toBe(1);
    expect(await value()).toBe('/mxoneline');
    await page.keyboard.press('Escape');
  });

  test('the popup counts by it while gaps are filled, and warns before it inserts', async () => {
    await visit('server');
    await composerKnown(driver, page.url());
    const tab = await tabIdOf(driver, page.url());
    const popup = await page.context().newPage();
    await popup.goto(new URL(`/src/ui/popup/index.html?tab=${tab}`, own.url()).href);
    await popup.locator('#replies-0').waitFor();
    await popup.keyboard.type('mygap');
    await expect.poll(() => popup.locator('#replies .row-title b').allTextContents()).toEqual(['Dossier']);
    await popup.keyboard.press('Enter');
    await popup.locator('.form-body input').fill('A-17');
    await expect
      .poll(() => popup.locator('.counter.over').textContent())
      .toBe('Pintagram+ 26 / 1214 characters too many');
    await popup.keyboard.press('Control+Enter');
    await popup.locator('.cautions .stop').waitFor();
    expect(await value()).toBe('');
    await popup.close();
  });

  test('so does a reply of the menu', async () => {
    await visit('server');
    await composerKnown(driver, page.url());
    const reply = { id: replies[0]?.id, title: 'Menu', look: false };
    await ask(driver, page.url(), 'page.picker', { reply });
    await expect.poll(cautions).toBe(1);
    expect(await counted()).toContain(' / 12 · ');
    expect(await value()).toBe('');
    await page.keyboard.press('Escape');
  });
});

describe('/word', () => {
  test.each(['a/mxoneline', 'http://mxoneline', 'x //mxoneline', '/nothinglikeit'])(
    '%s opens nothing',
    async (typed) => {
      await visit('plain');
      await page.keyboard.type(typed);
      await page.waitForTimeout(400);
      expect(await listed()).toBeFalsy();
      await page.keyboard.press('Enter');
      expect(await value()).toBe(`${typed}\n`);
    },
  );

  test('lists, moves by arrows, and Tab takes the place of the word only', async () => {
    await visit('plain');
    await page.keyboard.type('Avant /mx');
    await expect.poll(listed).toBe(replies.length);
    const titles = await inVigie(page, (root) =>
      [...root.querySelectorAll('[role="option"] b')].map((it) => it.textContent),
    );
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    const body = replies.find(({ title }) => title === titles?.[1])?.body;
    await expect.poll(value).toBe(`Avant ${body}`);
  });

  test('Esc closes for this word, and Enter is the field’s again', async () => {
    await visit('plain');
    await page.keyboard.type('/mxone');
    await expect.poll(listed).toBe(1);
    await page.keyboard.press('Escape');
    await page.keyboard.type('line');
    await page.waitForTimeout(300);
    expect(await listed()).toBeFalsy();
    await page.keyboard.press('Enter');
    expect(await value()).toBe('/mxoneline\n');
  });

  test('a gap is asked for, then the word is replaced', async () => {
    await visit('plain');
    await page.keyboard.type('Bonjour, /mygap');
    await expect.poll(listed).toBe(1);
    await page.keyboard.press('Enter');
    await untilInVigie(page, (root) => root.activeElement?.id === 'blank-0');
    await page.keyboard.type('A-17');
    await page.keyboard.press('Enter');
    await expect.poll(value).toBe('Bonjour, Votre dossier A-17 avance.');
  });

  test('keys that the page makes up open and choose nothing', async () => {
    await visit('plain');
    const press = (key: string): Promise<void> =>
      page.evaluate((key) => {
        document
          .getElementById('field')
          ?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      }, key);
    await page.evaluate(() => {
      const field = document.getElementById('field') as HTMLTextAreaElement;
      field.value = '/mxoneline';
      field.setSelectionRange(10, 10);
    });
    await press('e');
    await page.waitForTimeout(300);
    expect(await listed()).toBeFalsy();
    await page.evaluate(() => {
      (document.getElementById('field') as HTMLTextAreaElement).value = '';
    });
    await page.keyboard.type('/mxoneline');
    await expect.poll(listed).toBe(1);
    await press('Enter');
    await page.waitForTimeout(300);
    expect(await value()).toBe('/mxoneline');
  });
});
