/** Bundles the playground's client once per state of its sources, into `.cache/playground/`. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const TOP = fileURLToPath(new URL('../../', import.meta.url));
const CACHE = join(TOP, '.cache/playground');
const KEPT_MS = 24 * 3600 * 1000;

/** The built files by their path under `/`, such as `assets/site.js`. */
export type Bundle = Map<string, Buffer>;

/** Gives the built client; builds it only when its sources or the lock file changed. */
export async function bundleClient(): Promise<Bundle> {
  const folder = join(CACHE, await hashSources());
  if (!existsSync(folder)) await build(folder);
  const bundle: Bundle = new Map();
  for (const name of await readdir(join(folder, 'assets'))) {
    bundle.set(`assets/${name}`, await readFile(join(folder, 'assets', name)));
  }
  return bundle;
}

async function hashSources(): Promise<string> {
  const hash = createHash('sha256');
  const names = (await readdir(HERE, { recursive: true }))
    .filter((name) => /(?<!\.test)\.(ts|tsx|css)$/.test(name))
    .sort();
  for (const name of names) hash.update(name).update(await readFile(join(HERE, name)));
  hash.update(await readFile(join(TOP, 'package-lock.json')));
  return hash.digest('hex').slice(0, 16);
}

async function build(folder: string): Promise<void> {
  // Imported late: loading Vite takes longer than starting from the cache.
  const vite = await import('vite');
  await mkdir(CACHE, { recursive: true });
  const draft = `${folder}.${process.pid}`;
  const entry = (path: string): string => join(HERE, 'client', path);
  await vite.build({
    configFile: false,
    root: HERE,
    mode: 'production',
    logLevel: 'error',
    publicDir: false,
    // Draft.js reads `global`. Under Vitest, NODE_ENV would otherwise give React's development build and its JSX.
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { development: false } },
    css: { modules: { generateScopedName: 'x[hash:base64:6]' } },
    build: {
      outDir: draft,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      cssCodeSplit: false,
      chunkSizeWarningLimit: 5_000,
      rollupOptions: {
        input: {
          site: entry('site/main.ts'),
          editors: entry('editors/main.ts'),
          frame: entry('editors/frame.ts'),
        },
        output: {
          entryFileNames: 'assets/[name].js',
          chunkFileNames: 'assets/[name]-[hash].js',
          assetFileNames: 'assets/[name][extname]',
        },
      },
    },
  });
  await rename(draft, folder).catch(async (error: unknown) => {
    // Another process built the same sources meanwhile.
    if (!existsSync(folder)) throw error;
    await rm(draft, { recursive: true, force: true });
  });
  await removeOld();
}

async function removeOld(): Promise<void> {
  for (const name of await readdir(CACHE)) {
    const path = join(CACHE, name);
    const age = Date.now() - (await stat(path)).mtimeMs;
    if (age > KEPT_MS) await rm(path, { recursive: true, force: true });
  }
}
