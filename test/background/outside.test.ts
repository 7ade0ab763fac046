/** Replies from outside the page: the context menu, the address bar. */
import 'fake-indexeddb/auto';
import { JSDOM } from 'jsdom';
import { beforeEach, expect, test, vi } from 'vitest';
import { drawMenu } from '../../src/background/menu.ts';
import '../../src/background/main.ts';
import type { Reply } from '../../src/core/reply.ts';
import { binReply, useReply as countUse, favourReplies, saveReply } from '../../src/storage/commands/index.ts';
import { db } from '../../src/storage/db.ts';
import { freshDatabase } from '../storage/fresh.ts';
import { draftOf } from '../storage/samples.ts';
import { HOSTILE } from '../ui/seed.ts';
import { fake, fakeLocks } from './fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser.ts')).fake }));

freshDatabase();

const HOME = 'chrome-extension://vigie/src/ui/dashboard/index.html';
const TAB = { id: 5, windowId: 1, url: 'https://pinta.example/home' };

beforeEach(() => {
  vi.clearAllMocks();
  vi.stubGlobal('navigator', { locks: fakeLocks() });
  fake.storage.session.rows = {};
  fake.tabs.open = [];
  fake.tabs.sendMessage.mockImplementation(async () => null);
});

async function replyOf(title: string, more: Partial<Parameters<typeof saveReply>[0]> = {}): Promise<Reply> {
  return (await saveReply({ ...draftOf(), title, shortcut: '', ...more })).reply;
}

/** What is asked of tabs, by name. */
function asked(name: string): unknown[] {
  const messages = fake.tabs.sendMessage.mock.calls.map(([tab, message, frame]) => ({
    tab,
    frame,
    ...(message as object),
  }));
  return messages.filter((message) => (message as { vigie?: string }).vigie === name);
}

/** A tab where a script of ours answers. */
function answerAs(composer: boolean): void {
  fake.tabs.sendMessage.mockImplementation(async (_tab, message) => {
    const { vigie } = message as { vigie: string };
    if (vigie === 'page.status') return { composer };
    return vigie === 'page.say' ? true : null;
  });
}

const choose = (menuItemId: string, more: object = {}): void => {
  fake.contextMenus.onClicked.fire({ menuItemId, frameId: 3, ...more }, TAB);
};
const opened = (): unknown[] => fake.tabs.create.mock.calls.map(([tab]) => tab);
const titles = (): unknown[] => fake.contextMenus.entries.map(({ title }) => title);

test('the menu lists favourites, then what was used last; no fragment, nothing binned, nine at most', async () => {
  const old = await replyOf('Old favourite');
  await favourReplies([old.id], true);
  const used = await replyOf('Used & known 100%sure');
  await countUse(used.id);
  await replyOf('Never used');
  const binned = await replyOf('Binned');
  await countUse(binned.id);
  await binReply(binned.id);
  await vi.waitFor(() => expect(titles()).toContain('Used && known 100%\u2060sure'));
  await drawMenu();
  expect(titles()).toEqual([
    'menuInsertReply',
    undefined,
    'Old favourite',
    'Used && known 100%\u2060sure',
    'menuNewReply',
    'menuNotePage',
  ]);
  for (let n = 0; n < 12; n++) await countUse((await replyOf(`More ${n}`)).id);
  await drawMenu();
  expect(titles()).toHaveLength(13);
});

test('a write of replies draws the menu again; another does not', async () => {
  const reply = await replyOf('Thanks');
  await countUse(reply.id);
  await vi.waitFor(() => expect(titles()).toContain('Thanks'));
  fake.contextMenus.removeAll.mockClear();
  await db.notes.count();
  expect(fake.contextMenus.removeAll).not.toHaveBeenCalled();
});

test('a reply of the menu goes to the frame she clicked in; gone since, the picker opens', async () => {
  answerAs(true);
  const reply = await replyOf('Thanks');
  choose(`reply:${reply.id}`);
  await vi.waitFor(() =>
    expect(asked('page.picker')).toMatchObject([
      { tab: 5, frame: { frameId: 3 }, body: { reply: { id: reply.id, title: 'Thanks', look: false } } },
    ]),
  );
  await binReply(reply.id);
  choose(`reply:${reply.id}`);
  await vi.waitFor(() => expect(asked('page.picker').at(-1)).toMatchObject({ body: {} }));
});

