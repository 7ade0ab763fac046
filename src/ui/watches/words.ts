/** Words for what a watch has: its colour, its priority, what silences it. */
import type { Reason } from '../../core/explain.ts';
import type { Priority, WatchColour } from '../../core/watch.ts';
import { t, type WordKey } from '../../platform/i18n.ts';

export const PRIORITY_WORDS: Record<Priority, WordKey> = {
  high: 'watchPriorityHigh',
  normal: 'watchPriorityNormal',
  low: 'watchPriorityLow',
};

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

const SILENT: Record<Exclude<Reason['why'], 'excluded'>, WordKey> = {
  context: 'testContext',
  language: 'testLanguage',
  network: 'testNetwork',
  author: 'testAuthor',
};

/** Why a word that was heard does not count. */
export function silenceWords(reason: Reason): string {
  return reason.why === 'excluded' ? t('testExcluded', reason.by) : t(SILENT[reason.why]);
}
