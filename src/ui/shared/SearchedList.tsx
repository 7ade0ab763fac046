/** A list that a search box commands: arrows choose, Enter opens; beside the box, what makes a new one. */
import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { rowAfter } from './rowAfter.ts';
import { SearchBox } from './SearchBox.tsx';
import { rowId, VirtualList } from './VirtualList.tsx';

interface Props<T> {
  id: string;
  label: string;
  searchLabel: string;
  query: string;
  onQuery: (query: string) => void;
  /** Undefined until they are read. */
  rows: readonly T[] | undefined;
  keyOf: (row: T) => string;
  onOpen: (row: T) => void;
  /** Height of a row in px before it is measured. */
  estimate: number;
  row: (row: T) => ComponentChildren;
  /** Stands in the place of a list without rows. */
  empty: ComponentChildren;
  /** How many there are, in words. */
  count: (rows: number) => string;
  children?: ComponentChildren;
}

export function SearchedList<T>(props: Props<T>): JSX.Element {
  const { id, label, searchLabel, query, onQuery, rows, keyOf, onOpen, estimate, row, empty, count } = props;
  const [at, setActive] = useState(0);
  const active = Math.max(0, Math.min(at, (rows?.length ?? 0) - 1));
  const press = (event: KeyboardEvent): void => {
    const next = rowAfter(event.key, active, rows?.length ?? 0, false);
    const chosen = rows?.[active];
    if (next !== null) setActive(next);
    else if (event.key === 'Enter' && chosen) onOpen(chosen);
    else return;
    event.preventDefault();
  };
  const search = (value: string): void => {
    onQuery(value);
    setActive(0);
  };
  return (
    <section class="split-list" aria-label={label}>
      <div class="bar">
        <SearchBox
          label={searchLabel}
          value={query}
          onInput={search}
          onKeyDown={press}
          focused
          controls={rows?.length ? id : undefined}
          active={rowId(id, active)}
        />
        {props.children}
      </div>
      {rows?.length === 0 && empty}
      {rows && rows.length > 0 && (
        <VirtualList
          id={id}
          label={label}
          items={rows}
          keyOf={keyOf}
          active={active}
          onActive={setActive}
          onPick={onOpen}
          estimate={estimate}
          row={row}
        />
      )}
      <footer class="foot">
        <span aria-live="polite">{rows && count(rows.length)}</span>
      </footer>
    </section>
  );
}
