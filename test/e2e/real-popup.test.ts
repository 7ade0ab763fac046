/** The popup in the browser's own frame: it has the focus, the page has not, and the reply still lands at the caret. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openRealPopup } from '../browser/real-popup.ts';
import { emptyTable } from '../journey/database.ts';
import { onboard } from '../journey/onboard.ts';
import { openStage, type Stage } from '../journey/stage.ts';
import type { EditorProbe } from '../playground/editors.ts';

let stage: Stage;
/** A page of the extension. */
let own: Page;

beforeAll(async () => {
  stage = await openStage({ lang: 'en' });
  await onboard(stage);
  own = await stage.vigie.openPage('manifest.json');
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
    // What was said to her already is told before it is said again.
    await emptyTable(own, 'exchanges');
    const page = await stage.visit(`/editors/${editor}`);
    await page.bringToFront();
    await page.waitForFunction(() => window.__editor);
    await page.evaluate(() => window.__editor?.focusAt('Hello', 5));
    const popup = await openRealPopup(stage.vigie);
    await popup.type('quest');
    await expect.poll(() => popup.evaluate('document.querySelectorAll("#replies [role=row]").length')).toBe(1);
    await expect.poll(() => popup.evaluate('document.querySelector("footer").textContent')).toContain('inserts');
    await popup.press('Enter');
    await popup.closed();
    const state = (): Promise<string | undefined> => page.evaluate(() => window.__editor?.state());
    // The field answers her post, in the language of it, wherever the pointer is.
    await expect.poll(state).toBe('HelloBonjour Yuna, bonne question\u202f! De quel modèle s’agit-il\u202f?');
    await page.close();
  },
);
