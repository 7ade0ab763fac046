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
  /** The watches that hit, each once. */
  watches: string[];
}

/** One entry per kind of watch, in the order of the text. */
export function heardIn({ matches }: Pick<Flag, 'matches'>): Heard[] {
  const kinds = [...new Set(matches.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const hits = matches.filter((match) => match.kind === kind);
    const terms = new Set(hits.map(({ term }) => term));
    return { kind, terms: [...terms], watches: [...new Set(hits.map(({ watchId }) => watchId))] };
  });
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
