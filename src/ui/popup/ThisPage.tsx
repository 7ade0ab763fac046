/** What Vigie read and flagged on the page in front of her; if nothing, why, and the button that cures it. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PageStatus } from '../../core/messages.ts';
import { formatNumber, t } from '../../platform/i18n.ts';
import { EmptyState } from '../shared/EmptyState.tsx';
import { networkName } from '../shared/networks.ts';
import { FlaggedHere } from './FlaggedHere.tsx';
import { TroubleState } from './TroubleState.tsx';
import { type Diagnosis, diagnose } from './trouble.ts';
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
  const status = front?.status ?? null;
  return (
    <div class="library">
      {status && <Summary status={status} />}
      {diagnosis && <TroubleState diagnosis={diagnosis} front={front} refresh={refresh} />}
      {diagnosis === null && front && status && status.flagged.length > 0 && (
        <FlaggedHere tabId={front.tabId} flags={status.flagged} />
      )}
      {diagnosis === null && status?.flagged.length === 0 && (
        <EmptyState title={t('pageNothingTitle')} text={t('pageNothingText')} />
      )}
    </div>
  );
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
