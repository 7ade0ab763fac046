/** What a page tells of itself, and asks to open. */
import { setBadge } from '../../platform/badge.ts';
import { keepComposerFrame, openPage } from '../../platform/tabs.ts';
import { hear } from '../hear.ts';

export const page = {
  'composer.here': hear('composer.here', async (_ask, origin) => {
    if (origin) await keepComposerFrame(origin.tabId, origin.frameId);
    return null;
  }),
  // The badge counts the page itself: posts in frames inside it are none of its own.
  'page.count': hear('page.count', async ({ flagged }, origin) => {
    if (origin?.frameId === 0) await setBadge(origin.tabId, flagged);
    return null;
  }),
  'page.open': hear('page.open', async ({ page, hash }) => {
    await openPage(page, hash.replace(/^#/, ''));
    return null;
  }),
};
