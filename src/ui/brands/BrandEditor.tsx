/** Writes a brand space: name, colour, own accounts, the watches that belong to it. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { BrandSpace } from '../../core/brand.ts';
import type { Watch } from '../../core/watch.ts';
import { t } from '../../platform/i18n.ts';
import { removeBrand, saveBrand } from '../../storage/commands/index.ts';
import { Chips } from '../shared/Chips.tsx';
import { Field } from '../shared/Field.tsx';
import { Form } from '../shared/Form.tsx';
import { Icon } from '../shared/Icon.tsx';
import { knownNetworks } from '../shared/networks.ts';
import { useRehearing } from '../shared/Rehearing.tsx';
import { useAct } from '../shared/useAct.ts';
import { AccountFields } from './AccountFields.tsx';
import { ColourField } from './ColourField.tsx';
import { type Draft, draftOf, emptyBrand, fieldsOf } from './draft.ts';

interface Props {
  brand: BrandSpace | null;
  watches: readonly Watch[];
  onClose: () => void;
}

export function BrandEditor({ brand, watches, onClose }: Props): JSX.Element {
  const act = useAct();
  const rehear = useRehearing();
  const [draft, setDraft] = useState<Draft>(() =>
    brand ? draftOf(brand, watches) : emptyBrand(knownNetworks[0]?.id ?? ''),
  );
  const [tried, setTried] = useState(false);
  const edit = (patch: Partial<Draft>): void => setDraft({ ...draft, ...patch });
  const nameless = draft.name.trim() === '';

  const save = async (): Promise<void> => {
    setTried(true);
    if (nameless) return;
    const write = () => saveBrand({ ...fieldsOf(draft), ...(brand && { id: brand.id }) });
    if (await act(write, t('brandSaved', draft.name.trim()), rehear)) onClose();
  };
  const remove = async (): Promise<void> => {
    if (brand && (await act(() => removeBrand(brand.id), t('brandRemoved', brand.name), rehear))) onClose();
  };
  const toggle = (id: string): void =>
    edit({
      watches: draft.watches.includes(id) ? draft.watches.filter((each) => each !== id) : [...draft.watches, id],
    });

  return (
    <section class="sheet" aria-label={t(brand ? 'brandEditTitle' : 'brandNew')}>
      <Form title={t(brand ? 'brandEditTitle' : 'brandNew')} onSave={save} onClose={onClose}>
        <Field label={t('brandName')} error={tried && nameless ? t('brandNameless') : null}>
          <input value={draft.name} onInput={(event) => edit({ name: event.currentTarget.value })} autocomplete="off" />
        </Field>
        <ColourField colour={draft.colour} onChoose={(colour) => edit({ colour })} />
        <AccountFields accounts={draft.accounts} onEdit={(accounts) => edit({ accounts })} />
        <div class="field">
          <span class="legend">{t('brandWatches')}</span>
          <p class="hint">{t(watches.length > 0 ? 'brandWatchesHint' : 'brandWatchesNone')}</p>
          <Chips
            label={t('brandWatches')}
            choices={watches.map(({ id, name }) => ({ id, label: name }))}
            chosen={(id) => draft.watches.includes(id)}
            onToggle={toggle}
          />
        </div>
        {brand && (
          <button type="button" class="quiet danger start" onClick={remove}>
            <Icon name="bin" />
            {t('brandRemove')}
          </button>
        )}
      </Form>
    </section>
  );
}
