/** The words of a watch: heard, silencing, asked for; and how they are heard. */
import type { JSX } from 'preact';
import { t } from '../../platform/i18n.ts';
import { Field } from '../shared/Field.tsx';
import { Check } from './Check.tsx';
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
      <div class="checks">
        <Check label={t('watchPlurals')} checked={draft.plurals} onCheck={(plurals) => onEdit({ plurals })} />
        <Check
          label={t('watchTypos')}
          hint={t('watchTyposHint')}
          checked={draft.typos}
          onCheck={(typos) => onEdit({ typos })}
        />
      </div>
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
    </>
  );
}
