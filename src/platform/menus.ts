/** Entries of the context menu. */
import type { Menus, Tabs } from 'webextension-polyfill';
import { browser } from './browser.ts';
import { listen } from './events.ts';

export interface MenuEntry {
  id: string;
  title: string;
  contexts: Menus.ContextType[];
}

/** Makes the menu these entries and no other. Browsers keep it while the worker sleeps. */
export async function setMenus(entries: readonly MenuEntry[]): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const entry of entries) browser.contextMenus.create({ ...entry });
}

/** Calls `hear` with the entry chosen, the frame it was chosen in, and the tab. */
export function onMenu(hear: (id: string, frameId: number, tab: Tabs.Tab) => void, signal: AbortSignal): void {
  const choose = (info: Menus.OnClickData, tab?: Tabs.Tab): void => {
    if (tab) hear(String(info.menuItemId), info.frameId ?? 0, tab);
  };
  listen(browser.contextMenus.onClicked, choose, signal);
}
