/** The reply picker, opened by a browser shortcut, the context menu or the address bar. */
import type { ChosenReply } from '../core/messages.ts';
import { askTab } from '../platform/bus.ts';
import { injectInto } from '../platform/scripts.ts';
import { composerFrame, tabById } from '../platform/tabs.ts';
import { scriptsAt } from './grounds.ts';

/**
 * Opens it in a frame of the tab; by default the one whose composer she last used. On a site never granted, the key
 * or the menu is itself the leave to run there once.
 */
export async function openPicker(tabId: number, frameId?: number, reply?: ChosenReply): Promise<void> {
  const frame = await reach(tabId, frameId);
  await askTab(tabId, frame, 'page.picker', reply ? { reply } : {});
}

/** The same with a reply chosen elsewhere, but only where a field for it is open; false where none is. */
export async function openOnReply(tabId: number, reply: ChosenReply): Promise<boolean> {
  const frame = await reach(tabId);
  if (!(await askTab(tabId, frame, 'page.status', {}))?.composer) return false;
  await askTab(tabId, frame, 'page.picker', { reply });
  return true;
}

/** A frame where a script of ours answers, put there if need be. */
async function reach(tabId: number, frameId?: number): Promise<number> {
  const frame = frameId ?? (await composerFrame(tabId));
  if (await askTab(tabId, frame, 'page.status', {})) return frame;
  await injectInto(tabId, scriptsAt((await tabById(tabId))?.url ?? null, false));
  // The composer's frame may be of a page she left since.
  return frameId ?? 0;
}
