/** Step 1: the networks she uses. */
import type { JSX } from 'preact';
import { t } from '../../platform/i18n.ts';
import { knownNetworks } from '../shared/networks.ts';
import { Step } from './Step.tsx';

interface Props {
  chosen: readonly string[];
  onChosen: (networks: string[]) => void;
}

export function NetworksStep({ chosen, onChosen }: Props): JSX.Element {
  const toggle = (id: string): void => {
    onChosen(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  };
  return (
    <Step id="networks-step" number={1} title={t('welcomeNetworks')} text={t('welcomeNetworksText')}>
      <div class="network-choices" role="group" aria-label={t('welcomeNetworks')}>
        {knownNetworks.map(({ id, name }) => (
          <label key={id} class="network-choice">
            <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
            {name}
          </label>
        ))}
      </div>
    </Step>
  );
}
