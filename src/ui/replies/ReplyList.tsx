/** The searched list of replies: the cursor in the search, arrows choose, Enter uses. */
import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Reply } from '../../core/reply.ts';
import { t } from '../../platform/i18n.ts';
import { searchReplies } from '../../storage/queries/index.ts';
import { EmptyState } from '../shared/EmptyState.tsx';
import { Icon } from '../shared/Icon.tsx';
import { IconButton } from '../shared/IconButton.tsx';
import { rowAfter } from '../shared/rowAfter.ts';
import { SearchBox } from '../shared/SearchBox.tsx';
import { useLive } from '../shared/useLive.ts';
import { rowId, VirtualList } from '../shared/VirtualList.tsx';
import { type ReplyActions, ReplyRow } from './ReplyRow.tsx';

interface Props {
  query: string;
  onQuery: (query: string) => void;
  preview: (reply: Reply) => string;
  actions: ReplyActions & { use: (reply: Reply) => void; copy: (reply: Reply) => void; write: (title: string) => void };
  onBin: () => void;
  children?: ComponentChildren;
}

const ID = 'replies';
/** She has hundreds at most; the list draws only what is seen. */
const ALL = 100_000;

type Gesture = keyof ReplyActions | 'copy';

/** The gesture of a key held with Ctrl, or Cmd on a Mac. */
function gestureOf(event: KeyboardEvent): Gesture | null {
  if (!event.ctrlKey && !event.metaKey) return null;
  const box = event.target as HTMLInputElement;
  // With some of her search selected, Ctrl+C is for that.
  if (event.key === 'c' && box.selectionStart === box.selectionEnd) return 'copy';
  return ({ e: 'edit', d: 'duplicate', Delete: 'bin' } as const)[event.key] ?? null;
}

export function ReplyList({ query, onQuery, preview, actions, onBin, children }: Props): JSX.Element {
  const replies = useLive(() => searchReplies(query, ALL), [query]);
  const [chosen, setActive] = useState(0);
  const active = Math.max(0, Math.min(chosen, (replies?.length ?? 0) - 1));
  const reply = replies?.[active];

  const press = (event: KeyboardEvent): void => {
    const gesture = gestureOf(event);
    const next = rowAfter(event.key, active, replies?.length ?? 0, false);
    if (gesture && reply) actions[gesture](reply);
    else if (next !== null) setActive(next);
    else if (event.key === 'Enter' && reply) actions.use(reply);
    else if (event.key === 'Enter' && replies) actions.write(query);
    else return;
    event.preventDefault();
  };

  return (
    <div class="library">
      <div class="bar">
        <SearchBox
          label={t('replySearch')}
          value={query}
          onInput={(value) => {
            onQuery(value);
            setActive(0);
          }}
          onKeyDown={press}
          focused
          controls={reply && ID}
          active={rowId(ID, active)}
        />
        <IconButton icon="plus" label={t('replyNew')} onClick={() => actions.write('')} />
      </div>
      {replies?.length === 0 && <NoReply query={query} onWrite={() => actions.write(query)} />}
      {replies && reply && (
        <VirtualList
          id={ID}
          label={t('replyList')}
          items={replies}
          keyOf={(row) => row.id}
          active={active}
          onActive={setActive}
          onPick={actions.use}
          estimate={57}
          row={(row, on) => <ReplyRow reply={row} preview={preview(row)} active={on} actions={actions} />}
        />
      )}
      <footer class="foot">
        {children}
        <button type="button" class="quiet" onClick={onBin}>
          <Icon name="bin" size={14} />
          {t('uiBin')}
        </button>
      </footer>
    </div>
  );
}

function NoReply({ query, onWrite }: { query: string; onWrite: () => void }): JSX.Element {
  return query ? (
    <EmptyState icon="search" title={t('replyNotFound', query)} text={t('replyNotFoundText')}>
      <button type="button" class="primary" onClick={onWrite}>
        {t('replyWriteIt', query)}
      </button>
    </EmptyState>
  ) : (
    <EmptyState icon="reply" title={t('replyNone')} text={t('replyNoneText')}>
      <button type="button" class="primary" onClick={onWrite}>
        {t('replyNew')}
      </button>
    </EmptyState>
  );
}
