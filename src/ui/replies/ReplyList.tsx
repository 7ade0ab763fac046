/** The searched list of replies: the cursor in the search, arrows choose, Enter uses; in the list, Space selects. */
import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Sieve } from '../../core/library/sift.ts';
import type { Reply } from '../../core/reply.ts';
import { t } from '../../platform/i18n.ts';
import { IconButton } from '../shared/IconButton.tsx';
import { rowAfter } from '../shared/rowAfter.ts';
import { SearchBox } from '../shared/SearchBox.tsx';
import { rowId, VirtualList } from '../shared/VirtualList.tsx';
import { gestureOf, type ListGesture } from './listKeys.ts';
import { NoReply } from './NoReply.tsx';
import { type ReplyActions, ReplyRow } from './ReplyRow.tsx';
import type { Selection } from './useSelection.ts';
import type { ShelfRow } from './useShelf.ts';

export interface ListActions extends ReplyActions {
  use: (reply: Reply) => void;
  copy: (reply: Reply) => void;
  write: (title: string) => void;
  /** What is selected, else this one. */
  binChosen: (reply: Reply) => void;
}

interface Props {
  /** Undefined while being read. */
  rows: readonly ShelfRow[] | undefined;
  /** The library is empty, whatever narrows it. */
  isBare: boolean;
  sieve: Sieve;
  onSieve: (patch: Partial<Sieve>) => void;
  selection: Selection;
  /** Beside a tree, with room for folders and uses. */
  wide: boolean;
  preview: (reply: Reply) => string;
  actions: ListActions;
  /** Beside the search: conditions, and what opens them. */
  tools?: ComponentChildren;
  /** Under the search. */
  children?: ComponentChildren;
}

const ID = 'replies';

export function ReplyList(props: Props): JSX.Element {
  const { rows, isBare, sieve, onSieve, selection, wide, preview, actions, tools, children } = props;
  const [chosen, setActive] = useState(0);
  const active = Math.max(0, Math.min(chosen, (rows?.length ?? 0) - 1));
  const reply = rows?.[active]?.reply;
  const isSelecting = wide || selection.ids.size > 0;

  const run = (gesture: ListGesture): void => {
    if (gesture === 'selectAll') selection.put((rows ?? []).map((row) => row.reply.id));
    else if (reply) actions[gesture](reply);
  };
  const pressAnywhere = (event: KeyboardEvent): void => {
    const gesture = event.defaultPrevented ? null : gestureOf(event);
    if (!gesture) return;
    event.preventDefault();
    run(gesture);
  };
  const pressInSearch = (event: KeyboardEvent): void => {
    const next = rowAfter(event.key, active, rows?.length ?? 0, false);
    if (gestureOf(event)) return;
    if (next !== null) setActive(next);
    else if (event.key === 'Enter' && reply) actions.use(reply);
    else if (event.key === 'Enter' && rows) actions.write(sieve.query);
    else return;
    event.preventDefault();
  };
  const pressInList = (event: KeyboardEvent, { reply: one }: ShelfRow): boolean => {
    if (event.key === ' ') selection.toggle(one.id);
    else if (event.key === 'Delete') actions.binChosen(one);
    else if (event.key === 'Escape' && selection.ids.size > 0) selection.put([]);
    else return false;
    return true;
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys that bubble from the search and from the list
    <div class="library-list" onKeyDown={pressAnywhere}>
      <div class="bar">
        <SearchBox
          label={t('replySearch')}
          value={sieve.query}
          onInput={(query) => {
            onSieve({ query });
            setActive(0);
          }}
          onKeyDown={pressInSearch}
          focused
          controls={reply && ID}
          active={rowId(ID, active)}
        />
        <IconButton icon="plus" label={t('replyNew')} onClick={() => actions.write('')} />
        {tools}
      </div>
      {children}
      {rows?.length === 0 && (
        <NoReply isBare={isBare} sieve={sieve} onSieve={onSieve} onWrite={() => actions.write(sieve.query)} />
      )}
      {rows && reply && (
        <VirtualList
          id={ID}
          label={t('replyList')}
          items={rows}
          keyOf={(row) => row.reply.id}
          active={active}
          onActive={setActive}
          onPick={(row) => actions.use(row.reply)}
          selected={selection.ids}
          onKey={pressInList}
          focusable
          estimate={wide ? 77 : 57}
          row={(row, on) => (
            <ReplyRow
              reply={row.reply}
              preview={preview(row.reply)}
              because={row.because}
              active={on}
              wide={wide}
              selected={isSelecting ? selection.ids.has(row.reply.id) : undefined}
              onToggle={({ id }) => selection.toggle(id)}
              actions={actions}
            />
          )}
        />
      )}
    </div>
  );
}
