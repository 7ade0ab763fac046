/** The fields of a reply, with the menu of variables and the live preview. */
import type { JSX, RefObject } from 'preact';
import type { Scene } from '../../core/messages.ts';
import { languageName, t } from '../../platform/i18n.ts';
import { Field } from '../shared/Field.tsx';
import type { Draft, DraftErrors } from './draft.ts';
import { errorWords, LANGUAGES } from './draftWords.ts';
import { Shortenings } from './length/Shortenings.tsx';
import { Preview } from './Preview.tsx';
import { VariableMenu } from './VariableMenu.tsx';

interface Props {
  draft: Draft;
  onDraft: (draft: Draft) => void;
  errors: DraftErrors;
  scene: Scene | null;
  fields: RefObject<HTMLDivElement | null>;
}

export function ReplyFields({ draft, onDraft, errors, scene, fields }: Props): JSX.Element {
  const edit = (field: keyof Draft) => (event: { currentTarget: { value: string } }) =>
    onDraft({ ...draft, [field]: event.currentTarget.value });
  const body = () => fields.current?.querySelector('textarea') ?? null;
  return (
    <div class="fields" ref={fields}>
      <Field label={t('replyTitle')} error={errorWords(errors.title)}>
        <input name="title" value={draft.title} onInput={edit('title')} autocomplete="off" required />
      </Field>
      <Field label={t('replyBody')} error={errorWords(errors.body)}>
        <textarea name="body" rows={5} value={draft.body} onInput={edit('body')} required />
      </Field>
      <VariableMenu field={body} />
      <Shortenings body={draft.body} lang={draft.lang} field={body} />
      <Preview body={draft.body} scene={scene} />
      <div class="pair">
        <Field label={t('replyShortcut')} hint={t('replyShortcutHint')} error={errorWords(errors.shortcut)}>
          <input
            name="shortcut"
            value={draft.shortcut}
            onInput={edit('shortcut')}
            autocomplete="off"
            spellcheck={false}
          />
        </Field>
        <Field label={t('replyLang')}>
          <select name="lang" value={draft.lang} onChange={edit('lang')}>
            <option value="">{t('replyLangAny')}</option>
            {LANGUAGES.map((code) => (
              <option key={code} value={code}>
                {languageName(code)}
              </option>
            ))}
          </select>
        </Field>
      </div>
      <Field label={t('uiTags')} hint={t('uiTagsHint')}>
        <input name="tags" value={draft.tags} onInput={edit('tags')} autocomplete="off" />
      </Field>
    </div>
  );
}
