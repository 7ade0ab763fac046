/** The searched and filtered list of people. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t, tn } from '../../platform/i18n.ts';
import { listPeople } from '../../storage/queries/index.ts';
import { EmptyState } from '../shared/EmptyState.tsx';
import { rowAfter } from '../shared/rowAfter.ts';
import { SearchBox } from '../shared/SearchBox.tsx';
import { useLive } from '../shared/useLive.ts';
import { rowId, VirtualList } from '../shared/VirtualList.tsx';
import { type Filter, NO_FILTER, onNetwork, storedFilter } from './filter.ts';
import { PeopleFilters } from './PeopleFilters.tsx';
import { PersonRow } from './PersonRow.tsx';

const ID = 'people';

interface Props {
  chosen: string | null;
  onOpen: (id: string) => void;
}

export function PeopleList({ chosen, onOpen }: Props): JSX.Element {
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const [at, setActive] = useState(0);
  const { query, stage, tag, network, community } = filter;
  const rows = useLive(async () => {
    const found = await listPeople(storedFilter(filter));
    return found.filter(onNetwork(network));
  }, [query, stage, tag, network, community]);
  const active = Math.max(0, Math.min(at, (rows?.length ?? 0) - 1));
  const narrow = (patch: Partial<Filter>): void => {
    setFilter({ ...filter, ...patch });
    setActive(0);
  };
  const press = (event: KeyboardEvent): void => {
    const next = rowAfter(event.key, active, rows?.length ?? 0, false);
    const row = rows?.[active];
    if (next !== null) setActive(next);
    else if (event.key === 'Enter' && row) onOpen(row.person.id);
    else return;
    event.preventDefault();
  };
  const filtered = Boolean(query || stage || tag || network || community);
  return (
    <section class="split-list" aria-label={t('peopleList')}>
      <div class="bar">
        <SearchBox
          label={t('peopleSearch')}
          value={query}
          onInput={(value) => narrow({ query: value })}
          onKeyDown={press}
          focused
          controls={rows?.length ? ID : undefined}
          active={rowId(ID, active)}
        />
      </div>
      <PeopleFilters filter={filter} onFilter={narrow} />
      {rows?.length === 0 && (
        <EmptyState
          icon={filtered ? 'search' : 'people'}
          title={t(filtered ? 'peopleNotFound' : 'peopleNone')}
          text={t(filtered ? 'peopleNotFoundText' : 'peopleNoneText')}
        />
      )}
      {rows && rows.length > 0 && (
        <VirtualList
          id={ID}
          label={t('peopleList')}
          items={rows}
          keyOf={({ person }) => person.id}
          active={active}
          onActive={setActive}
          onPick={({ person }) => onOpen(person.id)}
          estimate={61}
          row={(row) => <PersonRow row={row} open={row.person.id === chosen} />}
        />
      )}
      <footer class="foot">
        <span aria-live="polite">{rows && tn('peopleCount', rows.length)}</span>
      </footer>
    </section>
  );
}
