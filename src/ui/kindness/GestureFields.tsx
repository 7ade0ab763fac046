/** The fields of a gesture: what is given, what it costs, its words with what they ask, when it fits. */
import type { JSX } from 'preact';
import type { Watch } from '../../core/watch.ts';
import { languageName, t } from '../../platform/i18n.ts';
import { LANGUAGES } from '../replies/draftWords.ts';
import { Chips } from '../shared/Chips.tsx';
import { Field } from '../shared/Field.tsx';
import { AskFindings } from './AskFindings.tsx';
import type { Draft, DraftErrors } from './gestureDraft.ts';

interface Props {
  draft: Draft;
  onDraft: (draft: Draft) => void;
  errors: DraftErrors;
  watches: readonly Watch[];
  names: readonly string[];
}

export function GestureFields({ draft, onDraft, errors, watches, names }: Props): JSX.Element {
  const edit = (field: keyof Draft) => (event: { currentTarget: { value: string } }) =>
    onDraft({ ...draft, [field]: event.currentTarget.value });
  const toggle = (id: string): void => {
    const has = draft.watches.includes(id);
    onDraft({ ...draft, watches: has ? draft.watches.filter((each) => each !== id) : [...draft.watches, id] });
  };
  return (
    <>
      <Field label={t('kindTitle')} error={errors.title ? t('refusedEmpty') : null}>
        <input name="title" value={draft.title} onInput={edit('title')} autocomplete="off" required />
      </Field>
      <Field label={t('kindObject')}>
        <input value={draft.object} onInput={edit('object')} autocomplete="off" />
      </Field>
      <div class="pair">
        <Field label={t('kindCost')}>
          <input inputMode="decimal" value={draft.cost} onInput={edit('cost')} autocomplete="off" />
        </Field>
        <Field label={t('kindDelay')}>
          <input inputMode="numeric" value={draft.delay} onInput={edit('delay')} autocomplete="off" />
        </Field>
      </div>
      <Field label={t('kindText')} error={errors.text ? t('refusedEmpty') : null}>
        <textarea name="text" rows={5} value={draft.text} onInput={edit('text')} required />
      </Field>
      <AskFindings text={draft.text} names={names} consequence={t('kindNotProposed')} />
      <div class="pair">
        <Field label={t('kindNeedsField')} hint={t('kindNeedsHint')}>
          <input value={draft.needs} onInput={edit('needs')} autocomplete="off" />
        </Field>
        <Field label={t('replyLang')}>
          <select value={draft.lang} onChange={edit('lang')}>
            <option value="">{t('replyLangAny')}</option>
            {LANGUAGES.map((code) => (
              <option key={code} value={code}>
                {languageName(code)}
              </option>
            ))}
          </select>
        </Field>
      </div>
      <Field label={t('kindOccasions')} hint={t('kindOccasionsHint')}>
        <textarea rows={2} value={draft.occasions} onInput={edit('occasions')} />
      </Field>
      {watches.length > 0 && (
        <div class="field">
          <span class="legend">{t('kindWatches')}</span>
          <Chips
            label={t('kindWatches')}
            choices={watches.map(({ id, name }) => ({ id, label: name }))}
            chosen={(id) => draft.watches.includes(id)}
            onToggle={toggle}
          />
          <p class="hint">{t('kindWatchesHint')}</p>
        </div>
      )}
    </>
  );
}
