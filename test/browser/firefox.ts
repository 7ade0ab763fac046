/** A Firefox with Vigie installed, driven by WebDriver BiDi; its profile is thrown away at the end. */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { findFirefox } from './find.ts';
import { aptInstall } from './install.ts';

export interface FirefoxOptions {
  /** Folder of a built extension. */
  extension: string;
  /** Language of the browser, so of the interface; French needs Firefox's language pack. English when absent. */
  lang?: 'en' | 'fr';
  dark?: boolean;
  headless?: boolean;
}

export interface OpenFirefox {
  browser: Browser;
  /** Address of the extension's pages, ends with a slash. */
  base: string;
  /** A web page in a new tab, loaded. */
  open(url: string): Promise<Page>;
  /** A page of the extension in a tab of its own, such as `src/ui/popup/index.html`. */
  openPage(path: string): Promise<Page>;
  close(): Promise<void>;
}

const ADDON = 'vigie@vigie.example';
/** Fixed, so that the address of the extension's pages is known. */
const UUID = '6d5a1c1e-0b5f-4c8e-9a77-5d1a0c0f7e11';

function preferences(options: FirefoxOptions): Record<string, unknown> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }),
    'intl.locale.requested': options.lang ?? 'en-US',
    'intl.accept_languages': options.lang === 'fr' ? 'fr, en' : 'en-US, en',
    'ui.systemUsesDarkTheme': options.dark ? 1 : 0,
    'layout.css.prefers-color-scheme.content-override': options.dark ? 0 : 1,
    'dom.events.testing.asyncClipboard': true,
    // Else a prompt ignores what is pressed within half a second of its coming.
    'security.notification_enable_delay': 0,
  };
}

const DEBIANS = '/usr/lib/firefox-esr';

/** Debian packs the translations apart; without them the browser, so `i18n`, stays English. */
async function haveFrench(): Promise<void> {
  const pack = `${DEBIANS}/browser/extensions/langpack-fr@firefox-esr.mozilla.org.xpi`;
  if (existsSync(DEBIANS) && !existsSync(pack)) await aptInstall(['firefox-esr-l10n-fr']);
}

/** Opens Firefox with an unpacked extension installed for this run; its `host_permissions` are granted, unasked. */
export async function openFirefox(options: FirefoxOptions): Promise<OpenFirefox> {
  const { path } = await findFirefox();
  if (options.lang === 'fr') await haveFrench();
  const profile = await mkdtemp(join(tmpdir(), 'vigie-firefox-'));
  const browser = await launch({
    browser: 'firefox',
    executablePath: path,
    headless: options.headless ?? true,
    userDataDir: profile,
    // Without it WebDriver refuses moz-extension: pages.
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: preferences(options),
    defaultViewport: { width: 1280, height: 860 },
  });
  const base = `moz-extension://${UUID}/`;
  const close = async (): Promise<void> => {
    await browser.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  const open = async (url: string): Promise<Page> => {
    const page = await newTab(browser);
    await page.goto(url);
    return page;
  };
  const openPage = async (path: string): Promise<Page> => {
    const page = await newTab(browser);
    // Firefox never tells WebDriver that such a page was loaded, so the page is asked.
    page.goto(base + path, { timeout: 60_000 }).catch(() => {});
    await loaded(page, base + path);
    return page;
  };
  try {
    await browser.installExtension(options.extension);
    return { browser, base, open, openPage, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** A tab in front: Firefox draws the others ever more rarely, and every click waits for a frame. */
async function newTab(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.bringToFront();
  return page;
}

/** Waits until a page says that it stands at an address, loaded; 15 s at most. */
async function loaded(page: Page, url: string): Promise<void> {
  const limit = Date.now() + 15_000;
  for (;;) {
    const state = await page.evaluate(() => `${document.readyState} ${location.href}`).catch(() => '');
    if (state === `complete ${url}`) return;
    if (Date.now() > limit) throw new Error(`${url} was not loaded: ${state || 'no answer'}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
