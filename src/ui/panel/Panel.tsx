/** The side panel: flagged posts on their way from new to done, live, treated by letters; or the digest of them. */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { conditions, type Look, type Order, SEE_ALL } from '../../core/look.ts';
import { formatNumber, t, type WordKey } from '../../platform/i18n.ts';
import { openPage } from '../../platform/tabs.ts';
import { COUNT_LIMIT, listBrands, networksHealth, queueCounts, readSettings } from '../../storage/queries/index.ts';
import { isIll } from '../health/words.ts';
import { KindnessPanel } from '../kindness/KindnessPanel.tsx';
import { Icon } from '../shared/Icon.tsx';
import { IconButton } from '../shared/IconButton.tsx';
import { Lantern } from '../shared/Lantern.tsx';
import { networkName } from '../shared/networks.ts';
import { Rehears } from '../shared/Rehearing.tsx';
import { TabPanel, Tabs } from '../shared/Tabs.tsx';
import { useLive } from '../shared/useLive.ts';
import { DigestView } from './DigestView.tsx';
import { Filters } from './Filters.tsx';
import { Queue } from './Queue.tsx';
import { usePanelKeys } from './usePanelKeys.ts';

export const SHOWN_STATES = ['new', 'seen', 'taken', 'answered', 'done', 'muted'] as const;
export type ShownState = (typeof SHOWN_STATES)[number];

const WORDS: Record<ShownState, WordKey> = {
  new: 'panelStateNew',
  seen: 'panelStateSeen',
  taken: 'panelStateTaken',
  answered: 'panelStateAnswered',
  done: 'panelStateDone',
  muted: 'panelStateMuted',
};

/** What the panel shows: the posts to treat, what came since, or today's occasions for a kindness. */
type View = 'queue' | 'digest' | 'kindness';

const TITLES: Record<View, WordKey> = { queue: 'panelTitle', digest: 'digestTitle', kindness: 'dashKindness' };

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
  const [view, setView] = useState<View>('queue');
  const [look, setLook] = useState<Look>(SEE_ALL);
  const toggle = (other: View) => (): void => setView(view === other ? 'queue' : other);
  const show = (patch: Partial<Look>): void => {
    setLook({ ...SEE_ALL, ...patch });
    setView('queue');
  };
  return (
    <Rehears>
      <header class="panel-head">
        <Lantern />
        <h1>{t(TITLES[view])}</h1>
        <IconButton
          icon={view === 'kindness' ? 'back' : 'kindness'}
          label={t(view === 'kindness' ? 'digestBack' : 'dashKindness')}
          onClick={toggle('kindness')}
        />
        <IconButton
          icon={view === 'digest' ? 'back' : 'digest'}
          label={t(view === 'digest' ? 'digestBack' : 'digestOpen')}
          onClick={toggle('digest')}
        />
        <IconButton icon="dashboard" label={t('popupOpenDashboard')} onClick={() => openPage('dashboard')} />
      </header>
      <main class="panel-main">
        <IllNetworks />
        {view === 'digest' && <DigestView onShow={show} />}
        {view === 'kindness' && <KindnessPanel />}
        {view === 'queue' && <Treating look={look} onLook={setLook} onDigest={toggle('digest')} />}
      </main>
    </Rehears>
  );
}

function IllNetworks(): JSX.Element {
  const health = useLive(networksHealth, []) ?? {};
  return (
    <>
      {Object.keys(health)
        .filter((network) => isIll(health[network]))
        .map((network) => (
          <p class="notice" key={network}>
            <Icon name="warning" />
            {t('panelHealth', networkName(network))}
          </p>
        ))}
    </>
  );
}

interface TreatingProps {
  look: Look;
  onLook: (look: Look) => void;
  onDigest: () => void;
}

function Treating({ look, onLook, onDigest }: TreatingProps): JSX.Element | null {
  const counts = useLive(queueCounts, []);
  const brands = useLive(listBrands, []) ?? [];
  const settings = useLive(readSettings, []);
  const [state, setState] = useState<ShownState>('new');
  const [order, setOrder] = useState<Order>('level');
  const [open, setOpen] = useState(conditions(look) > 0);
  const box = useRef<HTMLDivElement>(null);
  const field = (): HTMLElement | null => box.current?.querySelector('.search input') ?? null;
  const toggle = (): void => setOpen(!open);
  usePanelKeys({ '/': () => field()?.focus(), f: toggle, g: onDigest });
  const bare = conditions(look) === 0 && look.query === '';
  // Counts are of all posts in a state: beside a part of them they would mislead.
  const shown = (id: ShownState): string | undefined => (bare ? shownCount(counts?.[id] ?? 0) : undefined);
  const tabs = SHOWN_STATES.map((id) => ({ id, label: t(WORDS[id]), count: shown(id) }));
  if (!settings) return null;
  return (
    <>
      <Filters
        look={look}
        order={order}
        brands={brands}
        open={open}
        box={box}
        onLook={onLook}
        onOrder={setOrder}
        onToggle={toggle}
        onLeave={() => document.getElementById('queue')?.focus()}
      />
      <Tabs label={t('panelStates')} tabs={tabs} chosen={state} onChoose={setState} />
      <TabPanel id={state}>
        <Queue
          key={state}
          state={state}
          order={order}
          look={look}
          brands={brands}
          settings={settings}
          total={totalOf(counts?.[state])}
          searching={document.activeElement === field()}
        />
      </TabPanel>
    </>
  );
}
