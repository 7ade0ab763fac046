/** Entries of the context menu. */
import type { Menus, Tabs } from 'webextension-polyfill';
import { browser } from './browser.ts';
import { listen } from './events.ts';

export interface MenuEntry {
  id: string;
  /** Null: a line between two entries. */
  title: string | null;
  contexts: Menus.ContextType[];
}

/** An entry that she chose, and where. */
export interface MenuChoice {
  id: string;
  tab: Tabs.Tab & { id: number };
  frameId: number;
  /** Address of the frame it was chosen in; empty: not told. */
  url: string;
  /** The text that was selected; empty: none. */
  selection: string;
}

/** A title as it is shown: `&` would underline a letter, `%s` would become the selection. Browsers cut long ones. */
function shownTitle(title: string): string {
  return title.replace(/\s+/g, ' ').replaceAll('&', '&&').replaceAll('%s', '%\u2060s').slice(0, 120);
}

function drawn({ id, title, contexts }: MenuEntry): Menus.CreateCreatePropertiesType {
  return title === null ? { id, type: 'separator', contexts } : { id, title: shownTitle(title), contexts };
}

/** Makes the menu these entries and no other. Browsers keep it while the worker sleeps. */
export async function setMenus(entries: readonly MenuEntry[]): Promise<void> {
  // Two at once would each meet the entries of the other.
  await navigator.locks.request('vigie-menus', async () => {
    await browser.contextMenus.removeAll();
    for (const entry of entries) browser.contextMenus.create(drawn(entry));
  });
}

export function onMenu(hear: (choice: MenuChoice) => void, signal: AbortSignal): void {
  const choose = (info: Menus.OnClickData, tab?: Tabs.Tab): void => {
    if (tab?.id === undefined) return;
    const { menuItemId, frameId = 0, frameUrl, pageUrl, selectionText = '' } = info;
    const url = frameUrl ?? pageUrl ?? '';
    hear({ id: String(menuItemId), tab: { ...tab, id: tab.id }, frameId, url, selection: selectionText });
  };
  listen(browser.contextMenus.onClicked, choose, signal);
}
