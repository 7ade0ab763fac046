/** The content script: registered for granted sites, and put into tabs that were open before. */
import type { Scripting } from 'webextension-polyfill';
import { browser } from './browser.ts';

const SCRIPT = 'src/content/main.js';
const STYLE = 'src/content/mark.css';

/** Where the content script runs, and what it finds there: scripts of networks, which only leave their declaration. */
export interface Ground {
  id: string;
  /** Match patterns. */
  matches: readonly string[];
  excludes: readonly string[];
  /** Paths in the extension, run before the content script. */
  before: readonly string[];
}

const scriptFor = ({ id, matches, excludes, before }: Ground): Scripting.RegisteredContentScript => ({
  id,
  matches: [...matches],
  excludeMatches: [...excludes],
  js: [...before, SCRIPT],
  css: [STYLE],
  allFrames: true,
  // Editors live in srcdoc and about:blank frames too.
  matchOriginAsFallback: true,
  // It waits for the document by itself, but hides her typing from the page only where it listens first.
  runAt: 'document_start',
  persistAcrossSessions: true,
});

/** Makes browsers run the content script on these grounds, and on no other. */
export async function registerScripts(grounds: readonly Ground[]): Promise<void> {
  const registered = new Set((await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id));
  const wanted = new Set(grounds.map(({ id }) => id));
  const gone = [...registered].filter((id) => !wanted.has(id));
  const [known, fresh] = [true, false].map((there) =>
    grounds.filter(({ id }) => registered.has(id) === there).map(scriptFor),
  ) as [Scripting.RegisteredContentScript[], Scripting.RegisteredContentScript[]];
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  if (known.length > 0) await browser.scripting.updateContentScripts(known);
  if (fresh.length > 0) await browser.scripting.registerContentScripts(fresh);
}

/** Puts the content script into a tab's frames now. False where browsers allow no script. */
export async function injectInto(tabId: number, before: readonly string[]): Promise<boolean> {
  const target = { tabId, allFrames: true };
  try {
    await browser.scripting.insertCSS({ target, files: [STYLE] });
    await browser.scripting.executeScript({ target, files: [...before, SCRIPT] });
    return true;
  } catch {
    return false;
  }
}

/** Runs one script of ours in one frame now. False where browsers allow no script. */
export async function runInFrame(tabId: number, frameId: number, file: string): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [file] });
    return true;
  } catch {
    return false;
  }
}

/** Ids of the open tabs of these addresses. Sleeping tabs get their script when they wake and load. */
export async function openTabs(patterns: readonly string[]): Promise<{ id: number; url: string | null }[]> {
  if (patterns.length === 0) return [];
  const tabs = await browser.tabs.query({ url: [...patterns], discarded: false });
  return tabs.flatMap(({ id, url = null }) => (id === undefined ? [] : { id, url }));
}
