/** The bar in a real Firefox, in French, by keyboard alone: who is saved, taken back, answered, done. */
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type OpenFirefox, openFirefox } from '../browser/firefox.ts';
import { type FramedPage, windowOf } from '../browser/firefox-window.ts';
import { onboardFirefox } from '../journey/firefox.ts';
import { type Playground, servePlayground } from '../playground/serve.ts';
import { root } from '../tools/node.ts';

let playground: Playground;
let vigie: OpenFirefox;
let page: Page;
/** The same page, where Vigie's shadow root can be read. */
let seen: FramedPage;

beforeAll(async () => {
  playground = await servePlayground();
  vigie = await openFirefox({ extension: join(root, 'dist/firefox-playground'), lang: 'fr' });
  await onboardFirefox(vigie);
  page = await vigie.open(`${playground.url}/?lang=fr`);
  seen = (await windowOf(vigie)).tab();
  await page.waitForSelector(POST);
  const box = await (await page.$(POST))?.boundingBox();
  if (!box) throw new Error('No flagged post is in sight');
  await page.mouse.move(box.x + box.width * 0.7, box.y + 60, { steps: 4 });
});
afterAll(async () => {
  await vigie?.close();
  await playground?.close();
});

/** A post by somebody with a first name, which the site lets answer in place. */
const POST = '[data-pg="post"][data-vigie~="brand"]:has([href="/u/yuna_songe"])';

const said = (): Promise<string | null> => seen.evaluate('vigie?.querySelector(".toast span")?.textContent');
const mark = (): Promise<string | null> => page.$eval(POST, (post) => post.getAttribute('data-vigie'));

it('shows on the flagged post under the pointer, on its edge, and cuts none of the reason', async () => {
  await expect
    .poll(() => seen.evaluate('vigie?.querySelector(".why")?.textContent'))
    .toBe('Marque «\u202fLumio\u202f»');
  const [needs, has] = await seen.evaluate<[number, number]>(
    '(({ scrollWidth, clientWidth }) => [scrollWidth, clientWidth])(vigie.querySelector(".why"))',
  );
  expect(needs).toBeLessThanOrEqual(has);
  await expectOnPost();
});

/** The bar lies across an edge of the post, between its sides. */
async function expectOnPost(): Promise<void> {
  const post = await page.$eval(POST, (post) => post.getBoundingClientRect().toJSON() as DOMRect);
  const within = async (): Promise<boolean> => {
    const bar = await seen.evaluate<DOMRect>('vigie.querySelector(".bar").getBoundingClientRect().toJSON()');
    const across = [post.top, post.bottom].some((edge) => bar.top < edge && edge < bar.bottom);
    return across && post.left <= bar.left && bar.right <= post.right;
  };
  await expect.poll(within).toBe(true);
}

it('saves with S, takes back with Z, and stays within its post whatever it says of her', async () => {
  await page.keyboard.press('s');
  await expect.poll(said).toBe('Yuna Songe est dans vos relations');
  await expect.poll(mark).toContain('known');
  await expectOnPost();
  await page.keyboard.press('z');
  await expect.poll(said).toBe('Annulé');
  await expect.poll(mark).not.toContain('known');
  await expectOnPost();
});

it('opens the picker with R, and the reply goes into the field that she opens', async () => {
  await page.keyboard.press('r');
  await expect.poll(() => seen.evaluate('vigie.querySelectorAll("[role=option]").length')).toBe(3);
  await page.keyboard.type('merci');
  await expect.poll(() => seen.evaluate('vigie.querySelectorAll("[role=option]").length')).toBe(1);
  await page.keyboard.press('Enter');
  await expect.poll(said).toContain('Ouvrez le champ');
  await page.$eval(`${POST} [data-act="reply"]`, (reply) => (reply as HTMLElement).focus());
  await page.keyboard.press('Enter');
  const written = (): Promise<string[]> =>
    page.$$eval('[data-pg="reply"] :is(textarea, [contenteditable="true"])', (fields) =>
      fields.map((field) =>
        (field instanceof HTMLTextAreaElement ? field.value : (field as HTMLElement).innerText).trim(),
      ),
    );
  await expect
    .poll(written, { timeout: 5_000 })
    .toEqual(['Merci Yuna, votre message a fait sourire toute l’équipe\u202f!']);
  await expect.poll(mark).toContain('answered');
});

it('marks done with D', async () => {
  await page.keyboard.press('Escape');
  await page.$eval('body', () => (document.activeElement as HTMLElement).blur());
  await page.keyboard.press('d');
  await expect.poll(mark).toContain('done');
});
