/** A Chromium with Vigie loaded: its worker, its pages, and a profile thrown away at the end. */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright-core';
import { findChromium, localesOf } from './find.ts';
import { aptInstall } from './install.ts';

export interface ChromiumOptions {
  /** Folder of a built extension. */
  extension: string;
  /** Language of the browser, so of the interface. English when absent. */
  lang?: 'en' | 'fr';
  dark?: boolean;
  /** False: a window. */
  headless?: boolean;
  args?: string[];
  /** Size of the pages in CSS pixels; `null`: that of the window. */
  viewport?: { width: number; height: number } | null;
  /** True: pages left sleep until she comes back, as in a browser that nobody drives. */
  backForwardCache?: boolean;
  /** It is midday in the browser, so that what came an hour ago came today. */
  midday?: boolean;
}

export interface OpenChromium {
  context: BrowserContext;
  extensionId: string;
  /** The running service worker; wakes it when it was stopped. */
  worker(): Promise<Worker>;
  /** Really kills the service worker, as the browser does after 30 s of rest. */
  stopWorker(): Promise<void>;
  /** A page of the extension in a tab of its own, such as `src/ui/popup/index.html`. */
  openPage(path: string): Promise<Page>;
  close(): Promise<void>;
}

const FLAGS = [
  '--headless=new',
  // `Extensions.loadUnpacked` is the one road that every Chromium takes: branded Chrome ignores --load-extension since 137.
  '--enable-unsafe-extension-debugging',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-gpu',
  '--no-first-run',
  '--no-default-browser-check',
];

export const runningAsRoot = (): boolean => process.platform === 'linux' && process.getuid?.() === 0;

function flagsFor(options: ChromiumOptions): string[] {
  const flags = options.headless === false ? FLAGS.filter((flag) => !/headless|disable-gpu/.test(flag)) : [...FLAGS];
  // Chromium's sandbox refuses to run as root.
  if (runningAsRoot()) flags.push('--no-sandbox');
  return [...flags, `--lang=${options.lang ?? 'en'}`, ...(options.args ?? [])];
}

/** Debian packs the translations apart; without them the browser, so `i18n`, stays English. */
async function haveFrench(path: string): Promise<void> {
  const locales = localesOf(path);
  if (locales && !existsSync(join(locales, 'fr.pak'))) await aptInstall(['chromium-l10n']);
}

/** The zone where it is midday now; its signs are those of POSIX: east is minus. */
function middayZone(): string {
  const hours = new Date().getUTCHours() - 12;
  return `Etc/GMT${hours < 0 ? hours : `+${hours}`}`;
}

function environment({ lang = 'en', midday }: ChromiumOptions): NodeJS.ProcessEnv {
  // On Linux the language of the interface comes from here, not from --lang.
  return { ...process.env, LANGUAGE: lang, ...(midday && { TZ: middayZone() }) };
}

/** Opens Chromium with an unpacked extension. Ready once its service worker runs. */
export async function openChromium(options: ChromiumOptions): Promise<OpenChromium> {
  const { path } = await findChromium();
  if (options.lang === 'fr') await haveFrench(path);
  const profile = await mkdtemp(join(tmpdir(), 'vigie-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: path,
    // Playwright's own headless mode is the old shell, which has no extensions; --headless=new is among our flags.
    headless: false,
    args: flagsFor(options),
    ignoreDefaultArgs: ['--disable-extensions', ...(options.backForwardCache ? ['--disable-back-forward-cache'] : [])],
    env: environment(options),
    colorScheme: options.dark ? 'dark' : 'light',
    viewport: options.viewport === undefined ? { width: 1280, height: 860 } : options.viewport,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const close = async (): Promise<void> => {
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    return { ...(await withExtension(context, options.extension)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function withExtension(context: BrowserContext, extension: string): Promise<Omit<OpenChromium, 'close'>> {
  const cdp = await context.browser()?.newBrowserCDPSession();
  if (!cdp) throw new Error('This Playwright gives no browser for a persistent context.');
  // Playwright's types do not know the Extensions domain.
  const call = cdp.send.bind(cdp) as (method: string, params?: object) => Promise<Record<string, unknown>>;
  const { id } = (await call('Extensions.loadUnpacked', { path: extension })) as { id: string };
  const base = `chrome-extension://${id}/`;

  const openPage = async (path: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(base + path);
    return page;
  };

  // Playwright keeps the handle of a worker that was stopped, so the browser's own list of targets is asked.
  const running = async (): Promise<boolean> => {
    const { targetInfos } = (await call('Target.getTargets')) as { targetInfos: { type: string; url: string }[] };
    return targetInfos.some((it) => it.type === 'service_worker' && it.url.startsWith(base));
  };

  /** Opens the ServiceWorker domain, which only pages of the same origin have. */
  const withWorkers = async (act: (session: CDPSession) => Promise<unknown>): Promise<void> => {
    const page = await openPage('manifest.json');
    await act(await context.newCDPSession(page));
    await page.close();
  };

  const worker = async (): Promise<Worker> => {
    if (!(await running())) {
      await withWorkers(async (session) => {
        await session.send('ServiceWorker.enable');
        await session.send('ServiceWorker.startWorker', { scopeURL: base });
      });
    }
    await until(async () => (await running()) && handle() !== null);
    return handle() as Worker;
  };

  const handle = (): Worker | null => context.serviceWorkers().find((it) => it.url().startsWith(base)) ?? null;

  // Told by the browser rather than looked at: pages may wake the worker again between two looks.
  const stopWorker = (): Promise<void> =>
    withWorkers(async (session) => {
      const stopped = new Promise<void>((resolve) => {
        session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
          if (versions.some(({ status, runningStatus }) => status === 'activated' && runningStatus === 'stopped')) {
            resolve();
          }
        });
      });
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await stopped;
    });

  await worker();
  return { context, extensionId: id, worker, stopWorker, openPage };
}

/** Waits for a state, 15 s at most. */
async function until(state: () => Promise<boolean>): Promise<void> {
  const limit = Date.now() + 15_000;
  while (!(await state())) {
    if (Date.now() > limit) throw new Error('The service worker did not reach the expected state.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
