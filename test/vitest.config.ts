/** Tests by ring: `unit` in Node (jsdom by file pragma), `chromium` and `firefox` in the real browsers. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const SLOW = ['test/e2e/**/*.test.ts'];
const FIREFOX = ['test/e2e/**/*.firefox.test.ts'];

// The build's own vite.config.ts must not be loaded here: its plugin empties dist.
const shared = {
  root: here('..'),
  configFile: false as const,
  resolve: { alias: { '#extra-networks': here('playground/networks.ts') } },
};

/** A browser takes seconds to start and a core to run: one file at a time. */
const browserRing = {
  environment: 'node' as const,
  testTimeout: 90_000,
  hookTimeout: 120_000,
  fileParallelism: false,
  // Vitest's own is one second, which on a busy machine times the machine.
  expect: { poll: { timeout: 10_000 } },
};

export default defineConfig({
  ...shared,
  test: {
    projects: [
      {
        ...shared,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: SLOW,
          environment: 'node',
        },
      },
      { ...shared, test: { name: 'chromium', include: SLOW, exclude: FIREFOX, ...browserRing } },
      { ...shared, test: { name: 'firefox', include: FIREFOX, ...browserRing } },
    ],
  },
});
