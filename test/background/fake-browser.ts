/** The browser as the background sees it: events that tests fire, calls that tests read. */
import { vi } from 'vitest';

type Listener = (...args: never[]) => unknown;

export class FakeEvent {
  readonly listeners = new Set<Listener>();
  addListener = (listener: Listener): void => void this.listeners.add(listener);
  removeListener = (listener: Listener): void => void this.listeners.delete(listener);
  /** What the listeners answer, in order. */
  fire(...args: unknown[]): unknown[] {
    return [...this.listeners].map((listener) => listener(...(args as never[])));
  }
}

class FakeArea {
  readonly onChanged = new FakeEvent();
  rows: Record<string, unknown> = {};
  get = vi.fn(async (key: string) => (key in this.rows ? { [key]: this.rows[key] } : {}));
  set = vi.fn(async (rows: Record<string, unknown>) => {
    Object.assign(this.rows, rows);
    this.onChanged.fire(Object.fromEntries(Object.entries(rows).map(([key, newValue]) => [key, { newValue }])));
  });
}

const HOME = 'chrome-extension://vigie/';

interface Registered {
  id: string;
  matches: string[];
}

/** Scripts registered, as browsers hold them. */
const scripts = new Map<string, Registered>();

export const fake = {
  runtime: {
    id: 'vigie',
    getURL: (path: string) => HOME + path,
    onMessage: new FakeEvent(),
    onInstalled: new FakeEvent(),
    onStartup: new FakeEvent(),
  },
  i18n: { getMessage: (key: string) => (key === 'languageTag' ? 'en' : key) },
  storage: { local: new FakeArea(), session: new FakeArea() },
  permissions: {
    onAdded: new FakeEvent(),
    onRemoved: new FakeEvent(),
    origins: [] as string[],
    getAll: vi.fn(async () => ({ origins: fake.permissions.origins, permissions: ['storage'] })),
  },
  scripting: {
    scripts,
    getRegisteredContentScripts: vi.fn(async () => [...scripts.values()]),
    registerContentScripts: vi.fn(async (list: Registered[]) => {
      if (list.some(({ id }) => scripts.has(id))) throw new Error('Duplicate script ID');
      for (const script of list) scripts.set(script.id, script);
    }),
    updateContentScripts: vi.fn(async (list: Registered[]) => {
      if (list.some(({ id }) => !scripts.has(id))) throw new Error('Nonexistent script ID');
      for (const script of list) scripts.set(script.id, script);
    }),
    unregisterContentScripts: vi.fn(async ({ ids }: { ids: string[] }) => {
      for (const id of ids) scripts.delete(id);
    }),
    executeScript: vi.fn(async (_injection: unknown) => []),
    insertCSS: vi.fn(async (_injection: unknown) => undefined),
  },
  tabs: {
    open: [] as { id: number; url?: string }[],
    query: vi.fn(async (_query: unknown) => fake.tabs.open),
    detectLanguage: vi.fn(async (_tab: number): Promise<string> => 'en'),
    create: vi.fn(async (_tab: unknown) => ({})),
    update: vi.fn(async (_id: number, _tab: unknown) => ({})),
    sendMessage: vi.fn(async (_tab: number, _message: unknown, _frame: unknown): Promise<unknown> => null),
  },
  action: {
    setBadgeText: vi.fn(async (_badge: unknown) => undefined),
    setBadgeBackgroundColor: vi.fn(async (_badge: unknown) => undefined),
    setBadgeTextColor: vi.fn(async (_badge: unknown) => undefined),
  },
  contextMenus: {
    onClicked: new FakeEvent(),
    /** Those of the menu now. */
    entries: [] as { title?: string }[],
    removeAll: vi.fn(async () => void fake.contextMenus.entries.splice(0)),
    create: vi.fn((entry: { title?: string }) => void fake.contextMenus.entries.push(entry)),
  },
  commands: { onCommand: new FakeEvent() },
  omnibox: {
    onInputStarted: new FakeEvent(),
    onInputChanged: new FakeEvent(),
    onInputEntered: new FakeEvent(),
    setDefaultSuggestion: vi.fn(async (_line: unknown) => undefined),
  },
  sidePanel: { open: vi.fn(async (_options: unknown) => undefined) },
};

/** One holder at a time, in the order of asking. */
export function fakeLocks() {
  const last = new Map<string, Promise<unknown>>();
  return {
    request: (name: string, work: () => Promise<unknown>): Promise<unknown> => {
      const turn = (last.get(name) ?? Promise.resolve()).then(work);
      last.set(
        name,
        turn.catch(() => undefined),
      );
      return turn;
    },
  };
}

/** A content script of a tab, and one of our own pages. */
export const fromTab = { id: 'vigie', tab: { id: 5 }, frameId: 0, url: 'https://pinta.example/home' };
export const fromPage = { id: 'vigie', url: `${HOME}src/ui/popup/index.html` };
