/** The sections of the dashboard, in the order of the menu. */
import type { WordKey } from '../../platform/i18n.ts';
import type { IconName } from '../shared/icons.ts';

export const SECTIONS = [
  'people',
  'communities',
  'brands',
  'watches',
  'levels',
  'relays',
  'replies',
  'notes',
  'kindness',
  'settings',
] as const;
export type Section = (typeof SECTIONS)[number];

export const SECTION_WORDS: Record<Section, WordKey> = {
  people: 'dashPeople',
  communities: 'dashCommunities',
  brands: 'dashBrands',
  watches: 'dashWatches',
  levels: 'dashLevels',
  relays: 'dashRelays',
  replies: 'dashReplies',
  notes: 'dashNotes',
  kindness: 'dashKindness',
  settings: 'dashSettings',
};

export const SECTION_ICONS: Record<Section, IconName> = {
  people: 'people',
  communities: 'community',
  brands: 'brand',
  watches: 'watch',
  levels: 'level',
  relays: 'hand',
  replies: 'reply',
  notes: 'note',
  kindness: 'kindness',
  settings: 'gear',
};
