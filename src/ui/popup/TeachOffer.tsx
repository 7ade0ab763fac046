/** On a site that Vigie knows only by what she taught it, or not at all: the way to teach it. */
import type { JSX } from 'preact';
import { ask } from '../../platform/bus.ts';
import { requestHosts } from '../../platform/hosts.ts';
import { t } from '../../platform/i18n.ts';
import { listSites } from '../../storage/queries/index.ts';
import { useSay } from '../shared/Toast.tsx';
import { useLive } from '../shared/useLive.ts';
import { leave } from './useSending.ts';

interface Props {
  tabId: number;
  /** Id of the site, if she taught it. */
  site: string;
  /** What to ask the browser for. */
  origins: readonly string[];
}

export function TeachOffer({ tabId, site, origins }: Props): JSX.Element {
  const say = useSay();
  const known = useLive(listSites, [])?.some(({ id }) => id === site);
  const teach = async (): Promise<void> => {
    // The prompt first: browsers refuse it once anything was awaited. It may close this popup, so the background is told
    // at once, and begins when the site is granted.
    const granted = requestHosts(origins);
    const told = ask('page.teach', { tabId });
    if (await granted) {
      await told;
      await leave();
    } else say({ text: t('settingsRefused', site) });
  };
  return (
    <div class="teach-offer">
      <p class="hint">{t('teachOfferText')}</p>
      <button type="button" onClick={teach}>
        {t(known ? 'teachOfferAgain' : 'teachOffer')}
      </button>
    </div>
  );
}
