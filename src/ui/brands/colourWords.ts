/** Names of the colours that a brand or a watch may have. */
import type { WatchColour } from '../../core/watch.ts';
import type { WordKey } from '../../platform/i18n.ts';

export const COLOUR_WORDS: Record<WatchColour, WordKey> = {
  amber: 'colourAmber',
  red: 'colourRed',
  pink: 'colourPink',
  violet: 'colourViolet',
  blue: 'colourBlue',
  teal: 'colourTeal',
  green: 'colourGreen',
  grey: 'colourGrey',
};
