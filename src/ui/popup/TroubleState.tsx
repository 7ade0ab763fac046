/** The plain reason why nothing was read, with its cure. */
import type { JSX } from 'preact';
import { requestHosts } from '../../platform/hosts.ts';
import { t, type WordKey } from '../../platform/i18n.ts';
import { openPage, reloadTab } from '../../platform/tabs.ts';
import { saveSettings } from '../../storage/commands/index.ts';
import { readSettings } from '../../storage/queries/index.ts';
import { EmptyState } from '../shared/EmptyState.tsx';
import { type KnownNetwork, turnedOn } from '../shared/networks.ts';
import { useAct } from '../shared/useAct.ts';
import type { Diagnosis, Trouble } from './trouble.ts';
import type { FrontTab } from './useFrontTab.ts';

interface Words {
  title: WordKey;
  text: WordKey;
  /** Absent: nothing to press. */
  cure?: WordKey;
}

/** A network that changed is still read, roughly: `HealthNotice` speaks of it. */
type Shown = Exclude<Trouble, 'network-changed'>;

const WORDS: Record<Shown, Words> = {
  'browser-page': { title: 'troubleBrowserTitle', text: 'troubleBrowserText' },
  'no-access': { title: 'troubleAccessTitle', text: 'troubleAccessText', cure: 'troubleAccessCure' },
  'no-network': { title: 'troubleNetworkTitle', text: 'troubleNetworkText' },
  'network-off': { title: 'troubleOffTitle', text: 'troubleOffText', cure: 'troubleOffCure' },
  'not-onboarded': { title: 'troubleNewTitle', text: 'troubleNewText', cure: 'troubleNewCure' },
  'no-watch': { title: 'troubleWatchTitle', text: 'troubleWatchText', cure: 'troubleWatchCure' },
  'nothing-read': { title: 'troubleNothingTitle', text: 'troubleNothingText', cure: 'uiReloadPage' },
  reload: { title: 'troubleReloadTitle', text: 'troubleReloadText', cure: 'uiReloadPage' },
};

interface Props {
  diagnosis: Diagnosis;
  front: FrontTab | null;
  refresh: () => void;
}

export function TroubleState({ diagnosis, front, refresh }: Props): JSX.Element {
  const act = useAct();
  const { trouble, network, origins } = diagnosis;
  const { title, text, cure } = WORDS[trouble as Shown];
  const name = network?.name ?? (front?.url ? new URL(front.url).host : '');

  const turnOn = async (off: KnownNetwork): Promise<void> => {
    const settings = await readSettings();
    await act(() => saveSettings(turnedOn(settings, off)), t('troubleOffCured', name));
    refresh();
  };
  const press = (): void => {
    // Nothing may be awaited before the prompt: the browser would no longer take it for her click.
    if (trouble === 'no-access') requestHosts(origins).then((granted) => (granted ? begin() : undefined));
    else cureBy(trouble);
  };
  /** Access is given. What she allows she wants read. */
  const begin = async (): Promise<void> => {
    if (network) await turnOn(network);
    setTimeout(refresh, SETTLE);
  };
  const cureBy = async (cause: Trouble): Promise<void> => {
    if (cause === 'network-off' && network) await turnOn(network);
    else if (cause === 'not-onboarded') await openPage('onboarding');
    else if (cause === 'no-watch') await openPage('dashboard', 'watches');
    else if (front) {
      await reloadTab(front.tabId);
      setTimeout(refresh, SETTLE);
    }
  };

  return (
    <EmptyState icon={trouble === 'no-watch' ? 'watch' : 'page'} title={t(title, name)} text={t(text, name)}>
      {(trouble === 'network-off' || trouble === 'no-access') && network?.watchesExtensions && (
        <p>{t('networkWatches', name)}</p>
      )}
      {cure && (
        <button type="button" class="primary" onClick={press}>
          {t(cure, name)}
        </button>
      )}
    </EmptyState>
  );
}

/** Time for a page to come back, or for the background to reach it, and be read, in ms. */
const SETTLE = 1500;
