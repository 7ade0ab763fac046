/** Keys of the browser that lead to Vigie, from the manifest's `commands`. */
import type { Commands, Tabs } from 'webextension-polyfill';
import { browser } from './browser.ts';
import { listen } from './events.ts';

/** Calls `hear` with the command's name and the tab in front of her. */
export function onShortcut(hear: (command: string, tab: Tabs.Tab) => void, signal: AbortSignal): void {
  const press = (command: string, tab?: Tabs.Tab): void => {
    if (tab) hear(command, tab);
  };
  listen(browser.commands.onCommand, press, signal);
}

/** The keys in force, which she may have changed in the browser: command name to keys, empty when none. */
export async function shortcutKeys(): Promise<Record<string, string>> {
  const commands: Commands.Command[] = await browser.commands.getAll();
  return Object.fromEntries(commands.map(({ name = '', shortcut = '' }) => [name, shortcut]));
}
