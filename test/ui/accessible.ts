/** What axe finds wrong on a page of the extension, colours included, in both schemes; and what scrolls sideways. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** One line for each rule and element at fault; none: all is well. */
export async function faultsOf(page: Page): Promise<string[]> {
  const faults = await page.evaluate(tooWide);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // Evaluated by the debugger, which the page's policy does not bind; a script tag would be refused.
    await page.evaluate(source);
    const { violations } = await page.evaluate(async (dark) => {
      const { axe } = globalThis as unknown as { axe: { run(options?: object): Promise<AxeResults> } };
      // Only colours change between the schemes.
      return axe.run(dark ? { runOnly: ['color-contrast'] } : {});
    }, colorScheme === 'dark');
    for (const { id, nodes } of violations) {
      for (const { target, failureSummary } of nodes) {
        faults.push(`${colorScheme} ${id} ${target.join(' ')}: ${failureSummary?.split('\n').slice(1).join(' ')}`);
      }
    }
  }
  return faults;
}

/** Boxes that a word too long made scroll sideways: the menu of a narrow dashboard alone is made to. */
function tooWide(): string[] {
  return [...document.querySelectorAll<HTMLElement>('html, body, body *:not(nav, textarea)')].flatMap((box) => {
    const { overflowX } = getComputedStyle(box);
    const scrolls = box === document.documentElement || overflowX === 'auto' || overflowX === 'scroll';
    const over = box.scrollWidth - box.clientWidth;
    return scrolls && over > 0 ? [`sideways ${box.localName}.${box.className}: ${over} px`] : [];
  });
}
