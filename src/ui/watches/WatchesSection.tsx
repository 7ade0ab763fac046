/** What she listens for: the list and, beside it, the watch that she opened, a table to import, or the starter maps. */
import type { JSX } from 'preact';
import type { Watch } from '../../core/watch.ts';
import { t, tn } from '../../platform/i18n.ts';
import { listWatches } from '../../storage/queries/index.ts';
import { Icon } from '../shared/Icon.tsx';
import { useRehearing } from '../shared/Rehearing.tsx';
import { useLive } from '../shared/useLive.ts';
import { exportWatches } from './exportWatches.ts';
import { ImportSheet } from './ImportSheet.tsx';
import { StarterSheet } from './StarterSheet.tsx';
import { WatchEditor } from './WatchEditor.tsx';
import { WatchList } from './WatchList.tsx';

/** Stand in the address for what is no watch. */
const NEW = 'new';
const TABLE = 'table';
const STARTERS = 'starters';

interface Props {
  id: string | null;
  onOpen: (id: string | null) => void;
}

export function WatchesSection({ id, onOpen }: Props): JSX.Element {
  const watches = useLive(listWatches, []);
  const rehear = useRehearing();
  const sheet = watches ? sheetOf(id, watches, onOpen) : null;
  return (
    <div class={sheet ? 'split open' : 'split'}>
      <section class="split-list" aria-label={t('dashWatches')}>
        {watches && <WatchList watches={watches} chosen={id} onOpen={onOpen} onNew={() => onOpen(NEW)} />}
        <footer class="foot">
          <span class="count" aria-live="polite">
            {watches && tn('watchCount', watches.length)}
          </span>
          <span class="foot-acts">
            <button type="button" class="quiet" onClick={() => onOpen(STARTERS)}>
              <Icon name="watch" size={14} />
              {t('startersAdd')}
            </button>
            {watches && watches.length > 0 && (
              <button type="button" class="quiet" title={t('rehearHint')} onClick={rehear}>
                {t('rehearStart')}
              </button>
            )}
            <button type="button" class="quiet" onClick={() => onOpen(TABLE)}>
              {t('importSave')}
            </button>
            {watches && watches.length > 0 && (
              <button type="button" class="quiet" onClick={() => exportWatches(watches)}>
                {t('exportWatches')}
              </button>
            )}
          </span>
        </footer>
      </section>
      {sheet}
    </div>
  );
}

function sheetOf(id: string | null, watches: readonly Watch[], onOpen: Props['onOpen']): JSX.Element | null {
  const close = (): void => onOpen(null);
  if (id === TABLE) return <ImportSheet watches={watches} onClose={close} />;
  if (id === STARTERS) return <StarterSheet watches={watches} onOpen={onOpen} onClose={close} />;
  const opened = watches.find((watch) => watch.id === id) ?? null;
  if (!opened && id !== NEW) return null;
  return <WatchEditor key={id} watch={opened} onClose={close} />;
}
