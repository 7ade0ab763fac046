/** Brings a flagged post before her eyes: in the page that she already has, else in a new tab. */
import type { QueuedPost } from '../../core/queue.ts';
import { askTab } from '../../platform/bus.ts';
import { activeTab, openAddress } from '../../platform/tabs.ts';

export async function openPost({ id, post, url }: QueuedPost): Promise<void> {
  const tab = await activeTab();
  const shown = tab ? await askTab(tab.id, 0, 'page.show', { post: id }) : false;
  if (!shown) await openAddress(post.permalink ?? url);
}
