/** Economy of gestures, counted: and after each, scroll position, focus and the site's own shortcuts as they were. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { textInVigie, untilInVigie } from '../browser/shadow.ts';
import { rowsOf } from '../journey/database.ts';
import { openReplyField, pointAt } from '../journey/gestures.ts';
import { onboard, watchSample } from '../journey/onboard.ts';
import { openStage, type Stage } from '../journey/stage.ts';
import { reply, seed } from '../ui/seed.ts';

let stage: Stage;
let own: Page;
let feed: Page;
let keys = 0;

/** Every key of this file goes through here, so that they can be counted. */
async function key(name: string): Promise<void> {
  keys++;
  await feed.keyboard.press(name);
}

interface Place {
  scroll: number;
  focus: string | null;
  log: unknown[];
}

const place = (): Promise<Place> =>
  feed.evaluate(() => ({
    scroll: scrollY,
    focus: document.activeElement?.getAttribute('data-id') ?? document.activeElement?.localName ?? null,
    log: (window as unknown as { __pintagram: { log: unknown[] } }).__pintagram.log,
  }));

/** A flagged post in French, which the site lets answer in place, by somebody with a first name. */
const flagged = (): Promise<string> =>
  feed.evaluate(() => {
    const posts = [...document.querySelectorAll<HTMLElement>('[data-pg="post"][data-vigie~="brand"]')];
    const inView = posts.find((post) => post.textContent?.includes('@yuna_songe'));
    return inView?.dataset.id ?? '';
  });

/** Waits for Vigie to say something else than `before`; gives what it says. */
const said = (before: string | null): Promise<string> =>
  untilInVigie(
    feed,
    (root, old) => {
      const text = root.querySelector('.toast span')?.textContent ?? '';
      return text !== old && text;
    },
    before,
  );

beforeAll(async () => {
  stage = await openStage({ lang: 'en' });
  await onboard(stage, async () => undefined);
  await watchSample(stage, async () => undefined);
  own = await stage.vigie.openPage('manifest.json');
  feed = await stage.visit('/');
  await feed.bringToFront();
  await feed.locator('[data-vigie~="brand"]').first().waitFor();
  await feed.mouse.wheel(0, 60);
  await feed.waitForTimeout(400);
});
afterAll(() => stage.close());

it('saves with one key', async () => {
  await pointAt(feed, await flagged());
  const before = await place();
  keys = 0;
  await key('s');
  await said(null);
  expect(keys).toBe(1);
  expect(await rowsOf(own, 'people')).toHaveLength(1);
  expect(await place()).toEqual(before);
});

it('replies from a flagged post with two keys and a choice', async () => {
  const id = await flagged();
  // In the post's language: nothing speaks against them.
  const words = ['Merci de votre message, nous regardons cela.', 'Nous sommes désolés, nous revenons vers vous.'];
  await seed(own, { replies: words.map((body, at) => reply(`r${at}`, `Réponse ${at}`, body, { lang: 'fr' })) });
  await pointAt(feed, id);
  const before = await place();
  const saidBefore = await textInVigie(feed, '.toast span');
  keys = 0;
  await key('r');
  await untilInVigie(feed, (root) => root.querySelector('[role="option"]') !== null);
  // The choice: the second of the list.
  await feed.keyboard.press('ArrowDown');
  await key('Enter');
  await said(saidBefore);
  expect(keys).toBe(2);
  expect(await place()).toEqual(before);
  const inserted = await openReplyField(feed, id);
  await expect
    .poll(async () => (await rowsOf(own, 'exchanges')).map(({ text }) => text.trim()))
    .toEqual([inserted.trim()]);
});

it('leaves the site its own keys', async () => {
  await feed.keyboard.press('Escape');
  await feed.locator('body').click({ position: { x: 5, y: 5 } });
  const { log } = await place();
  await pointAt(feed, await flagged());
  await feed.keyboard.press('j');
  await expect.poll(async () => (await place()).log.length).toBe(log.length + 1);
});
