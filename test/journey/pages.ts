/** Vigie's own pages as she finds them after the job: popup, side panel, dashboard. */
import type { Page } from 'playwright-core';
import { type Stage, tabIdOf } from './stage.ts';

/** How many rows a list says that it has; 0 for a list that is not there. */
export async function rowCount(page: Page, list: string): Promise<number> {
  const grid = page.locator(`#${list}`);
  await grid.waitFor({ timeout: 5_000 }).catch(() => undefined);
  return (await grid.count()) > 0 ? Number(await grid.getAttribute('aria-rowcount')) : 0;
}

/** The popup as it opens over a tab, in its own size. */
export async function openPopup(stage: Stage, over: Page): Promise<Page> {
  const tab = await tabIdOf(stage, over);
  const popup = await stage.vigie.openPage(`src/ui/popup/index.html?tab=${tab}`);
  await popup.setViewportSize({ width: 380, height: 560 });
  await popup.locator('input').first().waitFor();
  return popup;
}

/** Turns the popup to one of its parts. */
export async function turnTo(popup: Page, part: 'replies' | 'notes' | 'page'): Promise<void> {
  await popup.locator(`#tab-${part}`).click();
  await popup.locator(`#panel-${part}`).waitFor();
}

/** Writes a note in the popup, as it proposes to: on the person in front of her, else on the page. */
export async function writeNote(popup: Page, text: string): Promise<void> {
  await turnTo(popup, 'notes');
  await popup.locator('.note-composer textarea').fill(text);
  await popup.keyboard.press('Control+Enter');
  await popup.locator('#notes').getByText(text).waitFor();
}
