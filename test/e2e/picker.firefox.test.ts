/** The picker in a real Firefox: what speaks against a reply is said before it goes, and its length is counted as the network does. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type OpenFirefox, openFirefox } from '../browser/firefox.ts';
import { type FramedPage, windowOf } from '../browser/firefox-window.ts';
import { rowsOf } from '../journey/database.ts';
import { onboardFirefox } from '../journey/firefox.ts';
import { type Playground, servePlayground } from '../playground/serve.ts';
import { root } from '../tools/node.ts';
import { reply, seed } from '../ui/seed.ts';

/** On Pintagram+, 1,000 characters fit. */
const LONG = `${'night '.repeat(167)}ok`;
/** In the language of the post. */
const KIND = 'Notre atelier répare votre lampe cette semaine, puis vous écrit quel jour elle revient.';
/** A family is one character on Pintagram+ and two on X, where a Chinese one counts two and an address 23. */
const FAMILY = '👩‍👩‍👧‍👦 漢字 https://example.com/an/address/that/is/rather/long';

let playground: Playground;
let vigie: OpenFirefox;
let own: Page;
let page: Page;
/** The page in front, where Vigie's shadow root can be read. */
let seen: FramedPage;

beforeAll(async () => {
  playground = await servePlayground();
  vigie = await openFirefox({ extension: join(root, 'dist/firefox-playground'), lang: 'en' });
  await onboardFirefox(vigie);
  own = await vigie.openPage('src/ui/dashboard/index.html#replies');
  const texts = { Long: LONG, Kind: KIND, Family: FAMILY };
  await seed(own, { replies: Object.entries(texts).map(([title, body]) => reply(title, title, body)) });
  page = await vigie.open(`${playground.url}/?lang=en`);
  seen = (await windowOf(vigie)).tab();
  await pointAt(POST);
});
afterAll(async () => {
  await vigie?.close();
  await playground?.close();
});

/** A post by somebody with a first name, which the site lets answer in place. */
const POST = '[data-pg="post"][data-vigie~="brand"]:has([href="/u/yuna_songe"])';

async function pointAt(post: string): Promise<void> {
  await page.waitForSelector(post);
  const box = await (await page.$(post))?.boundingBox();
  if (!box) throw new Error('No flagged post is in sight');
  await page.mouse.move(box.x + box.width * 0.7, box.y + 30, { steps: 4 });
}

const read = (selector: string): Promise<string[]> =>
  seen.evaluate(`[...(vigie?.querySelectorAll(${JSON.stringify(selector)}) ?? [])].map((it) => it.textContent)`);
const focused = (): Promise<string | null> => seen.evaluate('vigie?.activeElement?.className');

async function openPicker(): Promise<void> {
  await page.keyboard.press('r');
  await expect.poll(focused).toBe('search');
}

/** Opens the picker, and looks for a title until it stands first. */
async function find(title: string): Promise<void> {
  await openPicker();
  await page.keyboard.type(title);
  await expect.poll(async () => (await read('[role=option] b'))[0]).toBe(title);
}

/** On to the button that ends, and Enter. */
async function insertAnyway(): Promise<void> {
  await page.keyboard.press('Tab');
  await expect.poll(focused).toBe('main');
  await page.keyboard.press('Enter');
  await expect.poll(() => read('[role=dialog]')).toEqual([]);
}

const written = (): Promise<string[]> =>
  page.$$eval('[data-pg="reply"] :is(textarea, [contenteditable="true"])', (fields) =>
    fields.map((field) =>
      (field instanceof HTMLTextAreaElement ? field.value : (field as HTMLElement).innerText).trim(),
    ),
  );

/** Opens the site's own field below the post. */
async function openField(): Promise<void> {
  await page.$eval(`${POST} [data-act="reply"]`, (reply) => (reply as HTMLElement).focus());
  await page.keyboard.press('Enter');
}

/** Out of the field, where R is a letter. */
async function leaveField(): Promise<void> {
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await pointAt(POST);
}

const said = async (): Promise<string[]> => {
  const kept = await rowsOf(own, 'exchanges');
  return kept.sort((one, other) => one.at - other.at).map(({ text }) => text);
};

it('keeps what she types in it from the site', async () => {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input']) {
      document.addEventListener(type, (event) => heard.push(`${type} ${(event as KeyboardEvent).key}`), true);
    }
  });
  // L likes, N opens a form, / goes to the search: keys of the site.
  await openPicker();
  await page.keyboard.type('Long nl/');
  await expect.poll(() => seen.evaluate('vigie.querySelector(".search").value')).toBe('Long nl/');
  expect(await page.evaluate('window.heard')).toEqual([]);
  await page.keyboard.press('Escape');
  await expect.poll(() => read('[role=dialog]')).toEqual([]);
});

it('warns of a reply that is too long, and inserts nothing by Enter alone', async () => {
  await find('Long');
  await expect.poll(() => read('.length')).toEqual(['1,004 / 1,000 · 4 characters too many']);
  await page.keyboard.press('Enter');
  await expect.poll(() => read('.cautions .stop')).toEqual(['4 characters too many: 1,000 fit here.']);
  expect(await focused()).toContain('write');
  await page.keyboard.press('Enter');
  await expect.poll(() => seen.evaluate('vigie.querySelector(".review textarea")?.value')).toBe(LONG);
  expect(await rowsOf(own, 'exchanges')).toEqual([]);
  await page.keyboard.press('Escape');
  await expect.poll(() => read('[role=dialog]')).toEqual([]);
});

it('inserts it all the same once she says so', async () => {
  await find('Long');
  await page.keyboard.press('Enter');
  await expect.poll(() => read('.review .main')).toEqual(['Insert anyway ↵']);
  await insertAnyway();
  await openField();
  await expect.poll(written).toEqual([LONG]);
  await expect.poll(said).toEqual([LONG]);
});

it('warns of what was said to that person, and inserts it once she says so', async () => {
  await leaveField();
  await find('Kind');
  await page.keyboard.press('Enter');
  await expect.poll(said).toEqual([LONG, KIND]);
  await leaveField();
  await find('Kind');
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => (await read('.cautions .stop'))[0])
    .toMatch(/^These very words were said to this person/);
  expect(await said()).toEqual([LONG, KIND]);
  await insertAnyway();
  await expect.poll(written).toEqual([LONG + KIND + KIND]);
});

it('counts as each network does', async () => {
  await leaveField();
  await find('Family');
  const address = FAMILY.split(' ')[2]?.length ?? 0;
  await expect.poll(() => read('.length')).toEqual([`${1 + 1 + 2 + 1 + address} / 1,000`]);
  await page.keyboard.press('Escape');

  const body = readFileSync(join(root, 'test/pages/x.html'), 'utf8').replaceAll('Halo', 'Lumio');
  page = await vigie.browser.newPage();
  await page.bringToFront();
  await page.setRequestInterception(true);
  page.on('request', (request) => void request.respond({ contentType: 'text/html', body }));
  await page.goto('https://x.com/home');
  await pointAt('[data-vigie~="brand"]');
  // X uses R itself.
  await page.keyboard.down('Alt');
  await page.keyboard.press('r');
  await page.keyboard.up('Alt');
  await expect.poll(focused).toBe('search');
  await page.keyboard.type('Family');
  await expect.poll(() => read('.length')).toEqual([`${2 + 1 + 4 + 1 + 23} / 280`]);
});
