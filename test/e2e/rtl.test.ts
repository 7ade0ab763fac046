/** A page that reads from right to left, in a real Chromium: where marks, underlines and the bar stand, and how our words read. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inVigie, untilInVigie } from '../browser/shadow.ts';
import { press } from '../journey/gestures.ts';
import { onboard } from '../journey/onboard.ts';
import { openStage, type Stage } from '../journey/stage.ts';
import { RTL_PAGE } from './rtl-page.ts';

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await openStage({ lang: 'en', viewport: { width: 700, height: 560 } });
  await onboard(stage);
  await stage.vigie.context.route('https://bsky.app/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: RTL_PAGE }),
  );
  page = await stage.vigie.context.newPage();
  await page.goto('https://bsky.app/');
  await page.bringToFront();
  await page.locator('[data-vigie~="brand"]').nth(1).waitFor();
});
afterAll(() => stage?.close());

/** Colours of the pixels along the middle of the first post, 2 px from its left and from its right edge. */
async function edges(): Promise<{ left: number[]; right: number[] }> {
  const shot = (await page.locator('[data-vigie]').first().screenshot()).toString('base64');
  return page.evaluate(async (shot) => {
    const image = new Image();
    image.src = `data:image/png;base64,${shot}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const paper = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
    paper.drawImage(image, 0, 0);
    const at = (x: number): number[] => [...paper.getImageData(x, image.height / 3, 1, 1).data.slice(0, 3)];
    return { left: at(1), right: at(image.width - 2) };
  }, shot);
}

const WHITE = [255, 255, 255];
const AMBER = [184, 122, 12];
const SEA = [61, 131, 196];

it('marks why at the right edge, and underlines the words where they stand', async () => {
  await expect.poll(edges).toEqual({ left: WHITE, right: AMBER });
  const words = await page.evaluate(() => {
    const ranges = [...(CSS.highlights.get('vigie-brand')?.values() ?? [])] as AbstractRange[];
    return ranges.map(({ startContainer, startOffset, endOffset }) =>
      startContainer.nodeValue?.slice(startOffset, endOffset),
    );
  });
  expect(words).toEqual(['Lumio', 'Lumio']);
});

it('puts the bar on the edge of the post, at its left, and in reading order', async () => {
  const post = page.locator('[data-vigie]').first();
  await post.hover({ position: { x: 300, y: 40 } });
  const bar = await untilInVigie(page, (root) => {
    const line = root.querySelector('[role="toolbar"]');
    const parts = ['.why', '.who', '.acts', '.act:last-child'].map((part) => root.querySelector(part));
    return (
      line && { box: line.getBoundingClientRect().toJSON(), lefts: parts.map((it) => it?.getBoundingClientRect().left) }
    );
  });
  const around = await post.boundingBox();
  if (!around) throw new Error('The post is not shown');
  expect(bar.box.left).toBe(around.x + 8);
  expect(bar.box.right).toBeLessThanOrEqual(around.x + around.width);
  expect(bar.box.bottom).toBeGreaterThan(0);
  expect(bar.lefts).toEqual([...bar.lefts].sort((a, b) => Number(a) - Number(b)));
});

it('marks whom she knows at the left edge, and writes her words from left to right around a name', async () => {
  expect(await press(page, 's')).toMatch(/saved$/);
  await expect.poll(edges).toEqual({ left: SEA, right: AMBER });
  const [text, button] = (await inVigie(page, (root) =>
    ['.toast span', '.toast button'].map((part) => root.querySelector(part)?.getBoundingClientRect().left),
  )) as [number, number];
  expect(text).toBeLessThan(button);
});

it('keeps the picker in the window, the stroke of a shortcut before its word', async () => {
  await page.keyboard.press('r');
  const { box, slash } = await untilInVigie(page, (root) => {
    const [word] = root.querySelector('[role="option"] kbd')?.childNodes ?? [];
    if (!word) return null;
    const range = document.createRange();
    range.setStart(word, 0);
    range.setEnd(word, 1);
    const [dialog, shortcut] = ['[role="dialog"]', '[role="option"] kbd'].map((it) => root.querySelector(it));
    const offset = range.getBoundingClientRect().left - (shortcut?.getBoundingClientRect().left ?? 0);
    return { box: dialog?.getBoundingClientRect().toJSON(), slash: offset };
  });
  expect(box.left).toBeGreaterThanOrEqual(0);
  expect(box.right).toBeLessThanOrEqual(700);
  expect(slash).toBeLessThan(2);
});
