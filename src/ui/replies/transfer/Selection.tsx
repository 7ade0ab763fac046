/** Replies ticked one by one, or all that a search shows. */
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Reply } from '../../../core/reply.ts';
import { rankReplies } from '../../../core/search.ts';
import { t } from '../../../platform/i18n.ts';
import { rowAfter } from '../../shared/rowAfter.ts';
import { SearchBox } from '../../shared/SearchBox.tsx';
import { rowId, VirtualList } from '../../shared/VirtualList.tsx';

interface Props {
  replies: readonly Reply[];
  /** Ids. */
  ticked: ReadonlySet<string>;
  onTick: (ticked: ReadonlySet<string>) => void;
}

const ID = 'to-export';

export function Selection({ replies, ticked, onTick }: Props): JSX.Element {
  const [query, setQuery] = useState('');
  const [chosen, setActive] = useState(0);
  const shown = useMemo(() => rankReplies(replies, query, replies.length), [replies, query]);
  const active = Math.max(0, Math.min(chosen, shown.length - 1));
  const set = (rows: readonly Reply[], on: boolean): void => {
    const next = new Set(ticked);
    for (const { id } of rows) {
      if (on) next.add(id);
      else next.delete(id);
    }
    onTick(next);
  };
  const toggle = (row: Reply): void => set([row], !ticked.has(row.id));
  const press = (event: KeyboardEvent): void => {
    const next = rowAfter(event.key, active, shown.length, false);
    const row = shown[active];
    if (next !== null) setActive(next);
    else if (event.key === 'Enter' && row) toggle(row);
    else return;
    event.preventDefault();
  };
  return (
    <div class="plan">
      <SearchBox
        label={t('transferSearch')}
        value={query}
        onInput={setQuery}
        onKeyDown={press}
        {...(shown.length > 0 && { controls: ID })}
        active={rowId(ID, active)}
      />
      <div class="chips">
        <button type="button" class="chip" onClick={() => set(shown, true)}>
          {t('transferTickAll')}
        </button>
        <button type="button" class="chip" onClick={() => set(shown, false)}>
          {t('transferTickNone')}
        </button>
      </div>
      {shown.length === 0 ? (
        <p class="hint">{t('transferNotFound')}</p>
      ) : (
        <VirtualList
          id={ID}
          label={t('transferWhich')}
          items={shown}
          keyOf={({ id }) => id}
          active={active}
          onActive={setActive}
          onPick={toggle}
          estimate={38}
          row={(row) => (
            <div role="gridcell" class="tick-row">
              <input
                type="checkbox"
                aria-label={row.title}
                tabIndex={-1}
                checked={ticked.has(row.id)}
                onClick={(event) => event.stopPropagation()}
                onChange={() => toggle(row)}
              />
              <span class="row-text">
                <b>{row.title}</b> {row.folder}
              </span>
            </div>
          )}
        />
      )}
    </div>
  );
}
