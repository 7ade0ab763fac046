/** The log of acts of kindness: what was given to whom, where it stands, what came back; under it the month and the draws. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { formatTime, t } from '../../platform/i18n.ts';
import { kindnessLog, type LogEntry, listDraws } from '../../storage/queries/index.ts';
import { EmptyState } from '../shared/EmptyState.tsx';
import { useLive } from '../shared/useLive.ts';
import { VirtualList } from '../shared/VirtualList.tsx';
import { Draws } from './Draws.tsx';
import { LogForm } from './LogForm.tsx';
import { LookBack } from './LookBack.tsx';
import { STATE_WORDS } from './words.ts';

export function Log(): JSX.Element {
  const log = useLive(kindnessLog, []);
  const draws = useLive(() => listDraws(), []);
  const [opened, setOpened] = useState<string | null>(null);
  const [chosen, setActive] = useState(0);
  const entry = log?.find(({ kindness }) => kindness.id === opened);
  if (!log || !draws) return <div class="library" />;
  if (entry) return <LogForm key={entry.kindness.id} entry={entry} onClose={() => setOpened(null)} />;
  if (log.length === 0 && draws.length === 0) {
    return <EmptyState icon="kindness" title={t('kindLogNone')} text={t('kindLogNoneText')} />;
  }
  return (
    <div class="library">
      <LookBack log={log} draws={draws} />
      <VirtualList
        id="kindlog"
        label={t('kindLogList')}
        items={log}
        keyOf={({ kindness }) => kindness.id}
        active={Math.max(0, Math.min(chosen, log.length - 1))}
        onActive={setActive}
        onPick={({ kindness }) => setOpened(kindness.id)}
        estimate={76}
        focusable
        row={(each) => <LogRow entry={each} />}
      />
      <Draws draws={draws} />
    </div>
  );
}

function LogRow({ entry: { kindness, post, gesture } }: { entry: LogEntry }): JSX.Element {
  return (
    <div class="reply-row">
      <div role="gridcell" class="reply-text">
        <p class="row-title">
          <b>{post?.post.author ?? t('kindPostGone')}</b>
          <span class="chip">{t(STATE_WORDS[kindness.state])}</span>
        </p>
        <p class="row-text">
          {gesture?.title ?? t('kindGestureGone')}
          {kindness.why && ` · ${kindness.why}`}
        </p>
      </div>
      <div role="gridcell" class="row-meta">
        {formatTime(kindness.at)}
      </div>
    </div>
  );
}
