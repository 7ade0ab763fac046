/** The number on the toolbar button. */
import { browser } from './browser.ts';

// The lantern of the tokens, and what is written on it: 8:1.
const BACKGROUND = '#f2a516';
const INK = '#231700';

/** Flagged posts of a tab; nothing for none. The browser clears it when the tab goes elsewhere. */
export async function setBadge(tabId: number, count: number): Promise<void> {
  const text = count === 0 ? '' : count > 99 ? '99+' : String(count);
  await browser.action.setBadgeBackgroundColor({ tabId, color: BACKGROUND });
  await browser.action.setBadgeTextColor({ tabId, color: INK });
  await browser.action.setBadgeText({ tabId, text });
}
