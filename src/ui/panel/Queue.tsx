/** The posts in one state, last flagged first; as many are read as she scrolls. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PostState, QueuedPost } from '../../core/queue.ts';
import { tellTabs } from '../../platform/bus.ts';
import { t } from '../../platform/i18n.ts';
import { queuePage } from '../../storage/queries/index.ts';
import { HandOver } from '../relays/HandOver.tsx';
import { EmptyState } from '../shared/EmptyState.tsx';
import { Kbd } from '../shared/Kbd.tsx';
import { useAct } from '../shared/useAct.ts';
import { useLive } from '../shared/useLive.ts';
import { VirtualList } from '../shared/VirtualList.tsx';
import { GESTURES, type Gesture } from './gestures.ts';
import { openPost } from './openPost.ts';
import { QueueRow } from './QueueRow.tsx';

/** Posts read at first; twice as many each time she nears the end. */
const FIRST = 200;

export function Queue({ state, total }: { state: PostState; total: number | undefined }): JSX.Element {
  const act = useAct();
  const [limit, setLimit] = useState(FIRST);
  const [chosen, setActive] = useState(0);
  const posts = useLive(async () => (await queuePage([state], limit)).posts, [state, limit]);
  const active = Math.max(0, Math.min(chosen, (posts?.length ?? 0) - 1));

  const [handing, setHanding] = useState<QueuedPost | null>(null);
  const treat = (gesture: Gesture, post: QueuedPost): void => {
    const { write } = gesture;
    if (!write) {
      setHanding(post);
      return;
    }
    const said = t(gesture.said, post.post.author ?? post.post.handle ?? '');
    // Pages that show the post mark its state.
    act(
      () => write(post),
      said,
      () => tellTabs('page.refresh', { id: post.id }),
    );
  };
  const press = (event: KeyboardEvent, post: QueuedPost): boolean => {
    const key = event.key.toLowerCase();
    const gesture = GESTURES.find((each) => each.key === key && each.fits(post));
    if (gesture) treat(gesture, post);
    else if (key === 'o') openPost(post);
    else return false;
    return true;
  };

  if (!posts) return <div class="library" />;
  if (posts.length === 0) {
    return state === 'new' ? (
      <EmptyState title={t('panelNothingTitle')} text={t('panelNothingText')} />
    ) : (
      <EmptyState icon="tick" title={t('panelEmptyTitle')} />
    );
  }
  return (
    <div class="library">
      <VirtualList
        id="queue"
        label={t('panelList')}
        items={posts}
        total={total}
        keyOf={(post) => post.id}
        active={active}
        onActive={setActive}
        onPick={openPost}
        clickOnlyChooses
        onKey={press}
        onNearEnd={() => posts.length === limit && setLimit(limit * 2)}
        estimate={110}
        focusable
        focused
        row={(post, on) => (
          <QueueRow
            post={post}
            active={on}
            onOpen={() => openPost(post)}
            onGesture={(gesture) => treat(gesture, post)}
          />
        )}
      />
      {handing && <HandOver flag={handing} onClose={() => setHanding(null)} />}
      <footer class="foot">
        <span class="keys">
          <Kbd>J</Kbd>
          <Kbd>K</Kbd>
          <span>{t('panelMoves')}</span>
          <Kbd>↵</Kbd>
          <span>{t('panelOpens')}</span>
        </span>
      </footer>
    </div>
  );
}
