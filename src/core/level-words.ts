/** Levels, their reasons and the signals heard, in words; the language is that of whoever asks. */
import type { Level, LevelReason, Proposal } from './level.ts';
import type { Signal, SignalKind } from './signals/kinds.ts';
import type { WatchKind } from './watch.ts';

export const LEVEL_WORDS = {
  0: 'level0',
  1: 'level1',
  2: 'level2',
  3: 'level3',
  4: 'level4',
} as const satisfies Record<Level, string>;

export const SIGNAL_WORDS = {
  regret: 'signalRegret',
  complaint: 'signalComplaint',
  praise: 'signalPraise',
  question: 'signalQuestion',
  hostility: 'signalHostility',
  urgency: 'signalUrgency',
  sensitive: 'signalSensitive',
} as const satisfies Record<SignalKind, string>;

export const WATCH_WORDS = {
  brand: 'watchKindBrand',
  product: 'watchKindProduct',
  person: 'watchKindPerson',
  risk: 'watchKindRisk',
  campaign: 'watchKindCampaign',
  competitor: 'watchKindCompetitor',
  territory: 'watchKindTerritory',
  leak: 'watchKindLeak',
} as const satisfies Record<WatchKind, string>;

type Values<T> = T[keyof T];
type LevelWord =
  | Values<typeof LEVEL_WORDS>
  | Values<typeof SIGNAL_WORDS>
  | Values<typeof WATCH_WORDS>
  | 'levelProposed'
  | 'levelProposedPlain'
  | 'levelChosen'
  | 'levelWatch'
  | 'levelHeard'
  | 'levelHeardByMany'
  | 'levelMany'
  | 'levelKnown'
  | 'levelVelocity'
  | 'signalQuoted'
  | 'signalTentative';

/** Gives the text of a key, with what fills its gaps. */
export type Say = (key: LevelWord, ...values: (string | number)[]) => string;

/** As much of a signal's words as one line bears, in characters. */
const QUOTE_LENGTH = 60;

function reasonWords(reason: LevelReason, many: boolean, say: Say): string | null {
  switch (reason.kind) {
    case 'watch':
      return say('levelWatch', say(WATCH_WORDS[reason.watch]));
    case 'signal':
      return say(many ? 'levelHeardByMany' : 'levelHeard', say(SIGNAL_WORDS[reason.signal]));
    case 'influence':
      return say('levelMany');
    case 'known':
      return say('levelKnown');
    case 'velocity':
      return say('levelVelocity', Math.round(reason.perHour));
  }
}

/** What of the post met the rule; empty where no rule fitted. */
export function reasonsWords(reasons: readonly LevelReason[], say: Say): string {
  const heard = reasons.some(({ kind }) => kind === 'signal');
  const many = heard && reasons.some(({ kind }) => kind === 'influence');
  const told = many ? reasons.filter(({ kind }) => kind !== 'influence') : reasons;
  return told.map((reason) => reasonWords(reason, many, say)).join(', ');
}

/** `proposed: 3, complaint heard by many`, or what she chose instead with what was proposed. */
export function levelWords({ proposal, chosen }: { proposal: Proposal; chosen: Level | null }, say: Say): string {
  const { level, reasons } = proposal;
  const why = reasonsWords(reasons, say);
  const proposed = why ? say('levelProposed', level, why) : say('levelProposedPlain', level);
  return chosen === null ? proposed : say('levelChosen', chosen, proposed);
}

/** Each signal with the words of the text that made it. */
export function signalsWords(text: string, signals: readonly Signal[], say: Say): string[] {
  return signals.map(({ kind, words, tentative }) => {
    const quoted = words.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ').trim());
    const letters = [...[...new Set(quoted)].filter(Boolean).join(' … ')];
    const quote =
      letters.length > QUOTE_LENGTH ? `${letters.slice(0, QUOTE_LENGTH).join('').trimEnd()}…` : letters.join('');
    const name = say(SIGNAL_WORDS[kind]);
    const heard = quote ? say('signalQuoted', name, quote) : name;
    return tentative ? say('signalTentative', heard) : heard;
  });
}
