/** Writes a watch, and tries it on a text before it is kept. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { WATCH_KINDS, type Watch } from '../../core/watch.ts';
import { t } from '../../platform/i18n.ts';
import { removeWatch, saveWatch } from '../../storage/commands/index.ts';
import { listBrands } from '../../storage/queries/index.ts';
import { KIND_WORDS } from '../posts/why.ts';
import { Chips } from '../shared/Chips.tsx';
import { Field } from '../shared/Field.tsx';
import { Form } from '../shared/Form.tsx';
import { Icon } from '../shared/Icon.tsx';
import { useRehearing } from '../shared/Rehearing.tsx';
import { useAct } from '../shared/useAct.ts';
import { useLive } from '../shared/useLive.ts';
import { type Draft, draftOf, EMPTY_WATCH, fieldsOf } from './draft.ts';
import { TermFields } from './TermFields.tsx';
import { Tester } from './Tester.tsx';

export function WatchEditor({ watch, onClose }: { watch: Watch | null; onClose: () => void }): JSX.Element {
  const act = useAct();
  const rehear = useRehearing();
  const brands = useLive(listBrands, []) ?? [];
  const [draft, setDraft] = useState<Draft>(watch ? draftOf(watch) : EMPTY_WATCH);
  const [tried, setTried] = useState(false);
  const edit = (patch: Partial<Draft>): void => setDraft({ ...draft, ...patch });
  const fields = fieldsOf(draft);

  const save = async (): Promise<void> => {
    setTried(true);
    if (fields.terms.length === 0) return;
    const write = () => saveWatch({ ...fields, ...(watch && { id: watch.id }) });
    if (await act(write, t('watchSaved', fields.name || (fields.terms[0] ?? '')), rehear)) onClose();
  };
  const remove = async (): Promise<void> => {
    if (watch && (await act(() => removeWatch(watch.id), t('watchRemoved', watch.name), rehear))) onClose();
  };

  return (
    <section class="sheet" aria-label={t(watch ? 'watchEditTitle' : 'watchNew')}>
      <Form title={t(watch ? 'watchEditTitle' : 'watchNew')} onSave={save} onClose={onClose}>
        <div class="field">
          <span class="legend">{t('watchKind')}</span>
          <Chips
            label={t('watchKind')}
            choices={WATCH_KINDS.map((kind) => ({ id: kind, label: t(KIND_WORDS[kind]) }))}
            chosen={(kind) => kind === draft.kind}
            onToggle={(kind) => edit({ kind })}
          />
        </div>
        <Field label={t('watchName')} hint={t('watchNameHint')}>
          <input value={draft.name} onInput={(event) => edit({ name: event.currentTarget.value })} autocomplete="off" />
        </Field>
        {brands.length > 0 && (
          <Field label={t('watchBrand')}>
            <select
              value={draft.brandId ?? ''}
              onChange={(event) => edit({ brandId: event.currentTarget.value || null })}
            >
              <option value="">{t('watchAllBrands')}</option>
              {brands.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </Field>
        )}
        <TermFields draft={draft} onEdit={edit} missing={tried && fields.terms.length === 0} />
        <Tester draft={draft} />
        {watch && (
          <button type="button" class="quiet danger start" onClick={remove}>
            <Icon name="bin" />
            {t('watchRemove')}
          </button>
        )}
      </Form>
    </section>
  );
}
