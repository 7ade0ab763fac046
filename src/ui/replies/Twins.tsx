/** Replies that say nearly the same: one is kept, with the uses and tags of all; the others go to the bin. */
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { twinsIn } from '../../core/library/twins.ts';
import type { Reply } from '../../core/reply.ts';
import { formatNumber, t, tn } from '../../platform/i18n.ts';
import { mergeReplies } from '../../storage/commands/index.ts';
import { liveReplies } from '../../storage/queries/index.ts';
import { EmptyState } from '../shared/EmptyState.tsx';
import { IconButton } from '../shared/IconButton.tsx';
import { useAct } from '../shared/useAct.ts';
import { useLive } from '../shared/useLive.ts';
import { Use } from './Use.tsx';

/** Groups drawn at once; as they are merged, others take their place. */
const SHOWN = 20;

export function Twins({ onClose }: { onClose: () => void }): JSX.Element {
  const replies = useLive(liveReplies, []);
  const groups = useMemo(() => replies && twinsIn(replies), [replies]);
  const more = Math.max(0, (groups?.length ?? 0) - SHOWN);
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onClose();
  };
  return (
    <section class="form" aria-label={t('libraryTwins')} onKeyDown={press}>
      <header class="form-head">
        <IconButton icon="back" label={t('uiBack')} onClick={onClose} />
        <h2>{t('libraryTwins')}</h2>
      </header>
      {groups?.length === 0 && <EmptyState title={t('libraryTwinsNone')} text={t('libraryTwinsNoneText')} />}
      {groups && groups.length > 0 && (
        <div class="form-body twins">
          <p class="hint">{t('libraryTwinsText')}</p>
          {groups.slice(0, SHOWN).map((group) => (
            <Group key={group.map(({ id }) => id).join()} group={group} />
          ))}
          {more > 0 && <p class="hint">{tn('libraryTwinsMore', more)}</p>}
        </div>
      )}
    </section>
  );
}

function Group({ group }: { group: readonly Reply[] }): JSX.Element {
  const act = useAct();
  const [kept, setKept] = useState(group[0]?.id ?? '');
  const ids = group.map(({ id }) => id);
  const title = group.find(({ id }) => id === kept)?.title ?? '';
  return (
    <fieldset class="twin-group">
      <legend class="legend">{t('libraryTwinsKeep', formatNumber(group.length))}</legend>
      {group.map((reply) => (
        <label key={reply.id} class="twin">
          <input type="radio" name={ids.join()} checked={reply.id === kept} onChange={() => setKept(reply.id)} />
          <span>
            <b>{reply.title}</b>
            <span class="twin-text" lang={reply.lang || undefined}>
              {reply.body}
            </span>
            <Use reply={reply} />
          </span>
        </label>
      ))}
      <button type="button" onClick={() => act(() => mergeReplies(kept, ids), t('libraryMerged', title))}>
        {t('libraryMerge')}
      </button>
    </fieldset>
  );
}
