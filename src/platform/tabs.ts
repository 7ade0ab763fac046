/** Tabs: the one in front of her, its composer's frame, and our own pages. */
import type { Tabs } from 'webextension-polyfill';
import { browser } from './browser.ts';
import { recall, remember } from './session.ts';

export type Page = 'dashboard' | 'onboarding';

/** The tab in front of her; null when there is none, or it has no id. */
export async function activeTab(): Promise<(Tabs.Tab & { id: number }) | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id === undefined ? null : { ...tab, id: tab.id };
}

/** Shows one of our pages: the tab that already holds it, else a new one. `hash`: without its `#`. */
export async function openPage(page: Page, hash = ''): Promise<void> {
  const address = new URL(browser.runtime.getURL(`src/ui/${page}/index.html`));
  // Other tabs' addresses stay hidden from us, which is well.
  const open = (await browser.tabs.query({})).find((tab) => tab.url?.split('#')[0] === address.href);
  address.hash = hash;
  if (open?.id === undefined) await browser.tabs.create({ url: address.href });
  else await browser.tabs.update(open.id, { url: address.href, active: true });
}

const composerKey = (tabId: number): string => `composer ${tabId}`;

/** Keeps which frame of a tab last had the focus in a composer. */
export function keepComposerFrame(tabId: number, frameId: number): Promise<void> {
  return remember(composerKey(tabId), frameId);
}

/** The frame to ask for an insertion: 0, the page itself, as long as no composer was met. */
export async function composerFrame(tabId: number): Promise<number> {
  const frameId = await recall(composerKey(tabId));
  return typeof frameId === 'number' ? frameId : 0;
}

/** A tab by its id; null when it is closed. */
export async function tabById(id: number): Promise<(Tabs.Tab & { id: number }) | null> {
  try {
    return { ...(await browser.tabs.get(id)), id };
  } catch {
    return null;
  }
}

export function reloadTab(id: number): Promise<void> {
  return browser.tabs.reload(id);
}

/** Opens her mail program with a message ready to be sent; nothing is sent by itself. `address`: a `mailto:` one. */
export async function openMail(address: string): Promise<void> {
  if (address.startsWith('mailto:')) await browser.tabs.create({ url: address });
}

/** Opens a page of the web in a new tab. Addresses come from pages: what is not http is not opened. */
export async function openAddress(address: string): Promise<void> {
  if (/^https?:$/.test(new URL(address).protocol)) await browser.tabs.create({ url: address });
}

/** Browsers answer once a page is loaded, which may be never. In ms. */
const PATIENCE = 150;

/** The language that a tab's page is in, as the browser sees it: `fr`, `en`...; null: it does not tell in time. */
export async function pageLanguage(tabId: number): Promise<string | null> {
  const late = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE, null));
  const told = Promise.race([browser.tabs.detectLanguage(tabId), late]).catch(() => null);
  return (await told)?.match(/^[a-z]{2,3}(?=-|$)/)?.[0]?.replace(/^und$/, '') || null;
}
