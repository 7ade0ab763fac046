/** Replies from outside the page, in a real Chromium: the context menu in a frame, a selected text, the address bar. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { textInVigie, untilInVigie } from '../browser/shadow.ts';
import { rowsOf } from '../journey/database.ts';
import { buildForStage, openStage, type Stage, tabIdOf } from '../journey/stage.ts';
import { type Driver, until } from '../matrix/drive.ts';
import { ask, composerKnown, prepare, replies } from '../matrix/own-page.ts';
import { TEXTS } from '../matrix/texts.ts';

/** Native events of the browser, which only it fires when she uses its own menus. */
interface Native {
  contextMenus: { onClicked: { dispatch(info: object, tab: object): void } };
  omnibox: { onInputEntered: { dispatch(text: string, where: string): void } };
  webNavigation?: unknown;
}
declare const chrome: Native & { storage: { session: { get(key: string): Promise<Record<string, number>> } } };

const [plain] = TEXTS;
const words = plain?.text ?? '';
const id = replies[0]?.id ?? '';

let stage: Stage;
let own: Page;
let driver: Driver;

beforeAll(async () => {
  await buildForStage();
  stage = await openStage({ lang: 'en' });
  own = await stage.vigie.openPage('src/ui/dashboard/index.html');
  driver = { own } as unknown as Driver;
  await prepare(driver);
}, 120_000);
afterAll(() => stage?.close());

/** An editor page, its field focused and known. */
async function editor(name: string): Promise<Page> {
  const page = await stage.vigie.context.newPage();
  await page.goto(`${stage.playground.url}/editors/${name}`);
  await page.bringToFront();
  await page.waitForFunction(() => window.__editor !== undefined);
  await page.evaluate(() => window.__editor?.focusAt('', 0));
  await composerKnown(driver, page.url());
  return page;
}

const state = (page: Page): Promise<string> => page.evaluate(() => window.__editor?.state() ?? '');

async function clickMenu(page: Page, info: object): Promise<void> {
  const tab = await tabIdOf(stage, page);
  const worker = await stage.vigie.worker();
  await worker.evaluate(([info, tab]) => chrome.contextMenus.onClicked.dispatch(info, tab), [
    info,
    { id: tab, url: page.url() },
  ] as const);
}

async function enterInBar(text: string): Promise<void> {
  const worker = await stage.vigie.worker();
  await worker.evaluate((text) => chrome.omnibox.onInputEntered.dispatch(text, 'currentTab'), text);
}

/** The page of ours at an address, once it is open. */
async function ourPage(hash: string): Promise<Page> {
  const found = (): Page | undefined => stage.vigie.context.pages().find((page) => page.url().includes(hash));
  return (await until(async () => found(), Boolean)) as Page;
}

test('a reply of the menu is inserted in the frame clicked', async () => {
  const page = await editor('iframe');
  const tab = await tabIdOf(stage, page);
  const worker = await stage.vigie.worker();
  const frameId = await worker.evaluate(async (key) => (await chrome.storage.session.get(key))[key], `composer ${tab}`);
  expect(frameId).toBeGreaterThan(0);
  await clickMenu(page, { menuItemId: `reply:${id}`, frameId });
  await expect.poll(() => state(page)).toBe(words);
  await page.close();
});

test('a reply with a gap asks for it first', async () => {
  const page = await editor('textarea');
  const template = replies.find(({ title }) => title === 'mxtemplate')?.id;
  await clickMenu(page, { menuItemId: `reply:${template}`, frameId: 0 });
  await untilInVigie(page, (root) => root.querySelector('.blanks') !== null);
  await page.keyboard.type('la photo');
  await page.keyboard.press('Enter');
  await expect.poll(() => state(page)).toContain('merci pour la photo');
  await page.close();
});

test('a selected text becomes the body of a new reply, to the letter', async () => {
  const page = await stage.visit('/');
  await clickMenu(page, { menuItemId: 'new-reply', frameId: 0, selectionText: 'Their {first name} words' });
  const dashboard = await ourPage('#replies/selection:');
  const body = dashboard.locator('textarea[name="body"]');
  await body.waitFor();
  expect(await body.inputValue()).toBe('Their {% raw %}{first name}{% endraw %} words');
  await page.close();
});

test('a selected text is noted on its page, and the note can be taken back there', async () => {
  const page = await stage.visit('/');
  await until(
    () => ask(driver, page.url(), 'page.status', {}),
    (status) => status !== null,
  );
  await clickMenu(page, { menuItemId: 'note-page', frameId: 0, selectionText: 'A thought of theirs' });
  await expect.poll(() => textInVigie(page, '.toast span')).toBe('Noted on this page');
  const notes = await rowsOf(own, 'notes');
  expect(notes).toMatchObject([{ text: 'A thought of theirs', url: page.url() }]);
  await page.close();
});

test('from the address bar: shown where a field is open, and Enter inserts it', async () => {
  const page = await editor('lexical-rich');
  await enterInBar('/mxoneline');
  await untilInVigie(page, (root) => root.querySelector('.review') !== null);
  expect(await state(page)).toBe('');
  await page.keyboard.press('Enter');
  await expect.poll(() => state(page)).toBe(words);
  await page.close();
});

test('from the address bar where no field is open: the dashboard, at the reply', async () => {
  const page = await stage.vigie.context.newPage();
  await page.goto('about:blank');
  await page.bringToFront();
  await enterInBar('mxlines');
  const dashboard = await ourPage(`#replies/${replies[1]?.id}`);
  await expect.poll(() => dashboard.locator('.search input').first().inputValue()).toBe('mxlines');
  await dashboard.locator('#replies-0').waitFor();
  expect(stage.errors).toEqual([]);
});
