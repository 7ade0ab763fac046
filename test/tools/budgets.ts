/** `npm run budgets`: what the built extension may weigh. Raise a budget deliberately, in the change that needs it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { root } from './node.ts';

/** Gzipped at level 9, in bytes. The content script is paid in every tab. */
const BUDGETS: { what: string; files: string[]; limit: number }[] = [
  { what: 'content script', files: ['src/content/main.js', 'src/content/mark.css'], limit: 40_000 },
];

const BUILDS = ['chrome', 'firefox'];

/** True when every build is within its budgets; sizes are printed. */
export async function checkBudgets(): Promise<boolean> {
  let within = true;
  for (const build of BUILDS) {
    const folder = join(root, 'dist', build);
    for (const { what, files, limit } of BUDGETS) {
      const missing = files.filter((file) => !existsSync(join(folder, file)));
      const present = files.filter((file) => !missing.includes(file));
      const size = present.reduce(
        (all, file) => all + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length,
        0,
      );
      const fits = missing.length === 0 && size < limit;
      within &&= fits;
      const state = missing.length ? `not built: ${missing.join(', ')}` : fits ? 'ok' : 'TOO HEAVY';
      console.log(`${build}: ${what} ${(size / 1000).toFixed(1)} KB gzip of ${limit / 1000} KB, ${state}`);
    }
  }
  return within;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = (await checkBudgets()) ? 0 : 1;
}
