/** What an answer does and what is wrong with one, in words. */
import type { Decision } from '../../../core/packet/packet.ts';
import type { Outcome } from '../../../core/packet/plan.ts';
import type { WordKey } from '../../../platform/i18n.ts';
import type { UnreadAnswer } from './readAnswer.ts';

export const OUTCOME_WORDS: Record<Outcome, WordKey> = {
  valid: 'answerValid',
  refused: 'answerRefused',
  changed: 'answerChanged',
  past: 'answerPast',
  withdrawn: 'answerWithdrawn',
  gone: 'answerGone',
  remark: 'answerRemark',
  silent: 'answerSilent',
};

/** What follows for a reply that its answer does not change; null: it needs no word. */
export const OUTCOME_TEXTS: Record<Outcome, WordKey | null> = {
  valid: null,
  refused: 'answerRefusedText',
  changed: 'answerChangedText',
  past: 'answerPastText',
  withdrawn: 'answerWithdrawnText',
  gone: 'answerGoneText',
  remark: null,
  silent: null,
};

export const DECISION_WORDS: Record<Decision, WordKey> = {
  valid: 'answerValid',
  refused: 'answerRefused',
  none: 'answerRemark',
};

export const FAULT_WORDS: Record<UnreadAnswer, WordKey> = {
  long: 'answerFaultLong',
  other: 'answerFaultOther',
  packet: 'answerFaultPacket',
  newer: 'answerFaultNewer',
  broken: 'answerFaultBroken',
  unknown: 'answerFaultUnknown',
  foreign: 'answerFaultForeign',
};
