/** What a page of the extension does for the matrix: keeps the replies to insert, and asks the tab under test. */
import { REPLY_OPTIONS, type Reply } from '../../src/core/reply.ts';
import { type Driver, until } from './drive.ts';
import { type MatrixText, PICTURE, shortcutOf, TEXTS } from './texts.ts';

interface Browser {
  tabs: {
    query(filter: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(tab: number, message: object, options: { frameId: number }): Promise<unknown>;
  };
  storage: {
    session: { get(key: string): Promise<Record<string, number>> };
    local: { set(items: object): Promise<void> };
  };
}

const settings = {
  brand: 'Lumio',
  networks: ['pintagram'],
  discreet: [],
  influence: { reach: { '*': 10_000 }, engagement: 100 },
  keys: 'plain',
  tags: ['', '', '', '', '', '', '', '', ''],
  onboardedAt: 1,
};

export const replies: readonly Reply[] = TEXTS.map((text, index) => ({
  ...REPLY_OPTIONS,
  id: `matrix-${index}`,
  title: shortcutOf(text),
  body: text.body,
  pictures: text.picture ? [PICTURE.name] : [],
  tags: [],
  shortcut: shortcutOf(text),
  lang: '',
  createdAt: 1,
  updatedAt: 1,
  usedAt: null,
  uses: 0,
  binnedAt: null,
}));

/** Writes settings, replies and their picture as the extension keeps them, and publishes the snapshot that tabs follow. */
export async function prepare({ own }: Driver, more: readonly Reply[] = []): Promise<void> {
  await own.evaluate(
    async ({ replies, settings, picture }) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('vigie');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const change = database.transaction(['replies', 'settings', 'pictures'], 'readwrite');
      for (const reply of replies) change.objectStore('replies').put(reply);
      const { name, type, data } = picture;
      const blob = new Blob([Uint8Array.from(atob(data), (char) => char.charCodeAt(0))], { type });
      change.objectStore('pictures').put({ id: name, name, type, size: blob.size, blob, createdAt: 1 });
      change.objectStore('settings').put({ id: 'settings', ...settings });
      await new Promise<void>((resolve, reject) => {
        change.oncomplete = () => resolve();
        change.onerror = () => reject(change.error);
      });
      database.close();
      const { browser, chrome } = globalThis as unknown as { browser?: Browser; chrome: Browser };
      const snapshot = { version: 2, at: Date.now(), ears: [], common: [], people: {}, muted: [], settings };
      await (browser ?? chrome).storage.local.set({ snapshot });
    },
    { replies: [...replies, ...more], settings, picture: PICTURE },
  );
}

/** Asks the frame whose composer has the focus; null while no script of ours answers there. */
export function ask({ own }: Driver, url: string, name: string, body: object): Promise<unknown> {
  return own.evaluate(
    async ({ url, name, body }) => {
      const { browser, chrome } = globalThis as unknown as { browser?: Browser; chrome: Browser };
      const { tabs, storage } = browser ?? chrome;
      // Firefox takes no port in a match pattern.
      const tab = (await tabs.query({})).find((one) => one.url?.startsWith(url));
      if (!tab) return null;
      const key = `composer ${tab.id}`;
      const frameId = (await storage.session.get(key))[key] ?? 0;
      return tabs.sendMessage(tab.id, { vigie: name, body }, { frameId }).catch(() => null);
    },
    { url, name, body },
  );
}

/** Id of the tab of an address, as the popup names one. */
export function tabIdOf({ own }: Driver, url: string): Promise<number | null> {
  return own.evaluate(async (url) => {
    const { browser, chrome } = globalThis as unknown as { browser?: Browser; chrome: Browser };
    return (await (browser ?? chrome).tabs.query({})).find((one) => one.url?.startsWith(url))?.id ?? null;
  }, url);
}

/** Waits until the content script of the frame knows its composer. */
export async function composerKnown(driver: Driver, url: string): Promise<void> {
  const status = await until(
    () => ask(driver, url, 'page.status', {}) as Promise<{ composer: boolean } | null>,
    (answer) => answer?.composer === true,
  );
  if (!status?.composer) throw new Error(`No composer was recognised at ${url}`);
}

export async function openPicker(driver: Driver, url: string): Promise<void> {
  await ask(driver, url, 'page.picker', {});
}

/** The popup's road. */
export async function insertByMessage(driver: Driver, url: string, { text }: MatrixText): Promise<void> {
  await ask(driver, url, 'page.insert', { text, replyId: null });
}
