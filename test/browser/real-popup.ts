/** The popup in the browser's own frame, as her click opens it. */
import type { OpenChromium } from './chromium.ts';
import { type OwnFrame, openedInFrame, until } from './own-frame.ts';

/** What is used of the extension API inside the worker. */
declare const chrome: { action: { openPopup(): Promise<void> } };

/** Opens the popup over the active tab. */
export async function openRealPopup(vigie: OpenChromium): Promise<OwnFrame> {
  await (await vigie.worker()).evaluate(() => chrome.action.openPopup());
  const popup = await openedInFrame(vigie, '/popup/index.html');
  const searching = (): Promise<boolean> => popup.evaluate('document.activeElement?.matches("input") ?? false');
  await until(searching, 'The popup has no search');
  return popup;
}
