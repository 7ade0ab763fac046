/** What a page tells of itself, and asks to open. */
import type { Part } from '../../core/messages.ts';
import { setBadge } from '../../platform/badge.ts';
import { runInFrame } from '../../platform/scripts.ts';
import { keepComposerFrame, openPage } from '../../platform/tabs.ts';
import { keepVisit } from '../../storage/commands/index.ts';
import { GENERIC_SCRIPT } from '../grounds.ts';
import { hear } from '../hear.ts';

const SCRIPTS: Record<Part, string> = { generic: GENERIC_SCRIPT, picker: 'src/content/picker-main.js' };

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
  'page.visit': hear('page.visit', async ({ visit }) => {
    await keepVisit(visit);
    return null;
  }),
  'page.bring': hear('page.bring', async ({ part }, origin) =>
    origin ? runInFrame(origin.tabId, origin.frameId, SCRIPTS[part]) : false,
  ),
  'page.open': hear('page.open', async ({ page, hash }) => {
    await openPage(page, hash.replace(/^#/, ''));
    return null;
  }),
};
