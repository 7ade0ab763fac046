/** Sites that she teaches. */
import { Refused } from '../../core/refusal.ts';
import { siteId } from '../../core/site.ts';
import { fromOurPage } from '../../platform/bus.ts';
import { saveSite } from '../../storage/commands/index.ts';
import { hear } from '../hear.ts';
import { beginTeaching } from '../teach.ts';

export const sites = {
  'page.teach': hear('page.teach', async ({ tabId }, _origin, sender) => {
    // The page of one site must not have us draw in another's.
    if (!fromOurPage(sender)) throw new Refused('bad-sender');
    return beginTeaching(tabId);
  }),
  'site.save': hear('site.save', async ({ site }, _origin, sender) => {
    // Nor may it tell how another is read.
    const { url = '' } = sender;
    const isIts = URL.canParse(url) && siteId(new URL(url)) === site.id;
    if (!isIts && !fromOurPage(sender)) throw new Refused('bad-sender');
    return saveSite(site);
  }),
};
