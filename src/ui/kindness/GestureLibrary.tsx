/** The library of gestures: Enter edits, Delete bins; eight to start with in either language. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Gesture } from '../../core/gesture.ts';
import { asks } from '../../core/kindness/noAsk.ts';
import { STARTERS } from '../../core/kindness/starters.ts';
import { t } from '../../platform/i18n.ts';
import { binGesture, saveGestures } from '../../storage/commands/index.ts';
import { brandNames, kindnessLimits, listGestures } from '../../storage/queries/index.ts';
import { EmptyState } from '../shared/EmptyState.tsx';
import { Icon } from '../shared/Icon.tsx';
import { useAct } from '../shared/useAct.ts';
import { useLive } from '../shared/useLive.ts';
import { VirtualList } from '../shared/VirtualList.tsx';
import { GestureBin } from './GestureBin.tsx';
import { GestureEditor } from './GestureEditor.tsx';
import { GestureRow } from './GestureRow.tsx';
import { draftsOf } from './gestureDraft.ts';

type View = { name: 'list' } | { name: 'bin' } | { name: 'edit'; gesture: Gesture | null };
const LIST: View = { name: 'list' };

export function GestureLibrary(): JSX.Element {
  const act = useAct();
  const gestures = useLive(listGestures, []);
  const names = useLive(brandNames, []) ?? [];
  const currency = useLive(kindnessLimits, [])?.currency;
  const [view, setView] = useState<View>(LIST);
  const [chosen, setActive] = useState(0);
  const close = (): void => setView(LIST);
  if (view.name === 'bin') return <GestureBin onClose={close} />;
  if (view.name === 'edit') return <GestureEditor gesture={view.gesture} onClose={close} />;

  const edit = (gesture: Gesture): void => setView({ name: 'edit', gesture });
  const bin = ({ id, title }: Gesture): void => {
    act(() => binGesture(id), t('kindGestureBinned', title));
  };
  const start = (lang: 'fr' | 'en') => () =>
    act(() => saveGestures(draftsOf(STARTERS[lang], lang)), t('kindStartersAdded'));
  const starters = (
    <>
      <button type="button" onClick={start('fr')}>
        {t('kindStartersFr')}
      </button>
      <button type="button" onClick={start('en')}>
        {t('kindStartersEn')}
      </button>
    </>
  );
  return (
    <div class="library">
      <div class="bar">
        <button type="button" class="primary" onClick={() => setView({ name: 'edit', gesture: null })}>
          <Icon name="plus" />
          {t('kindGestureNew')}
        </button>
      </div>
      {gestures?.length === 0 && (
        <EmptyState icon="kindness" title={t('kindGestureNone')} text={t('kindGestureNoneText')}>
          <div class="chips">{starters}</div>
        </EmptyState>
      )}
      {gestures && currency && gestures.length > 0 && (
        <VirtualList
          id="gestures"
          label={t('kindGestureList')}
          items={gestures}
          keyOf={({ id }) => id}
          active={Math.min(chosen, gestures.length - 1)}
          onActive={setActive}
          onPick={edit}
          onKey={(event, gesture) => {
            if (event.key === 'Delete') bin(gesture);
            return event.key === 'Delete';
          }}
          estimate={76}
          focusable
          row={(gesture) => (
            <GestureRow
              gesture={gesture}
              currency={currency}
              asking={asks(gesture.text, names).length > 0}
              onEdit={() => edit(gesture)}
              onBin={() => bin(gesture)}
            />
          )}
        />
      )}
      <footer class="foot">
        <span class="chips">{gestures && gestures.length > 0 && starters}</span>
        <button type="button" class="quiet" onClick={() => setView({ name: 'bin' })}>
          <Icon name="bin" size={14} />
          {t('uiBin')}
        </button>
      </footer>
    </div>
  );
}
