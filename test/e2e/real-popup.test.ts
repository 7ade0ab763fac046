/** The popup in the browser's own frame: it has the focus, the page has not, and the reply still lands at the caret. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openRealPopup } from '../browser/real-popup.ts';
import { onboard } from '../journey/onboard.ts';
import { openStage, type Stage } from '../journey/stage.ts';
import type { EditorProbe } from '../playground/editors.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage({ lang: 'en' });
  await onboard(stage, async () => undefined);
});
afterAll(() => stage.close());

declare global {
  interface Window {
    __editor?: EditorProbe;
  }
}

it.each(['textarea', 'contenteditable', 'draft', 'lexical-rich', 'tiptap', 'quill', 'slate'])(
  'opens in the search and inserts into %s behind it',
  async (editor) => {
    const page = await stage.visit(`/editors/${editor}`);
    await page.bringToFront();
    await page.waitForFunction(() => window.__editor);
    await page.evaluate(() => window.__editor?.focusAt('Hello', 5));
    const popup = await openRealPopup(stage.vigie);
    await popup.type('quest');
    await expect.poll(() => popup.evaluate('document.querySelectorAll("#replies [role=row]").length')).toBe(1);
    await expect.poll(() => popup.evaluate('document.querySelector("footer").textContent')).toContain('inserts');
    await popup.press('Enter');
    // No network names anybody here, so the first name is asked for.
    await expect.poll(() => popup.evaluate('Boolean(document.querySelector("form input:focus"))')).toBe(true);
    await popup.type('Zo');
    await popup.press('Enter');
    await popup.closed();
    const state = (): Promise<string | undefined> => page.evaluate(() => window.__editor?.state());
    await expect.poll(state).toBe('HelloHello Zo, good question! Which model is it about?');
    await page.close();
  },
);
