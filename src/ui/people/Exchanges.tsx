/** What was said to her, the last first. */
import type { JSX } from 'preact';
import { formatTime, t, tn } from '../../platform/i18n.ts';
import { exchangesWith } from '../../storage/queries/index.ts';
import { ExternalLink } from '../shared/ExternalLink.tsx';
import { networkName } from '../shared/networks.ts';
import { useLive } from '../shared/useLive.ts';

export function Exchanges({ personId }: { personId: string }): JSX.Element {
  const exchanges = useLive(() => exchangesWith(personId, 100), [personId]);
  return (
    <section>
      <h3>{exchanges?.length ? tn('personExchanges', exchanges.length) : t('personNoExchange')}</h3>
      <ol class="stack">
        {exchanges?.map(({ id, text, network, url, at }) => (
          <li key={id} class="card">
            <p class="pre" dir="auto">
              {text}
            </p>
            <p class="hint">
              <ExternalLink href={url} text={networkName(network)} /> · {formatTime(at)}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
