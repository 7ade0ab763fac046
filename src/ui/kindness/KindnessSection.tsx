/** Acts of kindness on the dashboard: today, the gestures, the log, the budget; the address says which. */
import type { JSX } from 'preact';
import { t, type WordKey } from '../../platform/i18n.ts';
import { TabPanel, Tabs } from '../shared/Tabs.tsx';
import { Budget } from './Budget.tsx';
import { GestureLibrary } from './GestureLibrary.tsx';
import { Log } from './Log.tsx';
import { Today } from './Today.tsx';

const VIEWS = ['today', 'library', 'log', 'budget'] as const;
type View = (typeof VIEWS)[number];

const WORDS: Record<View, WordKey> = {
  today: 'kindToday',
  library: 'kindLibrary',
  log: 'kindLog',
  budget: 'kindBudget',
};

interface Props {
  id: string | null;
  onOpen: (id: string | null) => void;
}

export function KindnessSection({ id, onOpen }: Props): JSX.Element {
  const view = VIEWS.find((known) => known === id) ?? 'today';
  return (
    <div class="sheet-box kindness">
      <Tabs
        label={t('kindViews')}
        tabs={VIEWS.map((each) => ({ id: each, label: t(WORDS[each]) }))}
        chosen={view}
        onChoose={(next) => onOpen(next === 'today' ? null : next)}
      />
      <TabPanel id={view}>
        {view === 'today' && <Today front={null} />}
        {view === 'library' && <GestureLibrary />}
        {view === 'log' && <Log />}
        {view === 'budget' && <Budget />}
      </TabPanel>
    </div>
  );
}
