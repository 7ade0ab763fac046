/** The end: where to go now, and the few keys worth knowing. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { Icon } from '../shared/Icon.tsx';
import { Kbd } from '../shared/Kbd.tsx';
import { type KnownNetwork, knownNetworks } from '../shared/networks.ts';

/** Where a network begins, from its first host pattern that names one host; null when each hides in a wildcard. */
export function homeOf({ hosts }: KnownNetwork): string | null {
  const pattern = hosts.find((host) => /^https?:\/\/[^*]+\/\*$/.test(host));
  return pattern?.replace(/\*$/, '') ?? null;
}

const KEYS = [
  ['S', 'welcomeKeySave'],
  ['R', 'welcomeKeyReply'],
  ['D', 'welcomeKeyDone'],
] as const;

interface Props {
  networks: readonly string[];
  granted: boolean;
  /** Shows the browser's prompt once more. */
  askAgain: () => void;
}

export function Ready({ networks, granted, askAgain }: Props): JSX.Element {
  const links = useRef<HTMLDivElement>(null);
  useEffect(() => links.current?.focus(), []);
  const chosen = knownNetworks.filter(({ id }) => networks.includes(id));
  return (
    <div class="ready" ref={links} tabIndex={-1}>
      {!granted && (
        <div class="banner">
          <Icon name="warning" />
          <p>{t('welcomeNotGranted')}</p>
          <button type="button" class="primary" onClick={askAgain}>
            {t('welcomeAskAgain')}
          </button>
        </div>
      )}
      <div class="chips centre">
        {chosen.map((network) => {
          const home = homeOf(network);
          return (
            home && (
              <a key={network.id} class="button primary" href={home}>
                {t('welcomeOpen', network.name)}
              </a>
            )
          );
        })}
      </div>
      <ul class="ready-keys">
        {KEYS.map(([key, words]) => (
          <li key={key}>
            <Kbd>{key}</Kbd>
            {t(words)}
          </li>
        ))}
      </ul>
      <p class="hint">{t('welcomePin')}</p>
    </div>
  );
}
