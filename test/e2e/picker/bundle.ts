/** Bundles the page that shows the picker alone, with the words of one language in the place of the browser's. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

type Words = Record<string, { message: string }>;

/** A script that makes the page believe it is an extension's: the polyfill asks, and words are looked up. */
export function wordsScript(lang: 'en' | 'fr'): string {
  const words = JSON.parse(readFileSync(here(`../../../public/_locales/${lang}/messages.json`), 'utf8')) as Words;
  return `window.chrome = { runtime: { id: 'test' }, i18n: { getMessage: (key, values = []) =>
    (${JSON.stringify(words)}[key]?.message ?? '').replace(/\\$(\\d)/g, (_, at) => values[at - 1] ?? '') } };`;
}

export async function bundlePicker(): Promise<string> {
  const { build } = await import('vite');
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      lib: { entry: here('page.tsx'), formats: ['iife'], name: 'picker', fileName: 'picker' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : null;
  if (chunk?.type !== 'chunk') throw new Error('The picker page does not build');
  return chunk.code;
}
