/** Perks: what may be promised, until when, for which campaign. */
import type { JSX } from 'preact';
import { type Campaign, type Perk, shownName } from '../../core/campaign.ts';
import { formatDay, t } from '../../platform/i18n.ts';

interface Props {
  perks: readonly Perk[];
  campaigns: readonly Campaign[];
  /** Epoch ms. */
  now: number;
  chosen: string | null;
  onOpen: (id: string) => void;
}

function untilWords({ until }: Perk, now: number): string {
  if (until === null) return '';
  return t(until < now ? 'perkOver' : 'perkUntil', formatDay(until));
}

export function PerkList({ perks, campaigns, now, chosen, onOpen }: Props): JSX.Element {
  const campaignOf = ({ campaignId }: Perk): string => {
    const campaign = campaigns.find(({ id }) => id === campaignId);
    return campaign ? shownName(campaign, now) : '';
  };
  return (
    <>
      <h2 class="list-head">{t('perks')}</h2>
      <ul class="watch-list" aria-label={t('perks')}>
        {perks.map((perk) => (
          <li key={perk.id} class={perk.id === chosen ? 'brand-row open' : 'brand-row'}>
            <button type="button" class="quiet watch-open" onClick={() => onOpen(perk.id)}>
              <span class="row-title">
                <b>{perk.name}</b>
              </span>
              <span class="row-text">
                {[perk.code, untilWords(perk, now), campaignOf(perk)].filter(Boolean).join(' · ')}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
