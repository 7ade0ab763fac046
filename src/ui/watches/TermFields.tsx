/** The words of a watch: heard, silencing, required; and how they are heard. */
import type { JSX } from 'preact';
import { t } from '../../platform/i18n.ts';
import { Field } from '../shared/Field.tsx';
import type { Draft } from './draft.ts';

interface Props {
  draft: Draft;
  onEdit: (patch: Partial<Draft>) => void;
  /** She tried to save without a term. */
  missing: boolean;
}

export function TermFields({ draft, onEdit, missing }: Props): JSX.Element {
  return (
    <>
      <Field label={t('watchTerms')} hint={t('watchTermsHint')} error={missing ? t('refusedNoTerm') : null}>
        <textarea rows={3} value={draft.terms} onInput={(event) => onEdit({ terms: event.currentTarget.value })} />
      </Field>
      <label class="check">
        <input
          type="checkbox"
          checked={draft.plurals}
          onChange={(event) => onEdit({ plurals: event.currentTarget.checked })}
        />
        {t('watchPlurals')}
      </label>
      <div class="pair">
        <Field label={t('watchExcluded')} hint={t('watchExcludedHint')}>
          <textarea
            rows={2}
            value={draft.excluded}
            onInput={(event) => onEdit({ excluded: event.currentTarget.value })}
          />
        </Field>
        <Field label={t('watchRequired')} hint={t('watchRequiredHint')}>
          <textarea
            rows={2}
            value={draft.required}
            onInput={(event) => onEdit({ required: event.currentTarget.value })}
          />
        </Field>
      </div>
      {draft.muted && (
        <Field label={t('watchMuted')} hint={t('watchMutedHint')}>
          <textarea rows={2} value={draft.muted} onInput={(event) => onEdit({ muted: event.currentTarget.value })} />
        </Field>
      )}
      <label class="check">
        <input
          type="checkbox"
          checked={draft.active}
          onChange={(event) => onEdit({ active: event.currentTarget.checked })}
        />
        {t('watchActive')}
      </label>
    </>
  );
}
