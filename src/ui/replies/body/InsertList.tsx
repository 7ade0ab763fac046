/** The searched list of all that may be put into a body: arrows choose, Enter inserts, Escape closes. */
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t, tn } from '../../../platform/i18n.ts';
import { rowAfter } from '../../shared/rowAfter.ts';
import { type Entry, entriesFor } from './entries.ts';

interface Props {
  id: string;
  entries: readonly Entry[];
  onChoose: (entry: Entry) => void;
  onClose: () => void;
}

export function InsertList({ id, entries, onChoose, onClose }: Props): JSX.Element {
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const found = entriesFor(entries, query);
  const active = Math.min(chosen, found.length - 1);
  const rowId = (at: number): string => `${id}-${at}`;

  useLayoutEffect(() => input.current?.focus(), []);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  });

  const press = (event: KeyboardEvent): void => {
    const next = rowAfter(event.key, active, found.length, false);
    const entry = found[active];
    if (next !== null) setChosen(next);
    else if (event.key === 'Enter' && entry && !event.isComposing) onChoose(entry);
    else if (event.key === 'Escape') onClose();
    else return;
    event.preventDefault();
    // Escape and Enter would also go to the form.
    event.stopPropagation();
  };

  return (
    <div class="insert" id={id}>
      <input
        ref={input}
        role="combobox"
        aria-label={t('insertSearch')}
        placeholder={t('insertSearch')}
        aria-autocomplete="list"
        aria-expanded={found.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={found.length > 0 ? rowId(active) : undefined}
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={(event) => {
          setQuery(event.currentTarget.value);
          setChosen(0);
        }}
        onKeyDown={press}
      />
      <div ref={list} id={`${id}-list`} role="listbox" class="insert-list" aria-label={t('insertAll')}>
        {found.map((entry, at) => (
          <div key={`${entry.label} ${entry.code}`} role="presentation">
            {entry.group !== found[at - 1]?.group && (
              <p role="presentation" class="hint">
                {entry.group}
              </p>
            )}
            {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the combobox, which keeps the focus */}
            <div
              id={rowId(at)}
              role="option"
              aria-selected={at === active}
              class="insert-row"
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onChoose(entry)}
            >
              <span>{entry.label}</span>
              <code>{entry.code}</code>
            </div>
          </div>
        ))}
      </div>
      <p class="sr" role="status">
        {tn('insertCount', found.length)}
      </p>
      {found.length === 0 && <p class="hint">{t('insertNone', query)}</p>}
    </div>
  );
}
