/** What was heard in a post of the queue: its brands, level and priority, its signals, how often it was met and how fast it spreads. */
import type { JSX } from 'preact';
import type { BrandSpace } from '../../core/brand.ts';
import type { QueuedPost } from '../../core/queue.ts';
import { velocityOf } from '../../core/velocity.ts';
import { RANKS } from '../../core/watch.ts';
import { t, tn } from '../../platform/i18n.ts';
import { BrandTag } from '../brands/BrandTag.tsx';
import { SIGNAL_WORDS } from './signalWords.ts';

/** Below this a level is conversation, which needs no sign. */
const SERIOUS = 2;

/** `+40 an hour`; empty where it does not spread, or nothing tells. */
export function velocityWords({ counts }: Pick<QueuedPost, 'counts'>): string {
  const velocity = Math.round(velocityOf(counts) ?? 0);
  return velocity > 0 ? tn('postPerHour', velocity) : '';
}

export function Judged({ post, brands }: { post: QueuedPost; brands: readonly BrandSpace[] }): JSX.Element {
  const { level, rank, signals, sightings } = post;
  const velocity = velocityWords(post);
  const kinds = [...new Set(signals.map(({ kind }) => kind))];
  return (
    <p class="judged">
      {brands
        .filter(({ id }) => post.brands.includes(id))
        .map((brand) => (
          <BrandTag key={brand.id} brand={brand} />
        ))}
      {level >= SERIOUS && <span class={`chip level${level}`}>{t('postLevel', level)}</span>}
      {rank === RANKS.high && <span class="chip">{t('postPriority')}</span>}
      {kinds.map((kind) => (
        <span key={kind} class="chip">
          {t(SIGNAL_WORDS[kind])}
        </span>
      ))}
      {velocity && <span class="velocity">{velocity}</span>}
      {sightings > 1 && <span class="soft">{tn('postMet', sightings)}</span>}
    </p>
  );
}
