/** Teaching begins where the site is granted, or as soon as it is; and each page teaches its own site alone. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { handlers } from '../../src/background/handlers/index.ts';
import { resumeTeaching } from '../../src/background/teach.ts';
import type { SiteDraft } from '../../src/core/site.ts';
import { db } from '../../src/storage/db.ts';
import { fake, fromPage, fromTab } from './fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser.ts')).fake }));

const post = { root: '.post', author: 'b', handle: null, text: 'p', permalink: null, time: null };
const SITE: SiteDraft = {
  id: 'pinta.example',
  origin: 'https://pinta.example',
  name: 'Pinta',
  post,
  person: null,
  composer: null,
};

const ask = (name: 'page.teach' | 'site.save', body: object, sender: object = fromPage): Promise<unknown> | undefined =>
  handlers[name](body, sender as Runtime.MessageSender);
const begun = () => fake.scripting.executeScript.mock.calls.map(([injection]) => injection);
const BEGUN = { target: { tabId: 5, frameIds: [0] }, files: ['src/content/teach/main.js'] };

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  fake.scripting.executeScript.mockClear();
  fake.storage.session.rows = {};
  fake.permissions.origins = [];
  Object.assign(fake.tabs, { get: async (id: number) => ({ id, url: 'https://pinta.example/t/1' }) });
  await db.sites.clear();
});
afterEach(() => {
  vi.useRealTimers();
});

test('begins at once on a site granted', async () => {
  fake.permissions.origins = ['https://pinta.example/*'];
  expect(await ask('page.teach', { tabId: 5 })).toBe(true);
  expect(begun()).toEqual([BEGUN]);
});

test('begins once when the site is granted after, and not when another is', async () => {
  expect(await ask('page.teach', { tabId: 5 })).toBe(false);
  fake.permissions.origins = ['https://other.example/*'];
  await resumeTeaching();
  expect(begun()).toEqual([]);
  fake.permissions.origins = ['https://pinta.example/*'];
  await resumeTeaching();
  await resumeTeaching();
  expect(begun()).toEqual([BEGUN]);
});

test('does not begin minutes after a prompt that she left alone', async () => {
  await ask('page.teach', { tabId: 5 });
  vi.setSystemTime(Date.now() + 121_000);
  fake.permissions.origins = ['https://pinta.example/*'];
  await resumeTeaching();
  expect(begun()).toEqual([]);
});

test('no page begins it', async () => {
  await expect(ask('page.teach', { tabId: 5 }, fromTab)).rejects.toThrow('bad-sender');
});

test('a page teaches its own site, and no other', async () => {
  await ask('site.save', { site: SITE }, fromTab);
  expect(await db.sites.count()).toBe(1);
  for (const url of ['https://evil.example/pinta.example', 'about:blank', '', undefined])
    await expect(ask('site.save', { site: SITE }, { ...fromTab, url })).rejects.toThrow('bad-sender');
});
