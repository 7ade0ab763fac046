/** Asks for what a reply's variables lack, so that no empty one is ever inserted. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Reply } from '../../core/reply.ts';
import { t } from '../../platform/i18n.ts';
import { Field } from '../shared/Field.tsx';
import { Form } from '../shared/Form.tsx';
import { Gaps } from './Gaps.tsx';

interface Props {
  reply: Reply;
  missing: readonly string[];
  /** The body as it stands with what is filled so far. */
  preview: (filled: Record<string, string>) => string;
  saveLabel: string;
  onFilled: (filled: Record<string, string>) => void;
  onClose: () => void;
}

export function FillForm({ reply, missing, preview, saveLabel, onFilled, onClose }: Props): JSX.Element {
  const [filled, setFilled] = useState<Record<string, string>>({});
  const [tried, setTried] = useState(false);
  const save = (): void => {
    if (missing.every((name) => filled[name]?.trim())) onFilled(filled);
    else setTried(true);
  };
  return (
    <Form title={t('replyFillTitle', reply.title)} saveLabel={saveLabel} onSave={save} onClose={onClose}>
      <p class="hint">{t('replyFillText')}</p>
      {missing.map((name) => (
        <Field key={name} label={name} error={tried && !filled[name]?.trim() ? t('refusedEmpty') : null}>
          <input
            value={filled[name] ?? ''}
            onInput={(event) => setFilled({ ...filled, [name]: event.currentTarget.value })}
            autocomplete="off"
            required
          />
        </Field>
      ))}
      <section class="preview" aria-label={t('replyPreview')}>
        <p class="hint">{t('replyPreview')}</p>
        <Gaps text={preview(filled)} />
      </section>
    </Form>
  );
}
