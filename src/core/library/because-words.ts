/** Why a reply is suggested, as half a sentence: "for complaints in French". The language is that of whoever asks. */
import type { SignalKind } from '../signals/kinds.ts';
import type { WatchKind } from '../watch.ts';
import type { Because } from './suggest.ts';

const SIGNALS = {
  regret: 'becauseRegret',
  complaint: 'becauseComplaint',
  praise: 'becausePraise',
  question: 'becauseQuestion',
  hostility: 'becauseHostility',
  urgency: 'becauseUrgency',
  sensitive: 'becauseSensitive',
} as const satisfies Record<SignalKind, string>;

const WATCHES = {
  brand: 'becauseBrand',
  product: 'becauseProduct',
  person: 'becausePerson',
  risk: 'becauseRisk',
  campaign: 'becauseCampaign',
  competitor: 'becauseCompetitor',
  territory: 'becauseTerritory',
  leak: 'becauseLeak',
} as const satisfies Record<WatchKind, string>;

type Word =
  | (typeof SIGNALS)[SignalKind]
  | (typeof WATCHES)[WatchKind]
  | 'becauseCommunity'
  | 'becauseNetwork'
  | 'becauseLanguage';

/** How names are told: those of networks and communities by id, of languages by tag; empty: it has none any more. */
export interface Names {
  network: (id: string) => string;
  community: (id: string) => string;
  language: (tag: string) => string;
}

export function becauseWords(because: Because, names: Names, t: (key: Word, ...values: string[]) => string): string {
  const named = (key: Word, name: string | null): string => (name ? t(key, name) : '');
  return [
    because.signal && t(SIGNALS[because.signal]),
    because.watchKind && t(WATCHES[because.watchKind]),
    named('becauseCommunity', because.community && names.community(because.community)),
    named('becauseLanguage', because.lang && names.language(because.lang)),
    named('becauseNetwork', because.network && names.network(because.network)),
  ]
    .filter(Boolean)
    .join(' ');
}
