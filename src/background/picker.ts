/** The reply picker, opened by a browser shortcut or the context menu. */
import { askTab } from '../platform/bus.ts';
import { injectInto } from '../platform/scripts.ts';
import { composerFrame, tabById } from '../platform/tabs.ts';
import { scriptsAt } from './grounds.ts';

/**
 * Opens it in a frame of the tab; by default the one whose composer she last used. On a site never granted, the key
 * or the menu is itself the leave to run there once.
 */
export async function openPicker(tabId: number, frameId?: number): Promise<void> {
  let frame = frameId ?? (await composerFrame(tabId));
  if (!(await askTab(tabId, frame, 'page.status', {}))) {
    await injectInto(tabId, scriptsAt((await tabById(tabId))?.url ?? null, false));
    // The composer's frame may be of a page she left since.
    frame = frameId ?? 0;
  }
  await askTab(tabId, frame, 'page.picker', {});
}
