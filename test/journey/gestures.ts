/** What a community manager does on a page, with the mouse and keyboard that she has. */
import type { Locator, Page } from 'playwright-core';
import { clickInVigie, inVigie, textInVigie, untilInVigie } from '../browser/shadow.ts';

/** The post of an id, where the page shows it. */
export const postOn = (page: Page, id: string): Locator => page.locator(`[data-pg="post"][data-id="${id}"]`);

/** Rests the pointer on a post, beside its author's name: flagged or not, gestures are then about it. */
export async function hover(page: Page, id: string): Promise<void> {
  const post = postOn(page, id);
  await post.scrollIntoViewIfNeeded();
  const box = await post.boundingBox();
  if (!box) throw new Error(`Post ${id} is not shown`);
  await page.mouse.move(box.x + box.width * 0.7, box.y + Math.min(70, box.height / 2), { steps: 4 });
}

/** Rests the pointer on a flagged post, and waits for the bar. */
export async function pointAt(page: Page, id: string): Promise<void> {
  await hover(page, id);
  await untilInVigie(page, (root) => root.querySelector('[role="toolbar"]') !== null);
}

/** Rests the pointer on an author's name until her card appears, then on the card. */
export async function pointAtHoverCard(page: Page, id: string): Promise<void> {
  await postOn(page, id).locator('[data-pg="by"] a[dir="auto"]').hover();
  await page.locator('[data-pg="card"]').hover();
  // Vigie takes what is under the pointer once it rests.
  await page.waitForTimeout(200);
}

/** Presses one key and waits for what Vigie says of it; gives the words. */
export async function press(page: Page, key: string): Promise<string> {
  const before = await textInVigie(page, '.toast span');
  await page.keyboard.press(key);
  return untilInVigie(
    page,
    (root, old) => {
      const said = root.querySelector<HTMLElement>('.toast span')?.innerText ?? null;
      return said !== old && said;
    },
    before,
  );
}

/** Opens the person's card of the bar on a post. */
export async function openCard(page: Page, id: string): Promise<void> {
  await pointAt(page, id);
  await clickInVigie(page, '[role="toolbar"] .act:last-child');
  await untilInVigie(page, (root) => root.querySelector('.card dl') !== null);
}

/** Opens the picker on the post pointed at; resolves once it lists replies, with their titles. */
export async function openPicker(page: Page): Promise<string[]> {
  await page.keyboard.press('r');
  return untilInVigie(page, (root) => {
    const titles = [...root.querySelectorAll<HTMLElement>('[role="option"] b')].map((title) => title.innerText);
    return titles.length > 0 && titles;
  });
}

/**
 * Types words in the picker until it lists one reply only, and takes it with Enter; with another one, where something
 * speaks against it that is not grave, as a reply in another language than the post's.
 */
export async function chooseReply(page: Page, title: string): Promise<void> {
  await page.keyboard.type(title);
  await untilInVigie(
    page,
    (root, wanted) => {
      const titles = [...root.querySelectorAll<HTMLElement>('[role="option"] b')].map((it) => it.innerText);
      return titles[0] === wanted;
    },
    title,
  );
  await page.keyboard.press('Enter');
  const step = await untilInVigie(page, (root) => {
    if (root.querySelector('.review .main')) return 'weighed';
    return root.querySelector('[role="dialog"]') ? null : 'gone';
  });
  if (step === 'weighed') await page.keyboard.press('Enter');
  await closed(page, '[role="dialog"]');
}

/** Waits until something of Vigie's is gone. */
async function closed(page: Page, selector: string): Promise<void> {
  const limit = Date.now() + 5_000;
  while (await inVigie(page, (root, wanted) => root.querySelector(wanted) !== null, selector)) {
    if (Date.now() > limit) throw new Error(`${selector} stays open`);
    await page.waitForTimeout(40);
  }
}

/** Opens the site's own reply field of a post and waits until it holds something; gives what it holds. */
export async function openReplyField(page: Page, id: string): Promise<string> {
  await postOn(page, id).locator('[data-act="reply"]').click();
  const field = page.locator('[data-pg="reply"] textarea, [data-pg="reply"] [contenteditable="true"]').first();
  await field.waitFor();
  const limit = Date.now() + 5_000;
  for (;;) {
    const text = await field.evaluate((it) =>
      it instanceof HTMLTextAreaElement ? it.value : (it as HTMLElement).innerText,
    );
    if (text.trim() !== '' || Date.now() > limit) return text;
    await page.waitForTimeout(40);
  }
}

/** Presses the site's own Post button; gives what the site then published, and under which post. */
export async function publish(page: Page): Promise<{ to: string | null; text: string } | null> {
  await page.locator('[data-pg="reply"] [data-post]').first().click();
  return page.evaluate(() => window.__pintagram?.published().at(-1) ?? null);
}
