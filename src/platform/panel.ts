/** The side panel of Chrome, the sidebar of Firefox. */
import { browser } from './browser.ts';

interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
}

/** Opens it. Call it first thing in a click or a key: browsers refuse it once anything was awaited. */
export function openPanel(windowId: number): Promise<void> {
  // The polyfill's types know Firefox's only.
  const { sidePanel } = browser as unknown as { sidePanel?: SidePanel };
  return sidePanel ? sidePanel.open({ windowId }) : browser.sidebarAction.open();
}
