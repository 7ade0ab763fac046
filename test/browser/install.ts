/** Brings a browser to a machine that has only Node: Debian's packages for root, Playwright's download elsewhere. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** True when packages can be installed here: root on Debian itself (Ubuntu's browsers are snaps). */
function onDebianAsRoot(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/** Runs a program with its output on stderr; false when it fails or takes more than 15 minutes. */
function succeeds(program: string, args: string[]): Promise<boolean> {
  console.error(`$ ${program} ${args.join(' ')}`);
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ['ignore', process.stderr, process.stderr],
      timeout: 900_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });
}

/** Installs Debian packages; false when this is no Debian, we are not root, or apt fails. */
export async function aptInstall(packages: string[]): Promise<boolean> {
  if (!onDebianAsRoot()) return false;
  // Another program may hold the lock for a while: a machine just started updates itself.
  const wait = ['-o', 'DPkg::Lock::Timeout=300', '-y', '-q'];
  await succeeds('apt-get', [...wait, 'update']);
  return succeeds('apt-get', [...wait, '--no-install-recommends', 'install', ...packages]);
}

/** Debian first when we may: it brings the system libraries that Playwright's download lacks on a bare machine. */
export async function installChromium(): Promise<void> {
  if (await aptInstall(['chromium', 'chromium-l10n', 'fonts-noto-core', 'fonts-noto-color-emoji'])) return;
  const playwright = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
  const root = process.platform === 'linux' && process.getuid?.() === 0;
  await succeeds(process.execPath, [
    join(playwright, 'cli.js'),
    'install',
    ...(root ? ['--with-deps'] : []),
    'chromium',
  ]);
}

export async function installFirefox(): Promise<void> {
  await aptInstall(['firefox-esr', 'firefox-esr-l10n-fr']);
}
