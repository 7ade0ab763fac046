/** The content script: registered for granted sites, and put into tabs that were open before. */
import { browser } from './browser.ts';

const ID = 'vigie';
const SCRIPT = 'src/content/main.js';
const STYLE = 'src/content/mark.css';

/** Makes browsers run the content script on these origins, and on no other. */
export async function registerScripts(origins: readonly string[]): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (origins.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = {
    id: ID,
    matches: [...origins],
    js: [SCRIPT],
    css: [STYLE],
    allFrames: true,
    // Editors live in srcdoc and about:blank frames too.
    matchOriginAsFallback: true,
    // It waits for the document by itself, but hides her typing from the page only where it listens first.
    runAt: 'document_start' as const,
    persistAcrossSessions: true,
  };
  await (registered.length > 0
    ? browser.scripting.updateContentScripts([script])
    : browser.scripting.registerContentScripts([script]));
}

/** Puts the content script into a tab's frames now. False where browsers allow no script. */
export async function injectInto(tabId: number): Promise<boolean> {
  const target = { tabId, allFrames: true };
  try {
    await browser.scripting.insertCSS({ target, files: [STYLE] });
    await browser.scripting.executeScript({ target, files: [SCRIPT] });
    return true;
  } catch {
    return false;
  }
}

/** Puts it into every open tab of these origins; sleeping tabs get it when they wake and load. */
export async function injectIntoTabsOf(origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...origins], discarded: false });
  await Promise.all(tabs.map(({ id }) => (id === undefined ? false : injectInto(id))));
}
