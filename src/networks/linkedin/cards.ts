/** LinkedIn's cards over names: the older pages name theirs by a class, those of 2026 mark none. */
import type { FieldFunction, PeopleFields } from '../network.ts';
import { NO_CARD, onlyPerson, picturedPerson } from '../reader/cards.ts';
import { isFollowers } from './counts.ts';
import { author, sduiPeople } from './sdui.ts';
import { site } from './site.ts';

const named: FieldFunction<string> = (_root, page, find) => onlyPerson(site, page, find);

export const emberCard: PeopleFields = {
  root: `:is(.entity-hovercard, .artdeco-hoverable-content:not(:has(${NO_CARD}))):has(a:is([href*="/in/"], [href*="/company/"], [href*="/school/"]))`,
  // Each tip of the page waits hidden, as a whole.
  not: '[aria-hidden="true"]',
  handle: [
    '.entity-hovercard__title-container a@href',
    (_root, page, find) => onlyPerson(site, page, find)?.getAttribute('href') ?? null,
  ],
  name: ['.entity-hovercard__title-container a', '.artdeco-entity-lockup__title', named],
  bio: ['.artdeco-entity-lockup__subtitle', '.artdeco-entity-lockup__caption'],
  followers: (_root, _page, find) => find(':is(p, span, div):not(:has(*))').find(isFollowers) ?? null,
};

/** No capture of it: by structure. */
export const sduiCard: PeopleFields = {
  ...sduiPeople,
  root: `:is([popover], [role="dialog"], [role="tooltip"]):not([aria-labelledby], [class*="artdeco-"], :has(${NO_CARD}))`,
  not: 'dialog, [aria-modal="true"], [aria-hidden="true"]',
  handle: (_root, page, find) => picturedPerson(site, page, find)?.getAttribute('href') ?? null,
  name: [author, named],
  followers: (_root, _page, find) => find('p').find(isFollowers) ?? null,
};
