/** The worker as the browser wakes it: installation, grants, keys, menu, and its death between two writes. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Snapshot } from '../../src/core/snapshot.ts';
import { db } from '../../src/storage/db.ts';
import { accountOf, draftOf, flagOf, sceneOf } from '../storage/samples.ts';
import { type FakeEvent, fake, fakeLocks, fromPage, fromTab } from './fake-browser.ts';

// Modules are forgotten at each waking; the browser is not.
const held = vi.hoisted((): { browser: unknown } => ({ browser: null }));
vi.mock('webextension-polyfill', () => ({ default: held.browser }));
held.browser = fake;

/** Starts the worker as a browser does; what it started before is forgotten, but for the database. */
async function wake(): Promise<void> {
  for (const event of events()) event.listeners.clear();
  vi.resetModules();
  await import('../../src/background/main.ts');
}

function events(): FakeEvent[] {
  const { runtime, permissions, contextMenus, commands, omnibox } = fake;
  const { onMessage, onInstalled, onStartup } = runtime;
  return [
    onMessage,
    onInstalled,
    onStartup,
    permissions.onAdded,
    permissions.onRemoved,
    contextMenus.onClicked,
    commands.onCommand,
    omnibox.onInputStarted,
    omnibox.onInputChanged,
    omnibox.onInputEntered,
  ];
}

/** What a message is answered; undefined: not heard. */
async function tell(name: string, body: unknown, sender: object = fromTab): Promise<unknown> {
  return fake.runtime.onMessage.fire({ vigie: name, body }, sender)[0];
}

const snapshot = (): Snapshot | undefined => fake.storage.local.rows.snapshot as Snapshot | undefined;
const matches = (): string[] | undefined => fake.scripting.scripts.get('elsewhere')?.matches;

