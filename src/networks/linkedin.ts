/** LinkedIn: three generations of pages, served side by side. */
import { emberCard, sduiCard } from './linkedin/cards.ts';
import { emberAnswered, emberField, emberPeople, emberPosts, emberProfiles } from './linkedin/ember.ts';
import { guestPosts, guestProfile } from './linkedin/guest.ts';
import { sduiAnswered, sduiField, sduiPeople, sduiPosts, sduiProfile } from './linkedin/sdui.ts';
import { site } from './linkedin/site.ts';
import type { Network } from './network.ts';

export const network: Network = {
  id: 'linkedin',
  name: 'LinkedIn',
  ...site,
  watchesExtensions: true,
  keys: 'cjklrs',
  limit: { max: 1250, rule: 'utf-16', newPost: 3000 },
  markup: {
    keepsNewlines: '[data-testid="expandable-text-box"], [data-test-id$="__commentary"], .comment__text',
    // Nearly every name and count is written twice: for the eye, and for screen readers.
    seen: 'span[aria-hidden="true"]',
    noise: '.visually-hidden, .a11y-text, span:has(+ span[aria-hidden="true"])',
    shadowHosts: '[data-testid="interop-shadowdom"]',
  },
  post: [...emberPosts, ...sduiPosts, ...guestPosts],
  profile: [...emberProfiles, sduiProfile, guestProfile],
  people: [emberPeople, sduiPeople],
  card: [emberCard, sduiCard],
  composer: {
    field: `${emberField}, ${sduiField}`,
    answers: (field, page) => emberAnswered(field) ?? sduiAnswered(field, page),
  },
};
