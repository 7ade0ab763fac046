/** The watches, each with its kind and words; a switch silences one without losing it. */
import type { JSX } from 'preact';
import type { Watch } from '../../core/watch.ts';
import { t } from '../../platform/i18n.ts';
import { saveWatch } from '../../storage/commands/index.ts';
import { listBrands } from '../../storage/queries/index.ts';
import { BrandTag } from '../brands/BrandTag.tsx';
import { KIND_WORDS } from '../posts/why.ts';
import { useRehearing } from '../shared/Rehearing.tsx';
import { useAct } from '../shared/useAct.ts';
import { useLive } from '../shared/useLive.ts';

interface Props {
  watches: readonly Watch[];
  chosen: string | null;
  onOpen: (id: string) => void;
}

export function WatchList({ watches, chosen, onOpen }: Props): JSX.Element {
  const act = useAct();
  const rehear = useRehearing();
  const brands = useLive(listBrands, []) ?? [];
  const toggle = (watch: Watch): void => {
    const words = t(watch.active ? 'watchSilenced' : 'watchHeard', watch.name);
    act(() => saveWatch({ ...watch, active: !watch.active }), words, rehear);
  };
  return (
    <ul class="watch-list">
      {watches.map((watch) => (
        <li key={watch.id} class={watch.id === chosen ? 'watch-row open' : 'watch-row'}>
          <input
            type="checkbox"
            class="switch"
            aria-label={t('watchListen', watch.name)}
            checked={watch.active}
            onChange={() => toggle(watch)}
          />
          <button type="button" class="quiet watch-open" onClick={() => onOpen(watch.id)}>
            <span class="row-title">
              <b>{watch.name}</b>
              <span class={`chip ${watch.kind}`}>{t(KIND_WORDS[watch.kind])}</span>
              {brands
                .filter(({ id }) => id === watch.brandId)
                .map((brand) => (
                  <BrandTag key={brand.id} brand={brand} />
                ))}
            </span>
            <span class="row-text">{watch.terms.join(', ')}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
