/** The posts in one state that she looks for, in her order; as many are read as she scrolls. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { BrandSpace } from '../../core/brand.ts';
import { withKindFirst } from '../../core/kind-first.ts';
import { conditions, type Look, type Order } from '../../core/look.ts';
import type { PostState, QueuedPost } from '../../core/queue.ts';
import type { Settings } from '../../core/settings.ts';
import { formatNumber, t, tn } from '../../platform/i18n.ts';
import { HandOver } from '../relays/HandOver.tsx';
import { EmptyState } from '../shared/EmptyState.tsx';
import { Kbd } from '../shared/Kbd.tsx';
import { VirtualList } from '../shared/VirtualList.tsx';
import { GESTURES } from './gestures.ts';
import { NextTime, useOffers } from './NextTime.tsx';
import { openPost } from './openPost.ts';
import { QueueRow } from './QueueRow.tsx';
import { useFound } from './useFound.ts';
import { useKindFirst } from './useKindFirst.ts';
import { useTreat } from './useTreat.ts';
import { useVeil } from './useVeil.ts';
import { useWatchLooks } from './useWatchLooks.ts';

/** Posts read at first; twice as many each time she nears the end. */
const FIRST = 200;

interface Props {
  state: PostState;
  order: Order;
  look: Look;
  brands: readonly BrandSpace[];
  settings: Pick<Settings, 'veil' | 'thankFirst'>;
  /** All of the state; undefined or -1: not known. */
  total: number | undefined;
  /** A search field has the focus. */
  searching: boolean;
}

export function Queue({ state, order, look, brands, settings, total, searching }: Props): JSX.Element {
  const [limit, setLimit] = useState(FIRST);
  const [chosen, setActive] = useState(0);
  const [refused, setRefused] = useState<QueuedPost | null>(null);
  const found = useFound({ state, order, look, limit });
  const bare = conditions(look) === 0 && look.query === '';
  const kind = useKindFirst(found.posts, settings.thankFirst && state === 'new' && bare);
  const posts = found.posts && withKindFirst(found.posts, kind);
  const active = Math.max(0, Math.min(chosen, (posts?.length ?? 0) - 1));
  const veil = useVeil(settings.veil);
  const watches = useWatchLooks();
  const { offers, take } = useOffers(refused);
  const treat = useTreat((gesture, post) => {
    setRefused(gesture.key === 'x' ? post : null);
    if (gesture.asks) setHanding(post);
  });

  const [handing, setHanding] = useState<QueuedPost | null>(null);
  const takeOffer = async (offer: (typeof offers)[number]): Promise<void> => {
    if (await take(offer)) setRefused(null);
  };
  const press = (event: KeyboardEvent, post: QueuedPost): boolean => {
    const key = event.key.toLowerCase();
    const gesture = GESTURES.find((each) => each.key === key && each.fits(post));
    if (gesture) treat(gesture, post);
    else if (key === 'o') openPost(post);
    else if (key === 'h' && veil.isVeiled(post)) veil.lift(post);
    else return false;
    return true;
  };

  if (!posts) return <div class="library" />;
  return (
    <div class="library">
      <NextTime offers={offers} onTake={takeOffer} onClose={() => setRefused(null)} />
      <p class="searching soft" role="status">
        {found.looked !== null && found.looked > FIRST && t('panelLooking', formatNumber(found.looked))}
      </p>
      {kind.length > 0 && <p class="kind-first">{tn('panelKindFirst', kind.length)}</p>}
      {posts.length === 0 ? (
        <Nothing state={state} bare={bare} />
      ) : (
        <VirtualList
          id="queue"
          label={t('panelList')}
          items={posts}
          total={found.complete ? posts.length : bare ? total : -1}
          keyOf={(post) => post.id}
          active={active}
          onActive={setActive}
          onPick={openPost}
          clickOnlyChooses
          onKey={press}
          onNearEnd={() => !found.complete && setLimit(limit * 2)}
          estimate={130}
          focusable
          focused={!searching}
          row={(post, on) => (
            <QueueRow
              post={post}
              brands={brands}
              watches={watches}
              active={on}
              kind={kind.includes(post)}
              veiled={veil.isVeiled(post)}
              onLift={() => veil.lift(post)}
              onOpen={() => openPost(post)}
              onGesture={(gesture) => treat(gesture, post)}
            />
          )}
        />
      )}
      {handing && <HandOver flag={handing} onClose={() => setHanding(null)} />}
      <footer class="foot">
        <span class="keys">
          <Kbd>J</Kbd>
          <Kbd>K</Kbd>
          <span>{t('panelMoves')}</span>
          <Kbd>↵</Kbd>
          <span>{t('panelOpens')}</span>
          <Kbd>/</Kbd>
          <span>{t('panelSearches')}</span>
        </span>
      </footer>
    </div>
  );
}

function Nothing({ state, bare }: { state: PostState; bare: boolean }): JSX.Element {
  if (!bare) return <EmptyState icon="search" title={t('panelNoneFound')} text={t('panelNoneFoundText')} />;
  return state === 'new' ? (
    <EmptyState title={t('panelNothingTitle')} text={t('panelNothingText')} />
  ) : (
    <EmptyState icon="tick" title={t('panelEmptyTitle')} />
  );
}
