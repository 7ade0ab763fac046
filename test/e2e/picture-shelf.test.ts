/** Pictures of replies: pasted, dropped and chosen; refused when they are none; attached, copied, dragged. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type OpenChromium, openChromium } from '../browser/chromium.ts';
import { root } from '../tools/node.ts';
import { faultsOf } from '../ui/accessible.ts';
import { clear, reply, seed } from '../ui/seed.ts';
import { soon } from '../ui/soon.ts';

let vigie: OpenChromium;
let page: Page;
const errors: string[] = [];

/** Two by one pixels, and the least GIF that moves: two frames. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAAD0lEQVR4nGP4f4KBIWABAAspArhVlHqFAAAAAElFTkSuQmCC',
  'base64',
);
const FRAME = [0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0];
const GIF = Buffer.from([
  ...Buffer.from('GIF89a'),
  1,
  0,
  1,
  0,
  0x80,
  0,
  0,
  0,
  0,
  0,
  255,
  255,
  255,
  ...FRAME,
  ...FRAME,
  0x3b,
]);

beforeAll(async () => {
  vigie = await openChromium({
    extension: join(root, 'dist/chrome-playground'),
    lang: 'en',
    viewport: { width: 1200, height: 760 },
  });
  await vigie.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  page = await vigie.openPage('src/ui/dashboard/index.html#replies');
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
});
afterAll(() => vigie.close());

beforeEach(async () => {
  await page.reload();
  await page.locator('.search input').waitFor();
  await clear(page);
  await seed(page, { replies: [reply('r1', 'Thanks', 'Thank you!')] });
  await page.reload();
  await page.locator('#replies-0').waitFor();
  errors.length = 0;
});

const names = (): Promise<string[]> => page.locator('.picture-name').allTextContents();

async function openShelf(): Promise<void> {
  await page.getByRole('button', { name: 'Pictures', exact: true }).click();
  await page.locator('input[type="file"]').waitFor();
}

/** Files as a page gets them by paste or drop. */
async function give(event: 'paste' | 'drop', name: string, type: string, bytes: Buffer): Promise<void> {
  await page.evaluate(
    (given) => {
      const data = new DataTransfer();
      const content = Uint8Array.from(atob(given.bytes), (char) => char.charCodeAt(0));
      data.items.add(new File([content], given.name, { type: given.type }));
      const how = { bubbles: true, cancelable: true };
      const made =
        given.event === 'paste'
          ? new ClipboardEvent('paste', { ...how, clipboardData: data })
          : new DragEvent('drop', { ...how, dataTransfer: data });
      (document.querySelector('.form-body') ?? document.body).dispatchEvent(made);
    },
    { event, name, type, bytes: bytes.toString('base64') },
  );
}

it('keeps pictures chosen, pasted and dropped, and shows them', async () => {
  await openShelf();
  await page.getByText('No picture yet').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await page.locator('input[type="file"]').setInputFiles({ name: 'lamp_on.png', mimeType: 'image/png', buffer: PNG });
  await soon(names).toEqual(['lamp on']);
  await give('paste', 'image.png', 'image/png', PNG);
  await page.getByText('1 picture added').waitFor();
  await soon(async () => (await names()).length).toBe(2);
  await give('drop', 'cat.gif', 'image/gif', GIF);
  await soon(async () => (await names()).sort()).toEqual(['cat', 'image', 'lamp on']);
  const drawn = page.locator('.picture img');
  await soon(() => drawn.evaluateAll((all) => all.every((img) => (img as HTMLImageElement).naturalWidth > 0))).toBe(
    true,
  );
  expect(await drawn.evaluateAll((all) => all.map((img) => (img as HTMLImageElement).alt).sort())).toEqual([
    'cat',
    'image',
    'lamp on',
  ]);
  expect(await faultsOf(page)).toEqual([]);
  expect(errors).toEqual([]);
  await page.reload();
  await page.locator('#replies-0').waitFor();
  await openShelf();
  await soon(async () => (await names()).length).toBe(3);
});

it('refuses what is no picture, whatever its name, and adds nothing of what came with it', async () => {
  await openShelf();
  const text = Buffer.from('<script>alert(1)</script>');
  await page.locator('input[type="file"]').setInputFiles([
    { name: 'good.png', mimeType: 'image/png', buffer: PNG },
    { name: 'page.png', mimeType: 'image/png', buffer: text },
  ]);
  await page.getByText(/^Only PNG, JPEG, GIF and WebP/).waitFor();
  await give('drop', 'cut.png', 'image/png', PNG.subarray(0, 40));
  await page.getByText(/^Only PNG, JPEG, GIF and WebP/).waitFor();
  const big = Buffer.concat([PNG, Buffer.alloc(10 * 1024 * 1024)]);
  await page.locator('input[type="file"]').setInputFiles({ name: 'big.png', mimeType: 'image/png', buffer: big });
  await page.getByText('10 MB at most').waitFor();
  expect(await names()).toEqual([]);
});

