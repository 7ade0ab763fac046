/** The side panel: flagged posts on their way from new to done, live, treated by letters. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { formatNumber, t, type WordKey } from '../../platform/i18n.ts';
import { openPage } from '../../platform/tabs.ts';
import { COUNT_LIMIT, networksHealth, queueCounts } from '../../storage/queries/index.ts';
import { isIll } from '../health/words.ts';
import { Icon } from '../shared/Icon.tsx';
import { IconButton } from '../shared/IconButton.tsx';
import { Lantern } from '../shared/Lantern.tsx';
import { networkName } from '../shared/networks.ts';
import { TabPanel, Tabs } from '../shared/Tabs.tsx';
import { useLive } from '../shared/useLive.ts';
import { Queue } from './Queue.tsx';

export const SHOWN_STATES = ['new', 'seen', 'answered', 'done'] as const;
export type ShownState = (typeof SHOWN_STATES)[number];

const WORDS: Record<ShownState, WordKey> = {
  new: 'panelStateNew',
  seen: 'panelStateSeen',
  answered: 'panelStateAnswered',
  done: 'panelStateDone',
};

/** Nothing for none; a plus where there are more than are counted. */
function shownCount(count: number): string | undefined {
  if (count === 0) return undefined;
  return count < COUNT_LIMIT ? formatNumber(count) : t('panelMany', formatNumber(COUNT_LIMIT));
}

/** -1, as ARIA says "not known", where there are more than are counted. */
function totalOf(count: number | undefined): number | undefined {
  return count === COUNT_LIMIT ? -1 : count;
}

export function Panel(): JSX.Element {
  const counts = useLive(queueCounts, []);
  const health = useLive(networksHealth, []);
  const ill = Object.keys(health ?? {}).filter((network) => isIll(health?.[network]));
  const [state, setState] = useState<ShownState>('new');
  const tabs = SHOWN_STATES.map((id) => ({ id, label: t(WORDS[id]), count: shownCount(counts?.[id] ?? 0) }));
  return (
    <>
      <header class="panel-head">
        <Lantern />
        <h1>{t('panelTitle')}</h1>
        <IconButton icon="dashboard" label={t('popupOpenDashboard')} onClick={() => openPage('dashboard')} />
      </header>
      <main class="panel-main">
        {ill.map((network) => (
          <p class="notice" key={network}>
            <Icon name="warning" />
            {t('panelHealth', networkName(network))}
          </p>
        ))}
        <Tabs label={t('panelStates')} tabs={tabs} chosen={state} onChoose={setState} />
        <TabPanel id={state}>
          <Queue key={state} state={state} total={totalOf(counts?.[state])} />
        </TabPanel>
      </main>
    </>
  );
}
