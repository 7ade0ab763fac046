/** `npm run budgets`: what the built extension may weigh. Raise a budget deliberately, in the change that needs it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { root } from './node.ts';

/** What every tab pays, gzipped, in bytes. */
export const CONTENT_LIMIT = 40_000;
/** What a tab of one network pays beside it; LinkedIn, with its three generations of pages, sets it. */
const NETWORK_LIMIT = 6_500;

const BUILDS = ['chrome', 'firefox'];

const weigh = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);

const folderOf = (build: string): string => join(root, 'dist', build, 'src');

/** Bytes of the content script and its style in a built extension, gzipped at level 9. */
export const contentSize = (build: string): number =>
  weigh(['main.js', 'mark.css'].map((file) => join(folderOf(build), 'content', file)));

/** Bytes of each network's script, likewise, the heaviest first. */
export function networkSizes(build: string): [string, number][] {
  const folder = join(folderOf(build), 'networks');
  const sizes = readdirSync(folder).map((name): [string, number] => [name, weigh([join(folder, name)])]);
  return sizes.sort(([, one], [, other]) => other - one);
}

/** Tells what something weighs; true when it is within its limit. */
function holds(what: string, size: number, limit: number): boolean {
  const fits = size < limit;
  console.log(`${what} ${(size / 1000).toFixed(2)} KB gzip of ${limit / 1000} KB, ${fits ? 'ok' : 'TOO HEAVY'}`);
  return fits;
}

function checkBuild(build: string): boolean {
  if (!existsSync(folderOf(build))) {
    console.log(`${build}: not built`);
    return false;
  }
  const content = holds(`${build}: content script`, contentSize(build), CONTENT_LIMIT);
  return networkSizes(build)
    .map(([name, size]) => holds(`${build}: ${name}`, size, NETWORK_LIMIT))
    .reduce((all, fits) => all && fits, content);
}

/** True when every build is within its budgets; sizes are printed. */
export async function checkBudgets(): Promise<boolean> {
  return BUILDS.map(checkBuild).every(Boolean);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = (await checkBudgets()) ? 0 : 1;
}
