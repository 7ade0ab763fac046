/** The library in the dashboard by keyboard: a long list, folders, selections, versions, replies that say the same. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { REPLY_OPTIONS, type Reply } from '../../src/core/reply.ts';
import { type OpenChromium, openChromium } from '../browser/chromium.ts';
import { root } from '../tools/node.ts';
import { faultsOf } from '../ui/accessible.ts';
import { clear, reply, seed } from '../ui/seed.ts';
import { soon } from '../ui/soon.ts';

let vigie: OpenChromium;
let page: Page;
const DASHBOARD = 'src/ui/dashboard/index.html#replies';

beforeAll(async () => {
  const extension = join(root, 'dist/chrome-playground');
  vigie = await openChromium({ extension, lang: 'en', viewport: { width: 1200, height: 760 } });
  page = await vigie.openPage(DASHBOARD);
});
afterAll(() => vigie.close());

beforeEach(async () => {
  await page.locator('.search input').waitFor();
  await clear(page);
});

async function open(replies: Reply[]): Promise<void> {
  await seed(page, { replies });
  await page.reload();
  await page.locator('#replies-0').waitFor();
}

const titles = (): Promise<string[]> => page.locator('#replies .row-title b').allTextContents();
const count = (): Promise<string | null> => page.locator('#replies').getAttribute('aria-rowcount');
const selected = (): Promise<string[]> => page.locator('#replies [aria-selected="true"] b').allTextContents();
const folders = (): Promise<string[]> =>
  page.locator('[role="treeitem"]').evaluateAll((items) => items.map(({ textContent }) => textContent ?? ''));
const press = async (...keys: string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

/** Ten thousand replies of three words each, written by the page itself: so many rows would not cross in one message. */
async function fill(): Promise<void> {
  await page.evaluate(
    ({ blank, size }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('vigie');
        opening.onsuccess = () => {
          const writing = opening.result.transaction('replies', 'readwrite');
          for (let at = 0; at < size; at++) {
            const words = { title: `Reply ${at}`, body: `Body number ${at}, été`, folder: `Box ${at % 40}` };
            writing.objectStore('replies').put({ ...blank, ...words, id: `r${at}`, usedAt: size - at });
          }
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          writing.onerror = () => reject(writing.error);
        };
      }),
    { blank: { ...REPLY_OPTIONS, ...reply('', '', '') }, size: 10_000 },
  );
  await page.reload();
  await page.locator('#replies-0').waitFor();
}

it('draws what is seen of 10,000 replies, and goes from one end to the other by keys', async () => {
  await fill();
  expect(await count()).toBe('10000');
  expect(await page.locator('#replies [role="row"]').count()).toBeLessThan(60);
  expect(await folders()).toHaveLength(41);
  await page.locator('#replies').focus();
  await press('End');
  await soon(() => page.locator('#replies').getAttribute('aria-activedescendant')).toBe('replies-9999');
  await page.locator('#replies-9999').waitFor();
  expect(await page.locator('#replies-9999 b').textContent()).toBe('Reply 9999');
  await press('Home', 'ArrowDown', ' ');
  await soon(selected).toEqual(['Reply 1']);
  await press('Control+a');
  await page.getByText('10,000 selected').waitFor();
  await press('Escape');
  await soon(() => page.locator('.selection').count()).toBe(0);
  await page.locator('.search input').focus();
  await page.keyboard.type('ETE 4321');
  await soon(titles).toEqual(['Reply 4321']);
});

const SHELF: Reply[] = [
  reply('late', 'Late parcel', 'Your parcel is late.', { folder: 'Care/Parcels', usedAt: 5, uses: 2, lang: 'en' }),
  reply('lost', 'Lost parcel', 'Your parcel is lost.', { folder: 'Care/Parcels', usedAt: 4, uses: 1 }),
  reply('thanks', 'Thanks', 'Thank you!', { folder: 'Care', usedAt: 3, tags: ['kind'], favourite: true }),
  reply('close', 'Close', 'See you soon.', { kind: 'fragment', createdAt: Date.now() }),
];

it('files replies: selected by Space, moved, tagged and binned together, each undone by one key', async () => {
  await open(SHELF);
  expect(await titles()).toEqual(['Thanks', 'Late parcel', 'Lost parcel', 'Close']);
  expect(await faultsOf(page)).toEqual([]);
  await page.locator('#replies').focus();
  await press('ArrowDown', ' ', 'ArrowDown', ' ');
  await soon(selected).toEqual(['Late parcel', 'Lost parcel']);
  expect(await faultsOf(page)).toEqual([]);

  await page.getByRole('button', { name: 'Move', exact: true }).focus();
  await press('Enter');
  await page.locator('input[name="folder"]').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await page.keyboard.type(' Shop / Lost ');
  await press('Control+Enter');
  await page.getByText('2 replies moved to “Shop/Lost”').waitFor();
  await soon(folders).toEqual(['All replies4', 'Care1', 'Shop2', 'Lost2']);
  await press('Control+z');
  await soon(folders).toEqual(['All replies4', 'Care3', 'Parcels2']);

  await page.locator('#replies').focus();
  await press('Control+a');
  await page.getByRole('button', { name: 'Tag', exact: true }).focus();
  await press('Enter');
  await page.locator('input[name="tag"]').waitFor();
  await page.keyboard.type('spring');
  await press('Enter');
  await page.getByText('4 replies have the tag “spring”').waitFor();
  await soon(() => page.locator('#replies .chip', { hasText: 'spring' }).count()).toBe(4);
  await press('Control+z');
  await soon(() => page.locator('#replies .chip', { hasText: 'spring' }).count()).toBe(0);

  await page.locator('#replies').focus();
  await press('Home', ' ', 'ArrowDown', ' ', 'Delete');
  await soon(titles).toEqual(['Lost parcel', 'Close']);
  await press('Control+z');
  await soon(titles).toEqual(['Thanks', 'Late parcel', 'Lost parcel', 'Close']);
});

