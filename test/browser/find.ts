/** Finds a Chromium and a Firefox on this machine, or brings one, or says exactly what to install. */
import { execFile } from 'node:child_process';
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { installChromium, installFirefox } from './install.ts';

const run = promisify(execFile);

export interface ChromiumFound {
  path: string;
  /** As the browser says it; empty where it does not say (Windows). */
  version: string;
  kind: 'chromium' | 'chrome' | 'edge' | 'playwright';
}

export interface FirefoxFound {
  path: string;
  version: string;
}

const WINDOWS_ROOTS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);
const MAC_ROOTS = ['/Applications', join(homedir(), 'Applications')];

/** A program's usual places: names on the PATH, bundles of macOS, folders of Windows. */
function places(names: string[], bundles: string[], folders: string[]): string[] {
  if (process.platform === 'win32') return WINDOWS_ROOTS.flatMap((root) => folders.map((folder) => join(root, folder)));
  if (process.platform === 'darwin') return MAC_ROOTS.flatMap((root) => bundles.map((bundle) => join(root, bundle)));
  const path = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => path.map((folder) => join(folder, name)));
}

// Chromium and Edge before branded Chrome: they need no detour to load an unpacked extension.
const CHROMIUM_PLACES = places(
  ['chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable'],
  ['Chromium.app/Contents/MacOS/Chromium', 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
  ['Chromium/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'],
);
const CHROME_PLACES = places(
  ['google-chrome', 'google-chrome-stable'],
  ['Google Chrome.app/Contents/MacOS/Google Chrome'],
  ['Google/Chrome/Application/chrome.exe'],
);
const FIREFOX_PLACES = places(
  ['firefox', 'firefox-esr', 'firefox-developer-edition', 'firefox-nightly'],
  ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
  ['Mozilla Firefox/firefox.exe', 'Firefox Developer Edition/firefox.exe'],
);

/** A snap cannot read a profile in the temporary folder, and Ubuntu's own package is only a stub that asks for the snap. */
export function isSnap(path: string): boolean {
  if (realpathSync(path).includes('/snap')) return true;
  return statSync(path).size < 16_384 && /\bsnap\b/.test(readFileSync(path, 'utf8'));
}

function firstOf(paths: string[]): string | null {
  return paths.find((path) => existsSync(path) && !isSnap(path)) ?? null;
}

async function versionOf(path: string): Promise<string> {
  // chrome.exe opens a window instead of answering.
  if (process.platform === 'win32') return '';
  const { stdout } = await run(path, ['--version'], { timeout: 20_000 });
  return stdout.trim();
}

function fromVariable(name: string): string | null {
  const path = process.env[name];
  if (path && !existsSync(path)) throw new Error(`${name} names ${path}, which does not exist.`);
  return path || null;
}

function fromPlaywright(): string | null {
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : null;
}

/** What kind of Chromium a program is, by its path and by what it says of itself. */
export function kindOf(path: string, version: string): ChromiumFound['kind'] {
  if (path.includes('ms-playwright')) return 'playwright';
  if (/edge/i.test(`${path} ${version}`)) return 'edge';
  if (/google[ \\/-]?chrome/i.test(`${path} ${version}`)) return 'chrome';
  return 'chromium';
}

function findChromiumPath(): string | null {
  return fromVariable('VIGIE_CHROMIUM') ?? firstOf(CHROMIUM_PLACES) ?? fromPlaywright() ?? firstOf(CHROME_PLACES);
}

/** VIGIE_CHROMIUM, the system's, Playwright's own; else one is installed. Throws with what to install by hand. */
export async function findChromium(): Promise<ChromiumFound> {
  let path = findChromiumPath();
  if (!path) {
    await installChromium();
    path = findChromiumPath();
  }
  if (!path) {
    throw new Error(
      'No Chromium here. Install Chromium, Edge or Chrome (Debian: apt-get install chromium; any system: ' +
        'npx playwright-core install chromium), or set VIGIE_CHROMIUM to the path of one.',
    );
  }
  const version = await versionOf(path);
  return { path, version, kind: kindOf(path, version) };
}

/** VIGIE_FIREFOX, the system's; else one is installed. Throws with what to install by hand. */
export async function findFirefox(): Promise<FirefoxFound> {
  let path = fromVariable('VIGIE_FIREFOX') ?? firstOf(FIREFOX_PLACES);
  if (!path) {
    await installFirefox();
    path = firstOf(FIREFOX_PLACES);
  }
  if (!path) {
    throw new Error(
      'No Firefox here. Install it from mozilla.org (Debian: apt-get install firefox-esr firefox-esr-l10n-fr), ' +
        'or set VIGIE_FIREFOX to the path of one, version 142 or newer.',
    );
  }
  return { path, version: await versionOf(path) };
}

/** The folder of a Chromium's translations; null where it cannot be told (one file on macOS, say). */
export function localesOf(path: string): string | null {
  const folders = [join(dirname(realpathSync(path)), 'locales'), '/usr/lib/chromium/locales'];
  return folders.find((folder) => existsSync(folder)) ?? null;
}
