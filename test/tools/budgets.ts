/** `npm run budgets`: what the built extension may weigh. Raise a budget deliberately, in the change that needs it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { root } from './node.ts';

/** What a tab pays at most, gzipped, in bytes: the content script, its style, and the heaviest network. */
export const TAB_LIMIT = 40_000;

const BUILDS = ['chrome', 'firefox'];

const weigh = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length;

/** Bytes that a tab pays in a built extension, gzipped at level 9. Throws when something is not built. */
export function tabSize(build: string): number {
  const folder = join(root, 'dist', build, 'src');
  const networks = readdirSync(join(folder, 'networks')).map((name) => weigh(join(folder, 'networks', name)));
  if (networks.length === 0) throw new Error('no network is built');
  return weigh(join(folder, 'content/main.js')) + weigh(join(folder, 'content/mark.css')) + Math.max(...networks);
}

/** True when every build is within its budgets; sizes are printed. */
export async function checkBudgets(): Promise<boolean> {
  let within = true;
  for (const build of BUILDS) {
    const built = existsSync(join(root, 'dist', build));
    const size = built ? tabSize(build) : Number.POSITIVE_INFINITY;
    within &&= size < TAB_LIMIT;
    const state = built ? (size < TAB_LIMIT ? 'ok' : 'TOO HEAVY') : 'not built';
    console.log(`${build}: a tab pays ${(size / 1000).toFixed(2)} KB gzip of ${TAB_LIMIT / 1000} KB, ${state}`);
  }
  return within;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = (await checkBudgets()) ? 0 : 1;
}
