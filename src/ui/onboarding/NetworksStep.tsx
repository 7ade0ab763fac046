/** Step 1: the networks she uses. Of one that looks for extensions she is told, and discreet mode is proposed. */
import type { JSX } from 'preact';
import { t } from '../../platform/i18n.ts';
import { type KnownNetwork, knownNetworks, type NetworkChoice, turnedOff, turnedOn } from '../shared/networks.ts';
import { isAnywhere, ServerField } from '../shared/ServerField.tsx';
import { Step } from './Step.tsx';

interface ChoiceProps {
  choice: NetworkChoice;
  onChoice: (choice: NetworkChoice) => void;
}

interface Props extends ChoiceProps {
  servers: Record<string, string>;
  onServers: (servers: Record<string, string>) => void;
}

export function NetworksStep({ choice, onChoice, servers, onServers }: Props): JSX.Element {
  const chosen = ({ id }: KnownNetwork): boolean => choice.networks.includes(id);
  return (
    <Step id="networks-step" number={1} title={t('welcomeNetworks')} text={t('welcomeNetworksText')}>
      <div class="network-choices" role="group" aria-label={t('welcomeNetworks')}>
        {knownNetworks.map((network) => (
          <label key={network.id} class="network-choice">
            <input
              type="checkbox"
              checked={chosen(network)}
              onChange={() => onChoice((chosen(network) ? turnedOff : turnedOn)(choice, network))}
            />
            {network.name}
          </label>
        ))}
      </div>
      <div class="network-asks" aria-live="polite">
        {knownNetworks
          .filter((network) => network.watchesExtensions && chosen(network))
          .map((network) => (
            <Warning key={network.id} network={network} choice={choice} onChoice={onChoice} />
          ))}
        {knownNetworks
          .filter((network) => isAnywhere(network) && chosen(network))
          .map((network) => (
            <ServerField
              key={network.id}
              network={network}
              server={servers[network.id] ?? ''}
              onServer={(server) => onServers({ ...servers, [network.id]: server })}
            />
          ))}
      </div>
    </Step>
  );
}

function Warning({ network: { id, name }, choice, onChoice }: ChoiceProps & { network: KnownNetwork }): JSX.Element {
  const { discreet } = choice;
  const on = discreet.includes(id);
  const toggle = (): void =>
    onChoice({ ...choice, discreet: on ? discreet.filter((other) => other !== id) : [...discreet, id] });
  return (
    <>
      <p class="hint">{t('networkWatches', name)}</p>
      <label class="check">
        <input type="checkbox" checked={on} onChange={toggle} />
        {t('settingsDiscreet')}
        <span class="sr">{name}</span>
      </label>
    </>
  );
}
