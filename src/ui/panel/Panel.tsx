/** The side panel: flagged posts on their way from new to done, live, treated by letters. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { formatNumber, t, type WordKey } from '../../platform/i18n.ts';
import { openPage } from '../../platform/tabs.ts';
import { COUNT_LIMIT, queueCounts } from '../../storage/queries/index.ts';
import { IconButton } from '../shared/IconButton.tsx';
import { Lantern } from '../shared/Lantern.tsx';
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
        <Tabs label={t('panelStates')} tabs={tabs} chosen={state} onChoose={setState} />
        <TabPanel id={state}>
          <Queue key={state} state={state} total={totalOf(counts?.[state])} />
        </TabPanel>
      </main>
    </>
  );
}
