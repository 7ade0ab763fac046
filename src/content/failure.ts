/** What went wrong, in her words. */
import { refusalOf } from '../core/refusal.ts';
import { t, type WordKey } from '../platform/i18n.ts';
import { isAlive } from '../platform/life.ts';

/** Refusals that a gesture in the page can meet. */
const WORDS: Partial<Record<string, WordKey>> = {
  gone: 'refusedGone',
  unreadable: 'refusedUnreadable',
  nobody: 'refusedNobody',
  empty: 'refusedEmpty',
  'too-long': 'refusedTooLong',
  full: 'refusedFull',
};

export function failureWords(error: unknown): string {
  if (!isAlive()) return t('toastReload');
  const word = WORDS[refusalOf(error) ?? ''];
  return t(word ?? 'saidFailed');
}
