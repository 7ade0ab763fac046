/** Writes a watch, and tries it on a text before it is kept. */
import type { ComponentChildren, JSX } from 'preact';
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
import { type Draft, draftOf, EMPTY_WATCH, fieldsOf, strangeAuthors } from './draft.ts';
import { LookFields } from './LookFields.tsx';
import { TermFields } from './TermFields.tsx';
import { Tester } from './Tester.tsx';
import { WhereFields } from './WhereFields.tsx';

export function WatchEditor({ watch, onClose }: { watch: Watch | null; onClose: () => void }): JSX.Element {
  const act = useAct();
  const rehear = useRehearing();
  const brands = useLive(listBrands, []) ?? [];
  const [draft, setDraft] = useState<Draft>(watch ? draftOf(watch) : EMPTY_WATCH);
  const [tried, setTried] = useState(false);
  const edit = (patch: Partial<Draft>): void => setDraft({ ...draft, ...patch });
  const fields = fieldsOf(draft);
  const isLimited = fields.languages.length + fields.networks.length + draft.mutedAuthors.length > 0;

  const save = async (): Promise<void> => {
    setTried(true);
    if (fields.terms.length === 0 || strangeAuthors(draft).length > 0) return;
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
          {draft.kind === 'leak' && <p class="hint">{t('watchLeakHint')}</p>}
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
        <More title={t('watchWhere')} open={isLimited}>
          <WhereFields draft={draft} onEdit={edit} />
        </More>
        <More title={t('watchLook')} open={draft.priority !== 'normal' || draft.colour !== null || !draft.active}>
          <LookFields draft={draft} onEdit={edit} />
        </More>
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

interface MoreProps {
  title: string;
  /** Open from the start, because something in it is not as usual. */
  open: boolean;
  children: ComponentChildren;
}

function More({ title, open, children }: MoreProps): JSX.Element {
  const [first] = useState(open);
  return (
    <details class="more" open={first}>
      <summary>{title}</summary>
      <div class="fields">{children}</div>
    </details>
  );
}