beforeEach(async () => {
  vi.clearAllMocks();
  vi.stubGlobal('navigator', { locks: fakeLocks() });
  await Promise.all(db.tables.map((table) => table.clear()));
  fake.storage.local.rows = {};
  fake.storage.session.rows = {};
  fake.permissions.origins = [];
  fake.tabs.open = [];
  fake.scripting.scripts.clear();
  await wake();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test('every event that can wake the worker has its listener as soon as the script has run', () => {
  expect(events().map(({ listeners }) => listeners.size)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
});

test('installed: the snapshot is published, the script registered, open tabs reached, onboarding shown', async () => {
  fake.permissions.origins = ['https://pinta.example/*', 'file:///*'];
  fake.tabs.open = [{ id: 3 }, { id: 4 }];
  fake.runtime.onInstalled.fire({ reason: 'install' });
  await vi.waitFor(() => expect(fake.scripting.executeScript).toHaveBeenCalledTimes(2));
  expect(snapshot()).toMatchObject({ version: 2, people: {}, ears: [] });
  expect(fake.scripting.scripts.get('elsewhere')).toMatchObject({
    matches: ['https://pinta.example/*'],
    js: expect.arrayContaining(['src/content/main.js']),
    css: ['src/content/mark.css'],
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_start',
    persistAcrossSessions: true,
  });
  expect(fake.tabs.query).toHaveBeenCalledWith({ url: ['https://pinta.example/*'], discarded: false });
  expect(fake.scripting.insertCSS).toHaveBeenCalledWith({
    target: { tabId: 3, allFrames: true },
    files: ['src/content/mark.css'],
  });
  const opened = fake.tabs.create.mock.calls.map(([tab]) => tab);
  expect(opened).toEqual([{ url: 'chrome-extension://vigie/src/ui/onboarding/index.html' }]);
  expect(fake.contextMenus.create).toHaveBeenCalledWith({
    id: 'insert-reply',
    title: 'menuInsertReply',
    contexts: ['editable'],
  });
});

test('updated: open tabs get the new script, and nothing opens', async () => {
  fake.permissions.origins = ['https://pinta.example/*'];
  fake.tabs.open = [{ id: 3 }];
  fake.runtime.onInstalled.fire({ reason: 'update' });
  await vi.waitFor(() => expect(fake.scripting.executeScript).toHaveBeenCalledOnce());
  expect(fake.tabs.create).not.toHaveBeenCalled();
});

test('one site granted, another taken back, both at once: the registration follows and is never doubled', async () => {
  fake.permissions.origins = ['https://a.example/*'];
  fake.permissions.onAdded.fire({ origins: ['https://a.example/*'] });
  fake.runtime.onStartup.fire();
  await vi.waitFor(() => expect(matches()).toEqual(['https://a.example/*']));
  expect(fake.tabs.query).toHaveBeenCalledWith({ url: ['https://a.example/*'], discarded: false });
  fake.permissions.origins = ['https://a.example/*', 'https://b.example/*'];
  fake.permissions.onAdded.fire({ origins: ['https://b.example/*'] });
  await vi.waitFor(() => expect(matches()).toEqual(['https://a.example/*', 'https://b.example/*']));
  fake.permissions.origins = [];
  fake.permissions.onRemoved.fire({ origins: ['https://a.example/*', 'https://b.example/*'] });
  await vi.waitFor(() => expect(matches()).toBeUndefined());
  expect(fake.scripting.registerContentScripts).toHaveBeenCalledOnce();
});

test('a tab where browsers allow no script does not keep the others from theirs', async () => {
  fake.permissions.origins = ['https://a.example/*'];
  fake.tabs.open = [{ id: 1 }, { id: 2 }];
  fake.scripting.insertCSS.mockRejectedValueOnce(new Error('Cannot access contents of the page'));
  fake.permissions.onAdded.fire({ origins: ['https://a.example/*'] });
  await vi.waitFor(() => expect(fake.scripting.executeScript).toHaveBeenCalledOnce());
});

test('a write that concerns pages is published; killed in between, the worker goes on where it was', async () => {
  await tell('posts.seen', { flags: [flagOf()] });
  expect(snapshot()).toBeUndefined();
  await tell('person.save', { scene: sceneOf() });
  await vi.waitFor(() => expect(snapshot()?.people).toEqual({ 'pinta:adaquill': 'met' }));
  await wake();
  await tell('person.save', { scene: sceneOf({ account: accountOf({ handle: 'zoe' }), post: null }) });
  await vi.waitFor(() => expect(snapshot()?.people).toEqual({ 'pinta:adaquill': 'met', 'pinta:zoe': 'met' }));
  expect(await db.people.count()).toBe(2);
});

test('what a page of ours wrote is published, whether or not that page lives on', async () => {
  const { saveSettings } = await import('../../src/storage/commands/index.ts');
  await saveSettings({ keys: 'alt' });
  fake.storage.local.rows = {};
  expect(await tell('snapshot.publish', {}, fromPage)).toBeNull();
  expect(snapshot()?.settings.keys).toBe('alt');
});

test('messages of others, unknown names and names of Object are not answered', async () => {
  expect(await tell('posts.seen', { flags: [] }, { ...fromTab, id: 'another' })).toBeUndefined();
  expect(await tell('nothing.known', {})).toBeUndefined();
  expect(await tell('toString', {})).toBeUndefined();
  expect(fake.runtime.onMessage.fire('posts.seen', fromTab)).toEqual([undefined]);
  expect(fake.runtime.onMessage.fire(null, fromTab)).toEqual([undefined]);
  expect(await tell('posts.seen', { flags: [] }, fromPage)).toEqual({});
});

test('the key opens the picker where she last wrote; where no script of ours is, it comes first', async () => {
  await tell('composer.here', {}, { ...fromTab, frameId: 9 });
  fake.tabs.sendMessage.mockResolvedValueOnce({ network: null });
  fake.commands.onCommand.fire('open-picker', { id: 5, windowId: 1 });
  await vi.waitFor(() => expect(fake.tabs.sendMessage).toHaveBeenCalledTimes(2));
  expect(fake.tabs.sendMessage).toHaveBeenLastCalledWith(5, { vigie: 'page.picker', body: {} }, { frameId: 9 });
  expect(fake.scripting.executeScript).not.toHaveBeenCalled();
  fake.tabs.sendMessage.mockRejectedValueOnce(new Error('Receiving end does not exist'));
  fake.commands.onCommand.fire('open-picker', { id: 6, windowId: 1 });
  await vi.waitFor(() => expect(fake.tabs.sendMessage).toHaveBeenCalledTimes(4));
  expect(fake.scripting.executeScript).toHaveBeenCalledWith(
    expect.objectContaining({ target: { tabId: 6, allFrames: true } }),
  );
  expect(fake.tabs.sendMessage).toHaveBeenLastCalledWith(6, { vigie: 'page.picker', body: {} }, { frameId: 0 });
});

test('the context menu opens the picker in the frame clicked; the other key opens the panel at once', async () => {
  fake.tabs.sendMessage.mockResolvedValueOnce({ network: null });
  fake.contextMenus.onClicked.fire({ menuItemId: 'insert-reply', frameId: 2 }, { id: 5 });
  await vi.waitFor(() => expect(fake.tabs.sendMessage).toHaveBeenCalledTimes(2));
  expect(fake.tabs.sendMessage).toHaveBeenLastCalledWith(5, expect.anything(), { frameId: 2 });
  fake.commands.onCommand.fire('open-panel', { id: 5, windowId: 7 });
  // Without a wait: browsers take the key for a gesture only in the same turn.
  expect(fake.sidePanel.open).toHaveBeenCalledWith({ windowId: 7 });
});

test('what lay too long in the bin goes when the browser starts', async () => {
  const { saveReply, binReply } = await import('../../src/storage/commands/index.ts');
  const { reply } = await saveReply(draftOf());
  await binReply(reply.id);
  await db.replies.update(reply.id, { binnedAt: 1 });
  fake.runtime.onStartup.fire();
  await vi.waitFor(async () => expect(await db.replies.count()).toBe(0));
});
