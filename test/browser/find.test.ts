/** Which browsers are taken, and which only look like one. */
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findChromium, findFirefox, isSnap, kindOf } from './find.ts';

const folder = mkdtempSync(join(tmpdir(), 'vigie-find-'));
afterEach(() => vi.unstubAllEnvs());

describe('isSnap', () => {
  it('knows the stub that asks for the snap', () => {
    const stub = join(folder, 'chromium-browser');
    writeFileSync(stub, '#!/bin/sh\nif ! [ -x /snap/bin/chromium ]; then\n  echo "snap install chromium"\nfi\n');
    expect(isSnap(stub)).toBe(true);
  });

  it('takes a program and the script that starts one', () => {
    const program = join(folder, 'chromium');
    writeFileSync(program, '#!/bin/sh\nexec /usr/lib/chromium/chromium "$@"\n');
    expect(isSnap(program)).toBe(false);
    symlinkSync(program, join(folder, 'link'));
    expect(isSnap(join(folder, 'link'))).toBe(false);
  });
});

describe('kindOf', () => {
  it.each([
    ['chromium', '/usr/bin/chromium', 'Chromium 140.0.1 built on Debian'],
    ['chrome', '/opt/google/chrome/chrome', 'Google Chrome 140.0.1'],
    ['chrome', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', ''],
    ['edge', '/usr/bin/microsoft-edge', 'Microsoft Edge 140.0.1'],
    ['playwright', '/opt/cache/ms-playwright/chromium-1200/chrome-linux/chrome', 'Google Chrome for Testing 140.0.1'],
  ])('%s', (kind, path, version) => {
    expect(kindOf(path, version)).toBe(kind);
  });
});

describe('the variables', () => {
  it('come first', async () => {
    const program = join(folder, 'my-browser');
    writeFileSync(program, '#!/bin/sh\necho Chromium 99.9\n', { mode: 0o755 });
    vi.stubEnv('VIGIE_CHROMIUM', program);
    vi.stubEnv('VIGIE_FIREFOX', program);
    expect(await findChromium()).toEqual({ path: program, version: 'Chromium 99.9', kind: 'chromium' });
    expect((await findFirefox()).path).toBe(program);
    rmSync(program);
  });

  it('are never passed over in silence', async () => {
    vi.stubEnv('VIGIE_CHROMIUM', join(folder, 'not-there'));
    await expect(findChromium()).rejects.toThrow('VIGIE_CHROMIUM');
  });
});
