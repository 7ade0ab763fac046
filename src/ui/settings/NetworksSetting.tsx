/** The networks she uses: read or not, allowed by the browser or not, marked in the page or in the side panel only. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Health } from '../../core/health.ts';
import { hasHosts, onHostsChange, removeHosts, requestHosts } from '../../platform/hosts.ts';
import { t } from '../../platform/i18n.ts';
import { networksHealth } from '../../storage/queries/index.ts';
import { conditionWords, isIll } from '../health/words.ts';
import { Icon } from '../shared/Icon.tsx';
import { type KnownNetwork, knownNetworks, turnedOff, turnedOn } from '../shared/networks.ts';
import { isAnywhere, originOfServer, ServerField } from '../shared/ServerField.tsx';
import { useSay } from '../shared/Toast.tsx';
import { useLive } from '../shared/useLive.ts';
import { Block } from './Block.tsx';
import type { SettingProps } from './SettingsSection.tsx';

export function toggled(list: readonly string[], id: string): string[] {
  return list.includes(id) ? list.filter((other) => other !== id) : [...list, id];
}

/** Whether the browser lets Vigie read a network's sites; undefined while being asked. */
export function useAccess({ hosts }: Pick<KnownNetwork, 'hosts'>): boolean | undefined {
  const [granted, setGranted] = useState<boolean>();
  useEffect(() => {
    const life = new AbortController();
    const check = (): void => {
      hasHosts(hosts).then(setGranted, () => setGranted(false));
    };
    check();
    onHostsChange(check, life.signal);
    return () => life.abort();
  }, [hosts]);
  return granted;
}

export function NetworksSetting({ settings, save }: SettingProps): JSX.Element {
  const health = useLive(networksHealth, []);
  return (
    <Block title={t('settingsNetworks')} text={t('settingsNetworksText')}>
      <ul class="stack">
        {knownNetworks.map((network) => (
          <NetworkRow
            key={network.id}
            network={network}
            health={health?.[network.id]}
            on={settings.networks.includes(network.id)}
            discreet={settings.discreet.includes(network.id)}
            onToggle={(on) => save((on ? turnedOn : turnedOff)(settings, network))}
            onDiscreet={() => save({ discreet: toggled(settings.discreet, network.id) })}
          />
        ))}
      </ul>
    </Block>
  );
}

interface RowProps {
  network: KnownNetwork;
  health: Health | undefined;
  on: boolean;
  discreet: boolean;
  onToggle: (on: boolean) => void;
  onDiscreet: () => void;
}

function NetworkRow({ network, health, on, discreet, onToggle, onDiscreet }: RowProps): JSX.Element {
  const granted = useAccess(network);
  const { id, name, watchesExtensions } = network;
  const condition = health && conditionWords(health);
  const reason = watchesExtensions ? `${id}-reason` : undefined;
  return (
    <li class="card network-row">
      <label class="check">
        <input
          type="checkbox"
          class="switch"
          checked={on}
          onChange={(event) => onToggle(event.currentTarget.checked)}
          aria-describedby={reason}
        />
        <b>{name}</b>
        {on && condition && <span class={isIll(health) ? 'ill' : 'soft'}>{condition}</span>}
      </label>
      {isAnywhere(network) && on && <ServerAccess network={network} />}
      {granted !== undefined && !isAnywhere(network) && (
        <Access network={network} granted={granted} turn={(to) => to !== on && onToggle(to)} />
      )}
      {reason && (
        <p class="hint reason" id={reason}>
          {t('networkWatches', name)}
        </p>
      )}
      <label class="check discreet">
        <input type="checkbox" checked={discreet} onChange={onDiscreet} disabled={!on} />
        {t('settingsDiscreet')}
        <span class="sr">{name}</span>
      </label>
    </li>
  );
}

interface AccessProps {
  network: Pick<KnownNetwork, 'name' | 'hosts'>;
  granted: boolean;
  /** Turns the network on or off. Browsers let scripts in open tabs run on without access: turned off, they rest. */
  turn: (on: boolean) => void;
}

export function Access({ network, granted, turn }: AccessProps): JSX.Element {
  const say = useSay();
  const { name, hosts } = network;
  // The prompt must be asked for in the click itself, before anything is awaited.
  const allow = (): void => {
    requestHosts(hosts).then((given) => (given ? turn(true) : say({ text: t('settingsRefused', name) })));
  };
  const withdraw = (): void => {
    removeHosts(hosts).then((taken) => (taken ? turn(false) : say({ text: t('settingsFixed', name) })));
  };
  return granted ? (
    <button type="button" class="quiet" onClick={withdraw} aria-label={t('settingsWithdraw', name)}>
      <Icon name="tick" />
      {t('settingsAllowed')}
    </button>
  ) : (
    <button type="button" onClick={allow}>
      {t('troubleAccessCure', name)}
    </button>
  );
}

function ServerAccess({ network }: { network: KnownNetwork }): JSX.Element {
  const say = useSay();
  const [server, setServer] = useState('');
  const origin = originOfServer(server);
  const allow = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!origin) return;
    requestHosts([origin]).then((given) => {
      say({ text: t(given ? 'serverAllowed' : 'settingsRefused', server) });
      if (given) setServer('');
    });
  };
  return (
    <form class="server" onSubmit={allow}>
      <ServerField network={network} server={server} onServer={setServer} />
      <button type="submit" disabled={!origin}>
        {t('serverAllow')}
      </button>
    </form>
  );
}
