/** `npm run icons`: draws the PNG icons of `public/icons` from `vigie.svg`, in the sizes that the manifest names. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findChromium } from '../browser/find.ts';

const folder = fileURLToPath(new URL('../../public/icons/', import.meta.url));
const svg = readFileSync(`${folder}vigie.svg`, 'utf8');

const { path } = await findChromium();
const root = process.platform === 'linux' && process.getuid?.() === 0;
const browser = await chromium.launch({ executablePath: path, args: root ? ['--no-sandbox'] : [] });
const page = await browser.newPage();
for (const size of [16, 32, 48, 128]) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
  writeFileSync(`${folder}${size}.png`, await page.screenshot({ omitBackground: true }));
}
await browser.close();
