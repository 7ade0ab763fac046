/** Says in plain words that a network is not read as it should be, and copies a report that names nobody. */
import type { JSX } from 'preact';
import type { Health } from '../../core/health.ts';
import { askTab } from '../../platform/bus.ts';
import { formatDay, t } from '../../platform/i18n.ts';
import { version } from '../../platform/install.ts';
import { Icon } from '../shared/Icon.tsx';
import { networkName } from '../shared/networks.ts';
import { useSay } from '../shared/Toast.tsx';
import { isIll, lackingWords } from './words.ts';

interface Props {
  network: string;
  /** The page in front of her is read by the generic reader. */
  rescued: boolean;
  health: Health | undefined;
  tabId: number;
}

/** What helps to mend a reader; every line is of the software, none of a person. */
function headOf(network: string, health: Health | undefined): string {
  const { condition = 'unknown', since = null, lacking = [] } = health ?? {};
  const day = since === null ? '' : ` since ${new Date(since).toISOString().slice(0, 10)}`;
  return `Vigie ${version()}, ${network}: ${condition}${day}${lacking.length > 0 ? `, lacking ${lacking.join(', ')}` : ''}`;
}

export function HealthNotice({ network, rescued, health, tabId }: Props): JSX.Element | null {
  const say = useSay();
  if (!rescued && !isIll(health)) return null;
  const blind = rescued || health?.condition === 'blind';
  const name = networkName(network);
  const copy = async (): Promise<void> => {
    const structure = await askTab(tabId, 0, 'page.structure', {});
    if (structure) await navigator.clipboard.writeText(`${headOf(network, health)}\n\n${structure}\n`);
    say({ text: t(structure ? 'healthCopied' : 'healthNoPost') });
  };
  return (
    <section class="notice" aria-labelledby="health-title">
      <Icon name="warning" />
      <div>
        <h2 id="health-title">{t(blind ? 'healthBlindTitle' : 'healthPoorTitle', name)}</h2>
        <p>
          {blind ? t('healthBlindText', name) : t('healthPoorText')}{' '}
          {health && health.lacking.length > 0 && `${t('healthLacking', lackingWords(health))} `}
          {isIll(health) && health.since !== null && t('healthSince', formatDay(health.since))}
        </p>
        <p class="soft">{t('healthReportText')}</p>
        <button type="button" onClick={copy}>
          {t('healthCopy')}
        </button>
      </div>
    </section>
  );
}
