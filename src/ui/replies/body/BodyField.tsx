/** A body as it is written: its faults at their place, and the menu of what may be put into it. */
import type { JSX } from 'preact';
import { useId, useRef } from 'preact/hooks';
import type { Reply } from '../../../core/reply.ts';
import { t } from '../../../platform/i18n.ts';
import { Field } from '../../shared/Field.tsx';
import { VariableMenu } from '../VariableMenu.tsx';
import { FaultList } from './FaultList.tsx';
import { putInto } from './insertion.ts';
import { MarkedArea } from './MarkedArea.tsx';
import { useFaults } from './useFaults.ts';

interface Props {
  label: string;
  name: string;
  rows: number;
  error: string | null;
  /** As it would be kept, with this body. */
  reply: Pick<Reply, 'id' | 'title' | 'shortcut' | 'kind' | 'body'>;
  fragments: readonly Reply[];
  onBody: (body: string) => void;
}

export function BodyField({ label, name, rows, error, reply, fragments, onBody }: Props): JSX.Element {
  const area = useRef<HTMLTextAreaElement>(null);
  const list = useId();
  const faults = useFaults(reply, fragments);
  return (
    <div class="body-field">
      <Field label={label} error={error}>
        <MarkedArea
          area={area}
          name={name}
          rows={rows}
          value={reply.body}
          faults={faults}
          onValue={onBody}
          aria-errormessage={faults.length > 0 ? list : undefined}
          {...(faults.length > 0 && { 'aria-invalid': 'true' })}
        />
      </Field>
      <FaultList
        id={list}
        body={reply.body}
        faults={faults}
        onShow={({ start, end }) => {
          area.current?.focus();
          area.current?.setSelectionRange(start, end);
        }}
      />
      <VariableMenu
        label={t('insertInto', label)}
        fragments={fragments.filter(({ id }) => id !== reply.id)}
        onInsert={({ insert }) => {
          const field = area.current;
          if (field) putInto(field, insert(field.value, field.selectionStart, field.selectionEnd));
        }}
      />
    </div>
  );
}
