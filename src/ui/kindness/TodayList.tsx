/** The posts of the day, treated by keys: Enter offers, O opens the post. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { QueuedPost } from '../../core/queue.ts';
import { t } from '../../platform/i18n.ts';
import { openPost } from '../panel/openPost.ts';
import { EmptyState } from '../shared/EmptyState.tsx';
import { VirtualList } from '../shared/VirtualList.tsx';
import { ItemRow } from './ItemRow.tsx';
import { type Item, itemsOf } from './items.ts';
import type { Kindnesses } from './useKindness.ts';

interface Props {
  kindnesses: Kindnesses;
  onOffer: (post: QueuedPost) => void;
}

export function TodayList({ kindnesses, onOffer }: Props): JSX.Element {
  const [chosen, setActive] = useState(0);
  const items = itemsOf(kindnesses.day);
  const active = Math.max(0, Math.min(chosen, items.length - 1));
  const pick = ({ kind, post }: Item): void => {
    if (kind === 'candidate') onOffer(post);
    else openPost(post);
  };
  if (items.length === 0) return <EmptyState title={t('kindNone')} text={t('kindNoneText')} />;
  return (
    <VirtualList
      id="kindness"
      label={t('kindList')}
      items={items}
      keyOf={({ post }) => post.id}
      active={active}
      onActive={setActive}
      onPick={pick}
      clickOnlyChooses
      onKey={(event, { post }) => {
        if (event.key.toLowerCase() !== 'o') return false;
        openPost(post);
        return true;
      }}
      estimate={190}
      focusable
      focused
      row={(item, on) => (
        <ItemRow
          item={item}
          kindnesses={kindnesses}
          active={on}
          onOffer={() => onOffer(item.post)}
          onOpen={() => openPost(item.post)}
        />
      )}
    />
  );
}
