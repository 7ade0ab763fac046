/** After "never flag this again": what would have prevented it, each one step more. */
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { proposeExclusions } from '../../core/exclusions.ts';
import type { QueuedPost } from '../../core/queue.ts';
import type { Watch } from '../../core/watch.ts';
import { t } from '../../platform/i18n.ts';
import { excludeFrom } from '../../storage/commands/index.ts';
import { listWatches } from '../../storage/queries/index.ts';
import { IconButton } from '../shared/IconButton.tsx';
import { Kbd } from '../shared/Kbd.tsx';
import { useRehearing } from '../shared/Rehearing.tsx';
import { useAct } from '../shared/useAct.ts';
import { useLive } from '../shared/useLive.ts';

import { usePanelKeys } from './usePanelKeys.ts';

export interface Offer {
  watch: Watch;
  expression: string;
}

/** As many as have a digit under one hand. */
const MOST = 3;

/** Expressions to leave out of the watches that hit a post, the best of each first. */
export function offersFor({ post, matches }: QueuedPost, watches: readonly Watch[]): Offer[] {
  const lists = watches.map((watch) =>
    proposeExclusions(post.text, matches, watch).map((expression) => ({ watch, expression })),
  );
  const turns = Array.from({ length: MOST }, (_, turn) => lists.flatMap((list) => list[turn] ?? []));
  return turns.flat().slice(0, MOST);
}

/** The offers for a post, and what taking one does. */
export function useOffers(post: QueuedPost | null): { offers: Offer[]; take: (offer: Offer) => Promise<boolean> } {
  const act = useAct();
  const rehear = useRehearing();
  const watches = useLive(listWatches, []);
  const offers = useMemo(() => (post && watches ? offersFor(post, watches) : []), [post, watches]);
  return {
    offers,
    take: ({ watch, expression }) =>
      act(() => excludeFrom(watch.id, expression), t('nextLeftOut', expression, watch.name), rehear),
  };
}

interface Props {
  offers: readonly Offer[];
  onTake: (offer: Offer) => void;
  onClose: () => void;
}

export function NextTime({ offers, onTake, onClose }: Props): JSX.Element | null {
  usePanelKeys(Object.fromEntries(offers.map((offer, at) => [String(at + 1), () => onTake(offer)])));
  if (offers.length === 0) return null;
  return (
    <section class="next-time" aria-label={t('nextTitle')}>
      <p>{t('nextTitle')}</p>
      <IconButton icon="close" label={t('uiClose')} onClick={onClose} />
      <div class="chips">
        {offers.map((offer, at) => (
          <button
            key={`${offer.watch.id} ${offer.expression}`}
            type="button"
            class="chip"
            aria-keyshortcuts={String(at + 1)}
            onClick={() => onTake(offer)}
          >
            <Kbd>{String(at + 1)}</Kbd>
            {t('nextLeaveOut', offer.expression, offer.watch.name)}
          </button>
        ))}
      </div>
    </section>
  );
}
