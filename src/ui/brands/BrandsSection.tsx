/** The brands that she speaks for and how each speaks: the list and, beside it, what she opened. */
import type { JSX } from 'preact';
import type { BrandSpace } from '../../core/brand.ts';
import { type Charter, GENERAL } from '../../core/charter.ts';
import type { Watch } from '../../core/watch.ts';
import { t, tn } from '../../platform/i18n.ts';
import { listBrands, listCharters, listWatches } from '../../storage/queries/index.ts';
import { EmptyState } from '../shared/EmptyState.tsx';
import { Icon } from '../shared/Icon.tsx';
import { useLive } from '../shared/useLive.ts';
import { BrandEditor } from './BrandEditor.tsx';
import { BrandTag } from './BrandTag.tsx';
import { CharterEditor } from './CharterEditor.tsx';
import { charterAt, charterPlace } from './charterDraft.ts';
import { charterSummary } from './charterSummary.ts';

/** Stands in the address for a brand that is not written yet. */
const NEW = 'new';

interface Props {
  id: string | null;
  onOpen: (id: string | null) => void;
}

export function BrandsSection({ id, onOpen }: Props): JSX.Element {
  const brands = useLive(listBrands, []);
  const watches = useLive(listWatches, []);
  const charters = useLive(listCharters, []);
  const charterId = charterAt(id);
  const spoken = brands?.find((brand) => brand.id === charterId) ?? null;
  const speaking = brands && charters && (spoken || charterId === GENERAL);
  const opened = brands?.find((brand) => brand.id === id) ?? null;
  const editing = brands && watches && (opened || id === NEW);
  return (
    <div class={editing || speaking ? 'split open' : 'split'}>
      <section class="split-list" aria-label={t('dashBrands')}>
        <div class="bar">
          <button type="button" class="primary" onClick={() => onOpen(NEW)}>
            <Icon name="plus" />
            {t('brandNew')}
          </button>
        </div>
        {brands?.length === 0 && <EmptyState icon="brand" title={t('brandNone')} text={t('brandNoneText')} />}
        <ul class="watch-list">
          <li class={charterId === GENERAL ? 'brand-row open' : 'brand-row'}>
            <button type="button" class="quiet watch-open" onClick={() => onOpen(charterPlace(GENERAL))}>
              <span class="row-title">
                <b>{t('charterGeneral')}</b>
              </span>
              <CharterLine charters={charters ?? []} id={GENERAL} none={t('charterNone')} />
            </button>
          </li>
          {brands?.map((brand) => (
            <li key={brand.id} class={[id, charterId].includes(brand.id) ? 'brand-row open' : 'brand-row'}>
              <BrandRow brand={brand} watches={watches ?? []} onOpen={onOpen} />
              <button type="button" class="quiet watch-open" onClick={() => onOpen(charterPlace(brand.id))}>
                <span class="hint">{t('charterOf', brand.name)}</span>
                <CharterLine charters={charters ?? []} id={brand.id} none={t('charterAsGeneral')} />
              </button>
            </li>
          ))}
        </ul>
      </section>
      {speaking && <CharterEditor key={id} brand={spoken} charters={charters} onClose={() => onOpen(null)} />}
      {editing && <BrandEditor key={id} brand={opened} watches={watches} onClose={() => onOpen(null)} />}
    </div>
  );
}

/** What a charter asks for; `none` where it asks for nothing, or is not written. */
function CharterLine({ charters, id, none }: { charters: readonly Charter[]; id: string; none: string }): JSX.Element {
  const charter = charters.find((one) => one.id === id);
  return <span class="row-text">{(charter && charterSummary(charter)) || none}</span>;
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
