/** Builds `dist/<mode>`: `chrome`, `firefox`, and the same with `-playground`, which grants hosts at install. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import webExtension from 'vite-plugin-web-extension';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Hosts that the playground build holds from the start, so that a demo and the tests meet no prompt. */
const PLAYGROUND_HOSTS = [
  ...['http://localhost/*', 'http://127.0.0.1/*'],
  ...['https://x.com/*', 'https://twitter.com/*', 'https://bsky.app/*'],
];

/** The content script, built alone, does without the polyfill: see `src/platform/native.ts`. */
const nativeInPages: Plugin = {
  name: 'native-in-pages',
  config: ({ build }) =>
    build?.lib && JSON.stringify(build.lib.entry).includes('content/main')
      ? { resolve: { alias: { 'webextension-polyfill': here('src/platform/native.ts') } } }
      : undefined,
};

export default defineConfig(({ mode }) => {
  const target = mode.startsWith('firefox') ? 'firefox' : 'chrome';
  const playground = mode.endsWith('-playground');
  return {
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: {
      alias: { '#extra-networks': here(playground ? 'test/playground/networks.ts' : 'src/networks/extra.ts') },
    },
    build: {
      outDir: `dist/${mode}`,
      emptyOutDir: true,
      target: 'es2022',
      // Left to itself, `light-dark()` is rewritten for older browsers and no longer follows a scheme set by script.
      cssTarget: ['chrome123', 'firefox142'],
      modulePreload: false,
    },
    plugins: [
      nativeInPages,
      webExtension({
        browser: target,
        // Without this the plugin fetches a schema from the network at each build.
        skipManifestValidation: true,
        disableAutoLaunch: true,
        additionalInputs: ['src/content/main.ts', 'src/content/mark.css', 'src/ui/onboarding/index.html'],
        manifest: () => {
          const manifest = JSON.parse(readFileSync(here('manifest.json'), 'utf8'));
          return playground ? { ...manifest, host_permissions: PLAYGROUND_HOSTS } : manifest;
        },
      }),
    ],
  };
});
