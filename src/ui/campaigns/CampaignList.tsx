/** Campaigns: each by the name it may be called by now, and until when it is secret. */
import type { JSX } from 'preact';
import { type Campaign, isSecret, shownName } from '../../core/campaign.ts';
import { formatDay, formatTime, t } from '../../platform/i18n.ts';
import { Icon } from '../shared/Icon.tsx';

interface Props {
  campaigns: readonly Campaign[];
  /** Epoch ms. */
  now: number;
  chosen: string | null;
  onOpen: (id: string) => void;
}

function datesOf({ startsAt, endsAt }: Campaign): string {
  if (startsAt !== null && endsAt !== null) return t('campaignFromTo', formatDay(startsAt), formatDay(endsAt));
  if (startsAt !== null) return t('campaignFrom', formatDay(startsAt));
  return endsAt === null ? '' : t('campaignTo', formatDay(endsAt));
}

export function CampaignList({ campaigns, now, chosen, onOpen }: Props): JSX.Element {
  return (
    <ul class="watch-list" aria-label={t('dashCampaigns')}>
      {campaigns.map((campaign) => (
        <li key={campaign.id} class={campaign.id === chosen ? 'brand-row open' : 'brand-row'}>
          <button type="button" class="quiet watch-open" onClick={() => onOpen(campaign.id)}>
            <span class="row-title">
              <b>{shownName(campaign, now)}</b>
              {isSecret(campaign, now) && (
                <span class="chip">
                  <Icon name="lock" size={12} />
                  {t('campaignSecretUntil', formatTime(campaign.embargoUntil ?? now))}
                </span>
              )}
            </span>
            <span class="row-text">
              {[isSecret(campaign, now) ? '' : campaign.hashtag, datesOf(campaign)].filter(Boolean).join(' · ')}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