it('names and removes a picture, and takes that back', async () => {
  await openShelf();
  await give('drop', 'cat.gif', 'image/gif', GIF);
  await page.getByRole('button', { name: 'Name “cat”' }).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('A cat that waves');
  await page.keyboard.press('Enter');
  await soon(names).toEqual(['A cat that waves']);
  await page.getByRole('button', { name: 'Remove “A cat that waves”' }).click();
  await page.getByText('is removed').waitFor();
  await soon(names).toEqual([]);
  await page.keyboard.press('Control+z');
  await soon(names).toEqual(['A cat that waves']);
});

it('goes with a reply: attached in its editor, then copied or dragged beside its words', async () => {
  await page.keyboard.press('Control+e');
  await page.getByRole('button', { name: 'Attach pictures' }).click();
  await page.locator('input[type="file"]').setInputFiles({ name: 'cat.gif', mimeType: 'image/gif', buffer: GIF });
  await soon(names).toEqual(['cat']);
  await page.locator('input[name="folder"]').fill(' Joy / Cats ');
  await page.locator('input[name="favourite"]').check();
  await page.getByText('When it is offered').click();
  await page.getByRole('group', { name: 'For posts that hold' }).getByRole('button', { name: 'praise' }).click();
  expect(await faultsOf(page)).toEqual([]);
  await page.keyboard.press('Control+Enter');
  await page.locator('#replies-0').waitFor();
  await soon(() => page.locator('[role="treeitem"]').allTextContents()).toEqual(['All replies1', 'Joy1', 'Cats1']);
  await page.locator('.favourite').waitFor();

  await page.locator('.search input').focus();
  await page.keyboard.press('Enter');
  await page.getByText('Copied: paste it with Ctrl+V').waitFor();
  await soon(names).toEqual(['cat']);
  await page.getByRole('button', { name: 'Copy “cat”' }).click();
  await page.getByText('Copied as a still picture').waitFor();
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const blob = await item?.getType('image/png');
    return {
      types: item?.types,
      size: blob?.size,
      head: [...new Uint8Array((await blob?.arrayBuffer()) ?? []).slice(1, 4)],
    };
  });
  expect(copied).toMatchObject({ types: ['image/png'], head: [...Buffer.from('PNG')] });

  const dragged = await page.locator('.picture img').evaluate(async (image) => {
    const dataTransfer = new DataTransfer();
    image.dispatchEvent(new DragEvent('dragstart', { bubbles: true, dataTransfer }));
    const [file] = dataTransfer.files;
    return { name: file?.name, type: file?.type, size: file?.size, download: dataTransfer.getData('DownloadURL') };
  });
  expect(dragged).toMatchObject({ name: 'cat.gif', type: 'image/gif', size: GIF.length });
  expect(dragged.download).toMatch(/^image\/gif:cat\.gif:blob:chrome-extension:/);
  expect(errors).toEqual([]);
});

it('dragged by the mouse, it arrives as the file that it is', async () => {
  await openShelf();
  await give('drop', 'cat.gif', 'image/gif', GIF);
  await page.locator('.picture img').waitFor();
  await page.evaluate(() => {
    const box = document.createElement('div');
    box.id = 'drop';
    Object.assign(box.style, { position: 'fixed', inset: 'auto 0 0 auto', width: '200px', height: '200px' });
    box.addEventListener('dragover', (event) => event.preventDefault());
    box.addEventListener('drop', async ({ dataTransfer }) => {
      const files = [...(dataTransfer?.files ?? [])];
      const told = files.map(async (file) => `${file.name} ${file.type} ${await file.text()}`);
      box.dataset.got = (await Promise.all(told)).join();
    });
    document.body.append(box);
  });
  const from = await page.locator('.picture img').boundingBox();
  if (!from) throw new Error('the picture is not drawn');
  await page.mouse.move(from.x + 10, from.y + 10);
  await page.mouse.down();
  await page.mouse.move(from.x + 40, from.y + 40, { steps: 4 });
  await page.mouse.move(1_100, 660, { steps: 6 });
  await page.mouse.up();
  await soon(() => page.getAttribute('#drop', 'data-got')).toBe(`cat.gif image/gif ${new TextDecoder().decode(GIF)}`);
  expect(await names()).toEqual(['cat']);
  expect(errors).toEqual([]);
});
