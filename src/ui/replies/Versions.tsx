/** What a reply said before: each version against the words of now, and the way back to it. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { changesBetween } from '../../core/library/changes.ts';
import type { Reply, ReplyVersion } from '../../core/reply.ts';
import { formatTime, t } from '../../platform/i18n.ts';
import { restoreVersion } from '../../storage/commands/index.ts';
import { replyById, versionsOf } from '../../storage/queries/index.ts';
import { EmptyState } from '../shared/EmptyState.tsx';
import { Icon } from '../shared/Icon.tsx';
import { IconButton } from '../shared/IconButton.tsx';
import { useAct } from '../shared/useAct.ts';
import { useLive } from '../shared/useLive.ts';
import { VirtualList } from '../shared/VirtualList.tsx';
import { Difference } from './Difference.tsx';
import { ReplyGone } from './ReplyGone.tsx';

interface Props {
  id: string;
  onClose: () => void;
}

export function Versions({ id, onClose }: Props): JSX.Element {
  const reply = useLive(() => replyById(id), [id]);
  const versions = useLive(() => versionsOf(id), [id]);
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onClose();
  };
  if (reply === null || reply?.binnedAt) return <ReplyGone onClose={onClose} />;
  return (
    <section class="form" aria-label={t('replyVersions')} onKeyDown={press}>
      <header class="form-head">
        <IconButton icon="back" label={t('uiBack')} onClick={onClose} />
        <h2>{t('replyVersionsOf', reply?.title ?? '')}</h2>
      </header>
      {versions?.length === 0 && (
        <EmptyState icon="undo" title={t('replyVersionNone')} text={t('replyVersionNoneText')} />
      )}
      {reply && versions && versions.length > 0 && <Comparing reply={reply} versions={versions} />}
    </section>
  );
}

function Comparing({ reply, versions }: { reply: Reply; versions: readonly ReplyVersion[] }): JSX.Element {
  const act = useAct();
  const [chosen, setChosen] = useState(0);
  const active = Math.min(chosen, versions.length - 1);
  const version = versions[active];
  const restore = ({ id, at }: ReplyVersion): void => {
    act(() => restoreVersion(id), t('replyVersionRestored', formatTime(at)));
  };
  return (
    <div class="versions">
      <VirtualList
        id="versions"
        label={t('replyVersions')}
        items={versions}
        keyOf={(row) => row.id}
        active={active}
        onActive={setChosen}
        onPick={restore}
        clickOnlyChooses
        estimate={50}
        focusable
        focused
        row={(row) => (
          <div role="gridcell" class="version-row">
            <p class="row-title">
              <b>{t('replyVersionUntil', formatTime(row.at))}</b>
            </p>
            <p class="row-text">{row.body}</p>
          </div>
        )}
      />
      {version && (
        <section class="version-changes" aria-label={t('replyVersionChanges')} aria-live="polite">
          <Difference changes={changesBetween(version, reply)} />
        </section>
      )}
      {version && (
        <footer class="form-foot">
          <button type="button" class="primary" onClick={() => restore(version)}>
            <Icon name="undo" size={14} />
            {t('replyVersionRestore')}
          </button>
        </footer>
      )}
    </div>
  );
}
