/** The two browsers behind one small face: a tab to write in, a page of the extension to ask from. */
import { join } from 'node:path';
import { openChromium } from '../browser/chromium.ts';
import { openFirefox } from '../browser/firefox.ts';
import { windowOf } from '../browser/firefox-window.ts';
import { isShown } from '../browser/shadow.ts';
import { root } from '../tools/node.ts';
import type { Cell } from './judge.ts';

/** What Playwright's and Puppeteer's pages have in common. */
export interface Tab {
  goto(url: string): Promise<unknown>;
  evaluate<A, R>(run: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
  click(selector: string): Promise<unknown>;
  bringToFront(): Promise<unknown>;
  keyboard: {
    type(text: string): Promise<void>;
    press(key: 'Enter' | 'Escape' | 'z'): Promise<void>;
    down(key: 'Control'): Promise<void>;
    up(key: 'Control'): Promise<void>;
  };
}

export interface Driver {
  browser: Cell['browser'];
  /** The tab under test. */
  tab: Tab;
  /** A page of the extension, in a tab behind. */
  own: Tab;
  /** Vigie shows an element in the tab under test, which is in front, or in one of its frames. */
  shows(selector: string): Promise<boolean>;
  close(): Promise<void>;
}

const OWN_PAGE = 'src/ui/dashboard/index.html';

/** Opens a browser with the built playground extension; `close` it. */
export async function openDriver(browser: Cell['browser']): Promise<Driver> {
  const extension = join(root, 'dist', browser === 'chromium' ? 'chrome-playground' : 'firefox-playground');
  if (browser === 'chromium') {
    const opened = await openChromium({ extension });
    const own = await opened.openPage(OWN_PAGE);
    const tab = await opened.context.newPage();
    return { browser, own, tab, shows: (selector) => isShown(tab, selector), close: opened.close };
  }
  const opened = await openFirefox({ extension });
  const own = await opened.openPage(OWN_PAGE);
  const tab = await opened.browser.newPage();
  const front = (await windowOf(opened)).tab();
  const shows = (selector: string): Promise<boolean> =>
    front.evaluate(`(${shownIn})(document, ${JSON.stringify(selector)})`);
  return { browser, own: own as unknown as Tab, tab: tab as unknown as Tab, shows, close: opened.close };
}

/** Goes to Firefox's window as text. */
function shownIn(root: ParentNode, selector: string): boolean {
  for (const element of root.querySelectorAll('*') as NodeListOf<Element & { openOrClosedShadowRoot?: ShadowRoot }>) {
    const shadow = element.openOrClosedShadowRoot;
    if (element.localName === 'vigie-host' && shadow?.querySelector(selector)) return true;
    const inner = element.localName === 'iframe' ? (element as HTMLIFrameElement).contentDocument : shadow;
    if (inner && shownIn(inner, selector)) return true;
  }
  return false;
}

/** The same, for as long as `use` takes. */
export async function withDriver<T>(browser: Cell['browser'], use: (driver: Driver) => Promise<T>): Promise<T> {
  const driver = await openDriver(browser);
  try {
    return await use(driver);
  } finally {
    await driver.close();
  }
}

/** Looks again until the value passes, or gives the last one seen after `limit` ms. */
export async function until<T>(look: () => Promise<T>, passes: (value: T) => boolean, limit = 5_000): Promise<T> {
  const end = Date.now() + limit;
  for (;;) {
    const value = await look();
    if (passes(value) || Date.now() > end) return value;
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}
