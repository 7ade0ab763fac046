/** Campaigns and perks: both lists and, beside them, what she opened. */
import type { JSX } from 'preact';
import { t } from '../../platform/i18n.ts';
import { listCampaigns, listPerks } from '../../storage/queries/index.ts';
import { useNow } from '../relays/useNow.ts';
import { EmptyState } from '../shared/EmptyState.tsx';
import { Icon } from '../shared/Icon.tsx';
import { useLive } from '../shared/useLive.ts';
import { CampaignEditor } from './CampaignEditor.tsx';
import { CampaignList } from './CampaignList.tsx';
import { NEW, perkAt, perkPlace } from './draft.ts';
import { PerkEditor } from './PerkEditor.tsx';
import { PerkList } from './PerkList.tsx';

interface Props {
  id: string | null;
  onOpen: (id: string | null) => void;
}

export function CampaignsSection({ id, onOpen }: Props): JSX.Element {
  const campaigns = useLive(listCampaigns, []);
  const perks = useLive(listPerks, []);
  const now = useNow();
  const perkId = perkAt(id);
  const perk = perks?.find((one) => one.id === perkId) ?? null;
  const campaign = campaigns?.find((one) => one.id === id) ?? null;
  const close = (): void => onOpen(null);
  const editsPerk = campaigns && perks && (perk || perkId === NEW);
  const editsCampaign = campaigns && (campaign || id === NEW);
  return (
    <div class={editsPerk || editsCampaign ? 'split open' : 'split'}>
      <section class="split-list" aria-label={t('dashCampaigns')}>
        <div class="bar">
          <button type="button" class="primary" onClick={() => onOpen(NEW)}>
            <Icon name="plus" />
            {t('campaignNew')}
          </button>
          <button type="button" onClick={() => onOpen(perkPlace(NEW))}>
            <Icon name="plus" />
            {t('perkNew')}
          </button>
        </div>
        <div class="levels-body">
          {campaigns?.length === 0 && perks?.length === 0 && (
            <EmptyState icon="campaign" title={t('campaignNone')} text={t('campaignNoneText')} />
          )}
          {campaigns && campaigns.length > 0 && (
            <CampaignList campaigns={campaigns} now={now} chosen={id} onOpen={onOpen} />
          )}
          {campaigns && perks && perks.length > 0 && (
            <PerkList
              perks={perks}
              campaigns={campaigns}
              now={now}
              chosen={perkId}
              onOpen={(one) => onOpen(perkPlace(one))}
            />
          )}
        </div>
      </section>
      {editsPerk && <PerkEditor key={id} perk={perk} campaigns={campaigns} now={now} onClose={close} />}
      {editsCampaign && <CampaignEditor key={id} campaign={campaign} now={now} onClose={close} />}
    </div>
  );
}
