/** Why a post is flagged, in words: the kind of watch and what it heard, or what makes the author worth knowing. */
import type { Influence, InfluenceReason } from '../../core/influence.ts';
import type { Flag } from '../../core/queue.ts';
import type { WatchKind } from '../../core/watch.ts';
import { formatNumber, t, tn, type WordKey } from '../../platform/i18n.ts';

export const KIND_WORDS: Record<WatchKind, WordKey> = {
  brand: 'watchKindBrand',
  product: 'watchKindProduct',
  person: 'watchKindPerson',
  risk: 'watchKindRisk',
  campaign: 'watchKindCampaign',
  competitor: 'watchKindCompetitor',
  territory: 'watchKindTerritory',
  leak: 'watchKindLeak',
};

export interface Heard {
  kind: WatchKind;
  /** The terms as she wrote them, each once. */
  terms: string[];
}

/** One entry per kind of watch, in the order of the text. */
export function heardIn({ matches }: Pick<Flag, 'matches'>): Heard[] {
  const kinds = new Map<WatchKind, Set<string>>();
  for (const { kind, term } of matches) kinds.set(kind, (kinds.get(kind) ?? new Set()).add(term));
  return [...kinds].map(([kind, terms]) => ({ kind, terms: [...terms] }));
}

function reasonWords(reason: InfluenceReason): string {
  if (reason.kind === 'reach') return tn('whyReach', reason.followers);
  if (reason.kind === 'verified') return t('whyVerified');
  const words = tn('whyEngagement', reason.interactions);
  return reason.rate === null ? words : t('whyRate', words, formatNumber(Math.round(reason.rate * 1000) / 10));
}

/** What makes the author worth knowing; empty when nothing does. */
export function influenceWords(influence: Influence | null): string {
  return (influence?.reasons ?? []).map(reasonWords).join(', ');
}
