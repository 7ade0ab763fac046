/** The searched list of watches, of which only those seen are drawn. */
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { foldPlain } from '../../core/fold.ts';
import type { Watch } from '../../core/watch.ts';
import { t } from '../../platform/i18n.ts';
import { KIND_WORDS } from '../posts/why.ts';
import { EmptyState } from '../shared/EmptyState.tsx';
import { Icon } from '../shared/Icon.tsx';
import { rowAfter } from '../shared/rowAfter.ts';
import { SearchBox } from '../shared/SearchBox.tsx';
import { rowId, VirtualList } from '../shared/VirtualList.tsx';
import { WatchRow } from './WatchRow.tsx';

const ID = 'watches';

interface Props {
  watches: readonly Watch[];
  chosen: string | null;
  onOpen: (id: string) => void;
  onNew: () => void;
}

/** Watches whose name, kind or words hold every word of the query. */
function useFound(watches: readonly Watch[], query: string): readonly Watch[] {
  const texts = useMemo(
    () => watches.map(({ name, kind, terms }) => foldPlain([name, t(KIND_WORDS[kind]), ...terms].join('\n'))),
    [watches],
  );
  return useMemo(() => {
    const words = foldPlain(query).split(/\s+/).filter(Boolean);
    return words.length === 0 ? watches : watches.filter((_, at) => words.every((word) => texts[at]?.includes(word)));
  }, [watches, texts, query]);
}

export function WatchList({ watches, chosen, onOpen, onNew }: Props): JSX.Element {
  const [query, setQuery] = useState('');
  const [at, setActive] = useState(0);
  const found = useFound(watches, query);
  const active = Math.max(0, Math.min(at, found.length - 1));
  const press = (event: KeyboardEvent): void => {
    const next = rowAfter(event.key, active, found.length, false);
    const watch = found[active];
    if (next !== null) setActive(next);
    else if (event.key === 'Enter' && watch) onOpen(watch.id);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <div class="bar">
        <SearchBox
          label={t('watchSearch')}
          value={query}
          onInput={(value) => {
            setQuery(value);
            setActive(0);
          }}
          onKeyDown={press}
          controls={found.length > 0 ? ID : undefined}
          active={rowId(ID, active)}
        />
        <button type="button" class="primary" onClick={onNew}>
          <Icon name="plus" />
          {t('watchNew')}
        </button>
      </div>
      {watches.length === 0 && <EmptyState icon="watch" title={t('watchNone')} text={t('watchNoneText')} />}
      {watches.length > 0 && found.length === 0 && <EmptyState icon="search" title={t('watchNotFound', query)} />}
      {found.length > 0 && (
        <VirtualList
          id={ID}
          label={t('dashWatches')}
          items={found}
          keyOf={({ id }) => id}
          active={active}
          onActive={setActive}
          onPick={({ id }) => onOpen(id)}
          estimate={59}
          row={(watch) => <WatchRow watch={watch} open={watch.id === chosen} />}
        />
      )}
    </>
  );
}
