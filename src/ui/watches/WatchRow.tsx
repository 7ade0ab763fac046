/** One watch in the list: its kind, colour and words; a switch silences it without losing it. */
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
import { PRIORITY_WORDS } from './words.ts';

export function WatchRow({ watch, open }: { watch: Watch; open: boolean }): JSX.Element {
  const act = useAct();
  const rehear = useRehearing();
  const brand = useLive(listBrands, [])?.find(({ id }) => id === watch.brandId);
  const toggle = (): void => {
    const words = t(watch.active ? 'watchSilenced' : 'watchHeard', watch.name);
    act(() => saveWatch({ ...watch, active: !watch.active }), words, rehear);
  };
  return (
    <div class={open ? 'watch-row open' : 'watch-row'}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the click is kept from the row, the box hears its own keys */}
      <div role="gridcell" onClick={(event) => event.stopPropagation()}>
        <input
          type="checkbox"
          class="switch"
          aria-label={t('watchListen', watch.name)}
          checked={watch.active}
          onChange={toggle}
        />
      </div>
      <div role="gridcell" class="watch-words">
        <p class="row-title">
          <b>{watch.name}</b>
          <span class={`chip ${watch.kind}`}>
            {watch.colour && <i class={`swatch ${watch.colour}`} />}
            {t(KIND_WORDS[watch.kind])}
          </span>
          {brand && <BrandTag brand={brand} />}
          {watch.priority !== 'normal' && <span class="chip">{t(PRIORITY_WORDS[watch.priority])}</span>}
        </p>
        <p class="row-text">{watch.terms.slice(0, 20).join(', ')}</p>
      </div>
    </div>
  );
}
