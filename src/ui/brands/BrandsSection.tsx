/** The brands that she speaks for: the list and, beside it, the one that she opened. */
import type { JSX } from 'preact';
import type { BrandSpace } from '../../core/brand.ts';
import type { Watch } from '../../core/watch.ts';
import { t, tn } from '../../platform/i18n.ts';
import { listBrands, listWatches } from '../../storage/queries/index.ts';
import { EmptyState } from '../shared/EmptyState.tsx';
import { Icon } from '../shared/Icon.tsx';
import { useLive } from '../shared/useLive.ts';
import { BrandEditor } from './BrandEditor.tsx';
import { BrandTag } from './BrandTag.tsx';

/** Stands in the address for a brand that is not written yet. */
const NEW = 'new';

interface Props {
  id: string | null;
  onOpen: (id: string | null) => void;
}

export function BrandsSection({ id, onOpen }: Props): JSX.Element {
  const brands = useLive(listBrands, []);
  const watches = useLive(listWatches, []);
  const opened = brands?.find((brand) => brand.id === id) ?? null;
  const editing = brands && watches && (opened || id === NEW);
  return (
    <div class={editing ? 'split open' : 'split'}>
      <section class="split-list" aria-label={t('dashBrands')}>
        <div class="bar">
          <button type="button" class="primary" onClick={() => onOpen(NEW)}>
            <Icon name="plus" />
            {t('brandNew')}
          </button>
        </div>
        {brands?.length === 0 && <EmptyState icon="brand" title={t('brandNone')} text={t('brandNoneText')} />}
        <ul class="watch-list">
          {brands?.map((brand) => (
            <li key={brand.id} class={brand.id === id ? 'brand-row open' : 'brand-row'}>
              <BrandRow brand={brand} watches={watches ?? []} onOpen={onOpen} />
            </li>
          ))}
        </ul>
      </section>
      {editing && <BrandEditor key={id} brand={opened} watches={watches} onClose={() => onOpen(null)} />}
    </div>
  );
}

interface RowProps {
  brand: BrandSpace;
  watches: readonly Watch[];
  onOpen: (id: string) => void;
}

function BrandRow({ brand, watches, onOpen }: RowProps): JSX.Element {
  const mine = watches.filter(({ brandId }) => brandId === brand.id).length;
  return (
    <button type="button" class="quiet watch-open" onClick={() => onOpen(brand.id)}>
      <span class="row-title">
        <BrandTag brand={brand} />
      </span>
      <span class="row-text">
        {tn('brandWatchCount', mine)} · {tn('brandAccountCount', brand.accounts.length)}
      </span>
    </button>
  );
}
