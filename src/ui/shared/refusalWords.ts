/** Why a write was refused, in plain words. */
import { type Refusal, refusalOf } from '../../core/refusal.ts';
import { t, type WordKey } from '../../platform/i18n.ts';

const WORDS: Record<Refusal, WordKey> = {
  gone: 'refusedGone',
  unreadable: 'refusedUnreadable',
  nobody: 'refusedNobody',
  empty: 'refusedEmpty',
  'too-long': 'refusedTooLong',
  stale: 'refusedStale',
  'shortcut-form': 'refusedShortcutForm',
  'shortcut-taken': 'refusedShortcutTaken',
  'picture-type': 'refusedPictureType',
  'picture-size': 'refusedPictureSize',
  'no-term': 'refusedNoTerm',
  'account-taken': 'refusedAccountTaken',
  spent: 'refusedSpent',
  full: 'refusedFull',
  'bad-sender': 'refusedBadMessage',
  'bad-message': 'refusedBadMessage',
};

/** A sentence for a refusal, the error's own message for anything else. */
export function failureWords(error: unknown): string {
  const refusal = refusalOf(error);
  if (refusal) return t(WORDS[refusal]);
  return t('uiWriteFailed', error instanceof Error ? error.message : String(error));
}
