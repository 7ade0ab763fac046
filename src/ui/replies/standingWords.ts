/** Words for where a reply stands on its way to being validated. */
import type { Standing } from '../../core/approval.ts';
import type { WordKey } from '../../platform/i18n.ts';

export const STANDING_WORDS: Record<Standing, WordKey> = {
  draft: 'standingDraft',
  reviewed: 'standingReviewed',
  valid: 'standingValid',
  changed: 'standingChanged',
  expired: 'standingExpired',
  withdrawn: 'standingWithdrawn',
};
