/** The reply picker, opened by a browser shortcut, the context menu or the address bar. */
import type { ChosenReply, PageStatus } from '../core/messages.ts';
import { askTab } from '../platform/bus.ts';
import { injectInto } from '../platform/scripts.ts';
import { composerFrame, tabById } from '../platform/tabs.ts';
import { scriptsAt } from './grounds.ts';

/**
 * Opens it in a frame of the tab; by default the one whose composer she last used. On a site never granted, the key
 * or the menu is itself the leave to run there once.
 */
export async function openPicker(tabId: number, frameId?: number, reply?: ChosenReply): Promise<void> {
  const { frame } = await reach(tabId, frameId);
  await askTab(tabId, frame, 'page.picker', reply ? { reply } : {});
}

/** The same with a reply chosen elsewhere, but only where a field for it is open; false where none is. */
export async function openOnReply(tabId: number, reply: ChosenReply): Promise<boolean> {
  const { frame, status } = await reach(tabId);
  if (!status?.composer) return false;
  await askTab(tabId, frame, 'page.picker', { reply });
  return true;
}

/** A frame where a script of ours answers, put there if need be. */
async function reach(tabId: number, frameId?: number): Promise<{ frame: number; status: PageStatus | null }> {
  const frame = frameId ?? (await composerFrame(tabId));
  const status = (await askTab(tabId, frame, 'page.status', {})) ?? null;
  if (status) return { frame, status };
  await injectInto(tabId, scriptsAt((await tabById(tabId))?.url ?? null, false));
  // The composer's frame may be of a page she left since.
  const other = frameId ?? 0;
  return { frame: other, status: (await askTab(tabId, other, 'page.status', {})) ?? null };
}
