/** What Vigie read and flagged on the page in front of her; if nothing, why, and the button that cures it. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PageStatus } from '../../core/messages.ts';
import { siteId } from '../../core/site.ts';
import { formatNumber, t } from '../../platform/i18n.ts';
import { networksHealth } from '../../storage/queries/index.ts';
import { HealthNotice } from '../health/HealthNotice.tsx';
import { EmptyState } from '../shared/EmptyState.tsx';
import { knownNetworks, networkAtUrl, networkName } from '../shared/networks.ts';
import { useLive } from '../shared/useLive.ts';
import { FlaggedHere } from './FlaggedHere.tsx';
import { TeachOffer } from './TeachOffer.tsx';
import { TroubleState } from './TroubleState.tsx';
import { type Diagnosis, diagnose, originsOf } from './trouble.ts';
import type { FrontTab } from './useFrontTab.ts';

interface Props {
  front: FrontTab | null;
  refresh: () => void;
}

export function ThisPage({ front, refresh }: Props): JSX.Element | null {
  const [diagnosis, setDiagnosis] = useState<Diagnosis | null>();
  useEffect(() => {
    diagnose(front).then(setDiagnosis, () => setDiagnosis(null));
  }, [front]);
  const health = useLive(networksHealth, []);
  const status = front?.status ?? null;
  const rescued = status?.trouble === 'network-changed';
  const reads = diagnosis === null || rescued;
  return (
    <div class="library">
      {status && <Summary status={status} />}
      {front && status?.network && (
        <HealthNotice
          network={status.network}
          rescued={rescued}
          health={health?.[status.network]}
          tabId={front.tabId}
        />
      )}
      {diagnosis && !rescued && <TroubleState diagnosis={diagnosis} front={front} refresh={refresh} />}
      {reads && front && status && status.flagged.length > 0 && (
        <FlaggedHere tabId={front.tabId} flags={status.flagged} />
      )}
      {reads && status?.flagged.length === 0 && (
        <EmptyState title={t('pageNothingTitle')} text={t('pageNothingText')} />
      )}
      {front?.url && isTeachable(front.url, status) && (
        <TeachOffer tabId={front.tabId} site={siteId(new URL(front.url))} origins={originsOf(front.url, null)} />
      )}
    </div>
  );
}

/** Networks that Vigie knows by itself need no teaching. */
function isTeachable(url: string, status: PageStatus | null): boolean {
  const isDeclared = knownNetworks.some(({ id }) => id === status?.network);
  return /^https?:/.test(url) && !networkAtUrl(url) && !isDeclared;
}

function Summary({ status }: { status: PageStatus }): JSX.Element {
  const facts = [
    { label: t('pageNetwork'), value: status.network ? networkName(status.network) : t('pageUnknownSite') },
    { label: t('pageRead'), value: formatNumber(status.read) },
    { label: t('pageFlagged'), value: formatNumber(status.flagged.length) },
  ];
  return (
    <dl class="page-summary">
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
