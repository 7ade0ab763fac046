/** Nothing lost, nothing doubled: worker killed, tab closed, two tabs at once; hostile posts stored as they are, shown as text. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { rowsOf } from '../journey/database.ts';
import { hover, postOn, press } from '../journey/gestures.ts';
import { onboard, watchSample } from '../journey/onboard.ts';
import { openStage, type Stage } from '../journey/stage.ts';

let stage: Stage;
/** A page of the extension, to read the database from. */
let own: Page;

beforeAll(async () => {
  stage = await openStage({ lang: 'en' });
  await onboard(stage, async () => undefined);
  await watchSample(stage, async () => undefined);
  own = await stage.vigie.openPage('manifest.json');
});
afterAll(() => stage.close());

beforeEach(async () => {
  for (const page of stage.vigie.context.pages()) if (page !== own) await page.close();
});

const handles = async (): Promise<string[]> => (await rowsOf(own, 'accounts')).map(({ handle }) => handle).sort();

/** Waits for the database to come to something, 10 s at most; gives what it came to. */
async function until<T>(read: () => Promise<T>, right: (value: T) => boolean): Promise<T> {
  const limit = Date.now() + 10_000;
  for (;;) {
    const value = await read();
    if (right(value) || Date.now() > limit) return value;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Posts in the order of the feed, one for each author. */
async function authors(feed: Page): Promise<{ id: string; handle: string }[]> {
  await feed.locator('[data-pg="post"][data-id]').first().waitFor();
  const all = await feed.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-pg="post"]')]
      .sort((a, b) => Number(a.getAttribute('aria-posinset')) - Number(b.getAttribute('aria-posinset')))
      .map((post) => ({
        id: post.dataset.id ?? '',
        handle: post.querySelector<HTMLAnchorElement>('[data-pg="by"] a[href^="/u/"]')?.pathname.slice(3) ?? '',
      })),
  );
  return all.filter((post, at) => all.findIndex(({ handle }) => handle === post.handle) === at);
}

it('keeps both people when the worker is killed between two saves', async () => {
  const feed = await stage.visit('/');
  const [first, second] = await authors(feed);
  if (!first || !second) throw new Error('The feed shows too few people');
  await hover(feed, first.id);
  await press(feed, 's');
  await stage.vigie.stopWorker();
  await hover(feed, second.id);
  await press(feed, 's');
  expect(await handles()).toEqual([first.handle, second.handle].sort());
  expect(await rowsOf(own, 'people')).toHaveLength(2);
});

it('keeps the person whose tab was closed right after the key', async () => {
  const before = await handles();
  const feed = await stage.visit('/');
  const next = (await authors(feed)).find(({ handle }) => !before.includes(handle));
  if (!next) throw new Error('Everybody is saved already');
  await hover(feed, next.id);
  await feed.keyboard.press('s');
  await feed.close();
  const after = await until(handles, (now) => now.length > before.length);
  expect(after).toEqual([...before, next.handle].sort());
});

it('makes one person of two tabs that save her at once', async () => {
  const before = await handles();
  const feed = await stage.visit('/');
  const next = (await authors(feed)).find(({ handle }) => !before.includes(handle));
  if (!next) throw new Error('Everybody is saved already');
  const tabs = [feed, await stage.visit('/')];
  for (const tab of tabs) {
    await tab.bringToFront();
    await hover(tab, next.id);
  }
  await Promise.all(tabs.map((tab) => tab.keyboard.press('s')));
  await until(handles, (now) => now.includes(next.handle));
  // Both gestures have been answered once both tabs have said so.
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const mine = (await rowsOf(own, 'accounts')).filter(({ handle }) => handle === next.handle);
  expect(mine).toHaveLength(1);
  const people = (await rowsOf(own, 'people')).filter(({ accounts }) => accounts.includes(mine[0]?.key ?? ''));
  expect(people).toHaveLength(1);
  expect(await rowsOf(own, 'people')).toHaveLength(before.length + 1);
});

const HOSTILE_NAME = '<img src=x onerror="document.title=1"> Zo\u202eé';
const HOSTILE_TEXT = `Lumio </script><script>document.title='owned'</script> \ud800 ${'رسالة '.repeat(3)}\u202e ${'long '.repeat(20_000)}end`;

/** A page of Bluesky's shape with one post, filled by script so that no character is lost in parsing. */
const HOSTILE_PAGE = `<!doctype html><meta charset="utf-8"><title>clean</title>
<div data-testid="feedItem-by-zoe.example.test" tabindex="0" style="padding:40px;margin-top:60px">
  <a href="/profile/zoe.example.test"><span dir="auto" id="name"></span></a>
  <a href="/profile/zoe.example.test/post/3kaaaaaaaaa2b" data-tooltip="January 5, 2026 at 9:00 AM">1h</a>
  <div data-testid="postText" id="text" style="max-height:80px;overflow:hidden"></div>
</div>
<script>name_ = document.getElementById('name'); name_.textContent = NAME; document.getElementById('text').textContent = TEXT;</script>`;

it('stores hostile names and texts as they are, and shows them as text', async () => {
  const script = (text: string): string => JSON.stringify(text).replaceAll('<', '\\u003c');
  const body = HOSTILE_PAGE.replace('NAME', () => script(HOSTILE_NAME)).replace('TEXT', () => script(HOSTILE_TEXT));
  await stage.vigie.context.route('https://bsky.app/**', (route) => route.fulfill({ contentType: 'text/html', body }));
  const page = await stage.vigie.context.newPage();
  await page.goto('https://bsky.app/');
  const post = page.locator('[data-vigie~="brand"]');
  await post.waitFor();
  await post.hover({ position: { x: 60, y: 20 } });
  await press(page, 's');
  const kept = await until(
    async () => (await rowsOf(own, 'posts')).find(({ account }) => account === 'bluesky:zoe.example.test'),
    // The pointer rests on it.
    (row) => row?.state === 'seen',
  );
  expect(kept?.post.text).toBe(HOSTILE_TEXT);
  const person = (await rowsOf(own, 'people')).find(({ accounts }) => accounts.includes('bluesky:zoe.example.test'));
  expect(person?.name.replace(/[\u200b-\u200f\u202a-\u202e]/g, '')).toBe(HOSTILE_NAME.replace('\u202e', ''));
  for (const path of ['src/ui/panel/index.html', 'src/ui/dashboard/index.html#people']) {
    const shown = await stage.vigie.openPage(path);
    if (path.includes('panel')) await shown.getByRole('tab', { name: 'Seen' }).click();
    await shown.getByText('<img src=x').first().waitFor();
    expect(await shown.locator('img, script:not([src])').count()).toBe(0);
  }
  expect(await page.title()).toBe('clean');
});

it('shows the post of somebody just saved as known, in the tab where it was done', async () => {
  const feed = await stage.visit('/');
  const known = await handles();
  const mine = (await authors(feed)).find(({ handle }) => known.includes(handle));
  if (!mine) throw new Error('Nobody saved is in the feed');
  await expect.poll(() => postOn(feed, mine.id).getAttribute('data-vigie')).toContain('known');
});