it('walks the folders by arrows, narrows to one, and renames it with all that it holds', async () => {
  await open(SHELF);
  await page.locator('[role="treeitem"]').first().focus();
  await press('ArrowDown', 'ArrowLeft');
  await soon(folders).toEqual(['All replies4', 'Care3']);
  await press('ArrowRight', 'ArrowRight', 'Enter');
  await soon(titles).toEqual(['Late parcel', 'Lost parcel']);
  await press('ArrowLeft', 'F2');
  await page.locator('input[name="folder"]').waitFor();
  await press('Control+a');
  await page.keyboard.type('Clients');
  await press('Control+Enter');
  await page.getByText('The folder is now “Clients”').waitFor();
  await soon(folders).toEqual(['All replies4', 'Clients3', 'Parcels2']);
  await soon(titles).toEqual(['Thanks', 'Late parcel', 'Lost parcel']);
  await press('Control+z');
  await soon(folders).toEqual(['All replies4', 'Care3', 'Parcels2']);
});

it('narrows by kind, favourites and use, and says so when nothing passes', async () => {
  await open(SHELF);
  await page.getByRole('button', { name: 'Filters' }).click();
  await page.getByRole('combobox', { name: 'Any kind' }).selectOption('fragment');
  await soon(titles).toEqual(['Close']);
  await page.getByRole('button', { name: 'Not used for 90 days' }).click();
  await page.getByText('Nothing passes these filters').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await page.locator('.state button').click();
  await soon(titles).toEqual(['Thanks', 'Late parcel', 'Lost parcel', 'Close']);
  await page.getByRole('button', { name: 'Not used for 90 days' }).click();
  await soon(titles).toEqual(['Thanks', 'Late parcel', 'Lost parcel']);
  await page.getByRole('combobox', { name: 'Order' }).selectOption('title');
  await soon(titles).toEqual(['Thanks', 'Late parcel', 'Lost parcel']);
});

it('keeps what a reply said before, shows what changed, and brings it back', async () => {
  await open([reply('r1', 'Thanks', 'Thank you for your patience.', { usedAt: 1 })]);
  const rewrite = async (body: string): Promise<void> => {
    await press('Control+e');
    await page.locator('textarea[name="body"]').focus();
    await press('Control+a');
    await page.keyboard.type(body);
    await press('Control+Enter');
    await page.locator('#replies-0').waitFor();
  };
  await rewrite('Thank you for your kind words.');
  await rewrite('Thanks!');
  await press('Control+e');
  await page.getByRole('button', { name: /Earlier versions/ }).focus();
  await press('Enter');
  await page.locator('#versions-1').waitFor();
  await press('ArrowDown');
  await soon(() => page.locator('.difference del').allTextContents()).toEqual(['Thank you for your patience.']);
  expect(await page.locator('.difference ins').allTextContents()).toEqual(['Thanks!']);
  expect(await faultsOf(page)).toEqual([]);
  await press('Enter');
  await page.getByText(/are back$/).waitFor();
  await soon(() => page.locator('#versions').getAttribute('aria-rowcount')).toBe('3');
  await press('Escape');
  await soon(() => page.locator('#replies .row-text').first().textContent()).toBe('Thank you for your patience.');
  await press('Control+z');
  await soon(() => page.locator('#replies .row-text').first().textContent()).toBe('Thanks!');
});

it('shows replies that say nearly the same, and keeps one of them', async () => {
  const body = 'Your parcel left our warehouse this morning, the carrier rings at your door tomorrow.';
  await open([
    reply('a', 'Parcel', body, { uses: 1 }),
    reply('b', 'Parcel again', `Hello, ${body}`, { uses: 4 }),
    reply('c', 'Other', 'A lamp charges in two hours.'),
  ]);
  await page.getByRole('button', { name: 'Near duplicates' }).click();
  await page.locator('.twin-group').waitFor();
  expect(await page.locator('.twin b').allTextContents()).toEqual(['Parcel again', 'Parcel']);
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Keep it, bin the others' }).click();
  await page.getByText('No two replies say the same').waitFor();
  await page.getByText('“Parcel again” is kept').waitFor();
  await press('Control+z');
  await page.locator('.twin-group').waitFor();
});
