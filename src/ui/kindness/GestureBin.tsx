/** Gestures in the bin, each one press from being back. */
import type { JSX } from 'preact';
import { t } from '../../platform/i18n.ts';
import { restoreGesture } from '../../storage/commands/index.ts';
import { binnedGestures } from '../../storage/queries/index.ts';
import { BinList } from '../shared/BinList.tsx';
import { useAct } from '../shared/useAct.ts';
import { useLive } from '../shared/useLive.ts';

export function GestureBin({ onClose }: { onClose: () => void }): JSX.Element {
  const act = useAct();
  const rows = useLive(binnedGestures, []);
  return (
    <BinList
      rows={rows?.map(({ id, title, text }) => ({ id, title, text }))}
      label={t('kindGestureBin')}
      onRestore={({ id, title }) => act(() => restoreGesture(id), t('kindGestureRestored', title))}
      onClose={onClose}
    />
  );
}
