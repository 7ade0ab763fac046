/** The directory: who takes over what, and whether she or he is there. */
import type { JSX } from 'preact';
import { type Relay, standInOf } from '../../core/relay.ts';
import { t } from '../../platform/i18n.ts';
import { saveRelay } from '../../storage/commands/index.ts';
import { useAct } from '../shared/useAct.ts';
import { delayWords } from './clock.ts';

interface Props {
  relays: readonly Relay[];
  chosen: string | null;
  onOpen: (id: string) => void;
}

function whereWords(relay: Relay, relays: readonly Relay[]): string {
  if (!relay.away) return '';
  const standIn = standInOf(relay, relays);
  return standIn === relay ? t('relayIsAway') : t('relayStandsIn', standIn.name);
}

export function RelayList({ relays, chosen, onOpen }: Props): JSX.Element {
  const act = useAct();
  const toggle = (relay: Relay): void => {
    act(() => saveRelay({ ...relay, away: !relay.away }), t(relay.away ? 'relayBack' : 'relayGone', relay.name));
  };
  return (
    <ul class="watch-list relays" aria-label={t('dashRelays')}>
      {relays.map((relay) => (
        <li key={relay.id} class={relay.id === chosen ? 'watch-row open' : 'watch-row'}>
          <input
            type="checkbox"
            class="switch"
            aria-label={t('relayThere', relay.name)}
            checked={!relay.away}
            onChange={() => toggle(relay)}
          />
          <button type="button" class="quiet watch-open" onClick={() => onOpen(relay.id)}>
            <span class="row-title">
              <b>{relay.name}</b>
              {relay.subject && <span class="chip">{relay.subject}</span>}
            </span>
            <span class="row-text">
              {[relay.contact, delayWords(relay.delay), whereWords(relay, relays)].filter(Boolean).join(' · ')}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
