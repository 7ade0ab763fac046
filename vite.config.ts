/** Builds `dist/<mode>`: `chrome`, `firefox`, and the same with `-playground`, which grants hosts at install. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin, runnerImport } from 'vite';
import webExtension from 'vite-plugin-web-extension';
import type { Network } from './src/networks/network.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Every network of a build. */
async function networksOf(alias: Record<string, string>): Promise<Network[]> {
  const { module } = await runnerImport<{ networks: Network[] }>(here('src/networks/index.ts'), { resolve: { alias } });
  return module.networks;
}

/** Where a network is declared. */
const fileOf = ({ id }: Network): string =>
  [`src/networks/${id}.ts`, `test/playground/${id}.ts`].find((path) => existsSync(here(path))) ?? id;

/**
 * The content script is paid in every tab. Built alone, it does without the polyfill (see `src/platform/native.ts`), and
 * is minified by terser: 1.6 % lighter gzipped than by Vite's own. JSX becomes calls of `h`, 0.4 KB lighter than those of
 * Preact's JSX runtime.
 */
const lightInPages: Plugin = {
  name: 'light-in-pages',
  config: ({ build }) =>
    build?.lib && /src\/content\/(?:\w+-|\w+\/)?main/.test(String(build.lib.entry))
      ? {
          resolve: { alias: { 'webextension-polyfill': here('src/platform/native.ts') } },
          oxc: {
            jsx: { runtime: 'classic', pragma: 'jsx', pragmaFrag: 'jsxFragment' },
            jsxInject: "import { Fragment as jsxFragment, h as jsx } from 'preact';",
          },
          build: {
            minify: 'terser',
            terserOptions: { ecma: 2020, module: true, compress: { passes: 3, unsafe_arrows: true } },
          },
        }
      : undefined,
};

/** Path of a network's declaration, when it is what is being built. */
const NETWORK = /(?:src\/networks|test\/playground)\/(\w+)\.ts$/;

/**
 * A network is a script of its own, run before the content script on that network's hosts alone: it leaves its
 * declaration where `src/networks/recognise.ts` looks.
 */
const networkScripts: Plugin = {
  name: 'network-scripts',
  config({ build }) {
    const file = build?.lib && NETWORK.exec(String(build.lib.entry));
    if (!file) return undefined;
    return { build: { lib: { entry: `${file[0]}?script`, fileName: () => `src/networks/${file[1]}.js` } } };
  },
  load(id) {
    const file = id.endsWith('?script') && id.slice(0, -'?script'.length);
    return file
      ? `import { network } from ${JSON.stringify(file)};\n(globalThis.vigieNetworks ??= {})[network.id] = network;`
      : undefined;
  },
};

/** Liquid comes with a way to load files from the network. Templates have none, and what is not there cannot be used. */
const liquidWithoutFiles: Plugin = {
  name: 'liquid-without-files',
  transform(code, id) {
    if (!/\/liquidjs\/dist\/liquid\.browser\.mjs/.test(id)) return undefined;
    const [from, to] = [code.indexOf('function readFile(url)'), code.indexOf('function exists(filepath)')];
    if (from < 0 || to < from) throw new Error('liquidjs loads files in another way: see liquidWithoutFiles');
    const none = `function readFile() { throw new Error('no files'); }\nconst readFileSync = readFile;\n`;
    return { code: code.slice(0, from) + none + code.slice(to), map: null };
  },
};

export default defineConfig(async ({ mode }) => {
  const target = mode.startsWith('firefox') ? 'firefox' : 'chrome';
  const playground = mode.endsWith('-playground');
  const alias = { '#extra-networks': here(playground ? 'test/playground/networks.ts' : 'src/networks/extra.ts') };
  const networks = await networksOf(alias);
  // Held from the start, so that a demo and the tests meet no prompt.
  const granted = playground ? { host_permissions: networks.flatMap(({ hosts }) => hosts) } : {};
  return {
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { alias },
    build: {
      outDir: `dist/${mode}`,
      emptyOutDir: true,
      target: 'es2022',
      // Left to itself, `light-dark()` is rewritten for older browsers and no longer follows a scheme set by script.
      cssTarget: ['chrome131', 'firefox142'],
      modulePreload: false,
    },
    plugins: [
      lightInPages,
      networkScripts,
      liquidWithoutFiles,
      webExtension({
        browser: target,
        // Without this the plugin fetches a schema from the network at each build.
        skipManifestValidation: true,
        disableAutoLaunch: true,
        additionalInputs: [
          'src/content/main.ts',
          'src/content/generic-main.ts',
          'src/content/picker-main.ts',
          'src/content/teach/main.ts',
          'src/content/mark.css',
          'src/ui/onboarding/index.html',
          ...networks.map(fileOf),
        ],
        manifest: () => ({ ...JSON.parse(readFileSync(here('manifest.json'), 'utf8')), ...granted }),
      }),
    ],
  };
});