test('a selected text makes a reply in the dashboard, which finds it in the session and not in the address', async () => {
  choose('new-reply', { selectionText: 'Words {of} theirs' });
  await vi.waitFor(() => expect(opened()).toHaveLength(1));
  const { url } = opened()[0] as { url: string };
  const at = /#replies\/selection:(\d+)$/.exec(url)?.[1];
  expect(fake.storage.session.rows.selection).toEqual({ at: Number(at), text: 'Words {of} theirs' });
});

test('a selected text is noted on its page, and said there with its way back', async () => {
  answerAs(true);
  choose('note-page', { selectionText: 'A thought', frameUrl: 'https://pinta.example/frame' });
  await vi.waitFor(() => expect(asked('page.say')).toHaveLength(1));
  const [note] = await db.notes.toArray();
  expect(note).toMatchObject({ text: 'A thought', url: 'https://pinta.example/home', personId: null });
  expect(asked('page.say')).toMatchObject([{ body: { text: 'menuNoted', undo: expect.any(String) } }]);
  expect(opened()).toEqual([]);
});

test('where no script of ours answers, the note is shown in the list', async () => {
  choose('note-page', { selectionText: 'A thought' });
  await vi.waitFor(() => expect(opened()).toEqual([{ url: `${HOME}#notes` }]));
  choose('note-page', { selectionText: '  ' });
  expect(await db.notes.count()).toBe(1);
});

/** What the bar shows for what she typed. */
async function bar(typed: string): Promise<{ content: string; description: string }[]> {
  return new Promise((resolve) => {
    fake.omnibox.onInputChanged.fire(typed, resolve);
  });
}

test('replies are found as she types, with their text; hostile ones stay well-formed XML', async () => {
  await replyOf('Thanks', { shortcut: 'ty', body: 'Thank you {first name}!\nSee you' });
  expect(await bar('thank')).toEqual([
    { content: '/ty', description: expect.stringMatching(/^Thanks <dim>· Thank you .*! See you<\/dim>$/) },
  ]);
  for (const [n, text] of [...HOSTILE, 'a\u0000b & <match>', '</dim>'].entries()) {
    await replyOf(`hostile ${n} ${text}`, { body: `Body ${text.replaceAll('{', '')}` });
  }
  const { DOMParser } = new JSDOM('').window;
  const shown = [...(await bar('hostile')), ...(await bar('match')), ...(await bar('dim'))];
  expect(shown.length).toBeGreaterThan(6);
  for (const { description } of shown) {
    const parsed = new DOMParser().parseFromString(`<line>${description}</line>`, 'application/xml');
    expect(parsed.querySelector('parsererror'), description).toBeNull();
    expect([...parsed.querySelectorAll('*')].map(({ localName }) => localName)).toEqual(['line', 'dim']);
  }
});

test('in Firefox descriptions are plain text', async () => {
  Object.assign(fake.runtime, { getBrowserInfo: () => undefined });
  await replyOf('Thanks & <b>', { body: 'So kind' });
  expect((await bar('thanks'))[0]?.description).toBe('Thanks & <b> · So kind');
  Reflect.deleteProperty(fake.runtime, 'getBrowserInfo');
});

test('Enter opens the picker on the reply where a field is open', async () => {
  answerAs(true);
  fake.tabs.open = [TAB];
  const reply = await replyOf('Thanks', { shortcut: 'ty' });
  fake.omnibox.onInputEntered.fire('/ty', 'currentTab');
  await vi.waitFor(() =>
    expect(asked('page.picker')).toMatchObject([
      { tab: 5, body: { reply: { id: reply.id, title: 'Thanks', look: true } } },
    ]),
  );
  expect(opened()).toEqual([]);
});

test.each([
  ['no field is open', () => answerAs(false)],
  ['no script may run', () => fake.scripting.executeScript.mockRejectedValueOnce(new Error('Cannot access'))],
])('Enter opens the dashboard at the reply where %s', async (_where, given) => {
  given();
  fake.tabs.open = [TAB];
  const reply = await replyOf('Thanks');
  fake.omnibox.onInputEntered.fire('thanks', 'currentTab');
  await vi.waitFor(() => expect(opened()).toEqual([{ url: `${HOME}#replies/${reply.id}` }]));
  expect(asked('page.picker')).toEqual([]);
});

test('words that nothing holds open the list of replies', async () => {
  fake.tabs.open = [TAB];
  fake.omnibox.onInputEntered.fire('nothing of the kind', 'currentTab');
  await vi.waitFor(() => expect(opened()).toEqual([{ url: `${HOME}#replies` }]));
});
