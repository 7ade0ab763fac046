/** Asks for what a reply's fields and variables lack, so that no empty one is ever inserted. */
import type { JSX, TargetedEvent } from 'preact';
import { useState } from 'preact/hooks';
import type { Limit } from '../../core/length/limit.ts';
import type { Scene } from '../../core/messages.ts';
import type { Reply, ReplyField } from '../../core/reply.ts';
import { t } from '../../platform/i18n.ts';
import { Field } from '../shared/Field.tsx';
import { Form } from '../shared/Form.tsx';
import { Gaps } from './Gaps.tsx';
import { Counters, measureAll } from './length/Counters.tsx';
import { useLimits } from './length/useLimits.ts';

interface Props {
  reply: Reply;
  missing: readonly ReplyField[];
  /** Where it will be said; null: nowhere yet. */
  scene: Scene | null;
  /** How long it may be there, as the page tells. */
  limit?: Promise<Limit | null> | undefined;
  /** The text as it stands with what is filled so far. */
  preview: (filled: Record<string, string>) => string;
  saveLabel: string;
  onFilled: (filled: Record<string, string>) => void;
  onClose: () => void;
}

function controlOf({ kind, options }: ReplyField, value: string, onValue: (value: string) => void) {
  const shared = {
    value,
    onInput: (event: TargetedEvent<HTMLInputElement | HTMLSelectElement>) => onValue(event.currentTarget.value),
    required: true,
  };
  if (kind === 'day') return <input type="date" {...shared} />;
  if (kind === 'text') return <input type="text" autocomplete="off" {...shared} />;
  return (
    <select {...shared}>
      {!options.includes(value) && <option value={value}>{value || t('fieldChoose')}</option>}
      {options.map((option) => (
        <option key={option} value={option}>
          {option}
        </option>
      ))}
    </select>
  );
}

export function FillForm(props: Props): JSX.Element {
  const { reply, missing, scene, limit, preview, saveLabel, onFilled, onClose } = props;
  const [typed, setTyped] = useState<Record<string, string>>({});
  const [tried, setTried] = useState(false);
  const standing = ({ name, default: proposed }: ReplyField): string => typed[name] ?? proposed;
  const filled = { ...typed, ...Object.fromEntries(missing.map((field) => [field.name, standing(field)])) };
  const text = preview(filled);
  const measured = measureAll(text, useLimits(scene, limit));
  const save = (): void => {
    const isFull = missing.every((field) => standing(field).trim());
    setTried(!isFull);
    if (!isFull) return;
    // Should more be asked for now, what is on screen stays filled.
    setTyped(filled);
    onFilled(filled);
  };
  return (
    <Form title={t('replyFillTitle', reply.title)} saveLabel={saveLabel} onSave={save} onClose={onClose}>
      <p class="hint">{t('replyFillText')}</p>
      {missing.map((field) => (
        <Field key={field.name} label={field.name} error={tried && !standing(field).trim() ? t('refusedEmpty') : null}>
          {controlOf(field, standing(field), (value) => setTyped({ ...typed, [field.name]: value }))}
        </Field>
      ))}
      <section class="preview" aria-label={t('replyPreview')}>
        <p class="hint">{t('replyPreview')}</p>
        <Gaps text={text} />
        <Counters measured={measured} />
      </section>
    </Form>
  );
}
