/** Pinterest's card over a name. No capture of it: by structure. */
import type { PeopleFields } from '../network.ts';
import { NO_CARD, picturedPerson } from '../reader/cards.ts';
import { id, site } from './site.ts';

export const card: PeopleFields = {
  // Gestalt, Pinterest's published components, places what floats by its style, in a box that Tab does not reach.
  root: `div[tabindex="-1"][style*="visibility"][style*="outline"]:not(:has(${NO_CARD}, [role="listbox"], ${id('pin user-rep')}))`,
  not: `[aria-modal="true"], ${id('pin header')}`,
  handle: (_root, page, find) => picturedPerson(site, page, find)?.getAttribute('href') ?? null,
  name: (_root, page, find) => picturedPerson(site, page, find),
  followers: id('follower-count user-rep-followers profile-followers-count'),
};
