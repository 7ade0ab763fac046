/** The control of one field of a reply: words, a choice, or a day. */
import type { JSX, TargetedEvent } from 'preact';
import type { ReplyField } from '../../core/reply.ts';
import { t } from '../../platform/i18n.ts';

interface Props {
  field: ReplyField;
  value: string;
  onValue: (value: string) => void;
  /** Enter ends the form. */
  onEnter: (event: Event) => void;
  /** Of the control, whichever it is. */
  attributes: object;
}

export function BlankControl({ field, value, onValue, onEnter, attributes }: Props): JSX.Element {
  const { kind, options } = field;
  const shared = {
    ...attributes,
    value,
    onInput: (event: TargetedEvent<HTMLInputElement | HTMLSelectElement>) => onValue(event.currentTarget.value),
    // A synthetic copy of Enter submits nothing by itself.
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Enter' && !event.isComposing) onEnter(event);
    },
  };
  if (kind === 'day') return <input {...shared} type="date" />;
  if (kind === 'text') return <input {...shared} type="text" dir="auto" autocomplete="off" />;
  return (
    <select {...shared} dir="auto">
      {!options.includes(value) && <option value={value}>{value || t('fieldChoose')}</option>}
      {options.map((option) => (
        <option key={option} value={option}>
          {option}
        </option>
      ))}
    </select>
  );
}
