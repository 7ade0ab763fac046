/** The fields of a reply, with the menu of variables and the live preview. */
import type { JSX, RefObject } from 'preact';
import type { Scene } from '../../core/messages.ts';
import type { Reply } from '../../core/reply.ts';
import { languageName, t } from '../../platform/i18n.ts';
import { Field } from '../shared/Field.tsx';
import { BodyField } from './body/BodyField.tsx';
import type { Draft, DraftErrors } from './draft.ts';
import { errorWords, LANGUAGES } from './draftWords.ts';
import { Shortenings } from './length/Shortenings.tsx';
import { Preview } from './Preview.tsx';
import { Variants } from './Variants.tsx';

interface Props {
  draft: Draft;
  /** What the draft would be. */
  reply: Reply;
  fragments: readonly Reply[];
  onDraft: (draft: Draft) => void;
  errors: DraftErrors;
  scene: Scene | null;
  fields: RefObject<HTMLDivElement | null>;
}

export function ReplyFields({ draft, reply, fragments, onDraft, errors, scene, fields }: Props): JSX.Element {
  const edit = (field: 'title' | 'shortcut' | 'lang' | 'tags') => (event: { currentTarget: { value: string } }) =>
    onDraft({ ...draft, [field]: event.currentTarget.value });
  const body = () => fields.current?.querySelector<HTMLTextAreaElement>('textarea[name="body"]') ?? null;
  return (
    <div class="fields" ref={fields}>
      <Field label={t('replyTitle')} error={errorWords(errors.title)}>
        <input name="title" value={draft.title} onInput={edit('title')} autocomplete="off" required />
      </Field>
      <BodyField
        label={t('replyBody')}
        name="body"
        rows={5}
        error={errorWords(errors.body)}
        reply={reply}
        fragments={fragments}
        onBody={(body) => onDraft({ ...draft, body })}
      />
      <Shortenings body={draft.body} lang={draft.lang} field={body} />
      <Preview reply={reply} scene={scene} />
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
      <Variants reply={reply} fragments={fragments} onVariants={(variants) => onDraft({ ...draft, variants })} />
      <Field label={t('uiTags')} hint={t('uiTagsHint')}>
        <input name="tags" value={draft.tags} onInput={edit('tags')} autocomplete="off" />
      </Field>
    </div>
  );
}
