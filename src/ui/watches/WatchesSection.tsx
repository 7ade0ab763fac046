/** What she listens for: the list and, beside it, the watch that she opened. */
import type { JSX } from 'preact';
import { t } from '../../platform/i18n.ts';
import { listWatches } from '../../storage/queries/index.ts';
import { EmptyState } from '../shared/EmptyState.tsx';
import { Icon } from '../shared/Icon.tsx';
import { useRehearing } from '../shared/Rehearing.tsx';
import { useLive } from '../shared/useLive.ts';
import { WatchEditor } from './WatchEditor.tsx';
import { WatchList } from './WatchList.tsx';

/** Stands in the address for a watch that is not written yet. */
const NEW = 'new';

interface Props {
  id: string | null;
  onOpen: (id: string | null) => void;
}

export function WatchesSection({ id, onOpen }: Props): JSX.Element {
  const watches = useLive(listWatches, []);
  const rehear = useRehearing();
  const opened = watches?.find((watch) => watch.id === id) ?? null;
  const editing = watches && (opened || id === NEW);
  return (
    <div class={editing ? 'split open' : 'split'}>
      <section class="split-list" aria-label={t('dashWatches')}>
        <div class="bar">
          <button type="button" class="primary" onClick={() => onOpen(NEW)}>
            <Icon name="plus" />
            {t('watchNew')}
          </button>
        </div>
        {watches?.length === 0 && <EmptyState icon="watch" title={t('watchNone')} text={t('watchNoneText')} />}
        {watches && watches.length > 0 && <WatchList watches={watches} chosen={id} onOpen={onOpen} />}
        {watches && watches.length > 0 && (
          <footer class="foot">
            <span>{t('rehearHint')}</span>
            <button type="button" onClick={rehear}>
              {t('rehearStart')}
            </button>
          </footer>
        )}
      </section>
      {editing && <WatchEditor key={id} watch={opened} onClose={() => onOpen(null)} />}
    </div>
  );
}
