/** The posts flagged on this page; choosing one shows it there. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Flag } from '../../core/queue.ts';
import { askTab } from '../../platform/bus.ts';
import { t } from '../../platform/i18n.ts';
import { PostSummary } from '../posts/PostSummary.tsx';
import { useSay } from '../shared/Toast.tsx';
import { VirtualList } from '../shared/VirtualList.tsx';

export function FlaggedHere({ tabId, flags }: { tabId: number; flags: readonly Flag[] }): JSX.Element {
  const say = useSay();
  const [active, setActive] = useState(0);
  const show = async ({ post }: Flag): Promise<void> => {
    const shown = await askTab(tabId, 0, 'page.show', { post: post.id });
    say({ text: t(shown ? 'pageShown' : 'pageGone') });
  };
  return (
    <VirtualList
      id="flagged"
      label={t('pageFlaggedList')}
      items={flags}
      keyOf={({ post }) => post.id}
      active={Math.min(active, flags.length - 1)}
      onActive={setActive}
      onPick={show}
      estimate={104}
      focusable
      row={(flag) => (
        <div role="gridcell" class="post-cell">
          <PostSummary flag={flag} />
        </div>
      )}
    />
  );
}
