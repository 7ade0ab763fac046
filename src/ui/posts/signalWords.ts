/** Names of what is heard in posts. */
import type { SignalKind } from '../../core/signals/kinds.ts';
import type { WordKey } from '../../platform/i18n.ts';

export const SIGNAL_WORDS: Record<SignalKind, WordKey> = {
  regret: 'signalRegret',
  complaint: 'signalComplaint',
  praise: 'signalPraise',
  question: 'signalQuestion',
  hostility: 'signalHostility',
  urgency: 'signalUrgency',
  sensitive: 'signalSensitive',
};
