/** Writes a relay: who, for what, how to reach her or him, how soon, and who stands in. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { addressOf, type Relay } from '../../core/relay.ts';
import { t } from '../../platform/i18n.ts';
import { removeRelay, saveRelay } from '../../storage/commands/index.ts';
import { Field } from '../shared/Field.tsx';
import { Form } from '../shared/Form.tsx';
import { Icon } from '../shared/Icon.tsx';
import { useAct } from '../shared/useAct.ts';
import { type Draft, draftOf, EMPTY_RELAY, errorsOf, fieldsOf } from './draft.ts';

interface Props {
  /** Null: a new one. */
  relay: Relay | null;
  others: readonly Relay[];
  onClose: () => void;
}

export function RelayEditor({ relay, others, onClose }: Props): JSX.Element {
  const act = useAct();
  const [draft, setDraft] = useState<Draft>(relay ? draftOf(relay) : EMPTY_RELAY);
  const [tried, setTried] = useState(false);
  const errors = tried ? errorsOf(draft) : {};
  const text = (field: 'name' | 'subject' | 'contact' | 'delay') => ({
    value: draft[field],
    onInput: (event: { currentTarget: HTMLInputElement }) => setDraft({ ...draft, [field]: event.currentTarget.value }),
    autocomplete: 'off',
  });
  const save = async (): Promise<void> => {
    setTried(true);
    const fields = fieldsOf(draft);
    if (!fields) return;
    const write = () => saveRelay({ ...fields, ...(relay && { id: relay.id }) });
    if (await act(write, t('relaySaved', fields.name))) onClose();
  };
  const remove = async (): Promise<void> => {
    if (relay && (await act(() => removeRelay(relay.id), t('relayRemoved', relay.name)))) onClose();
  };
  return (
    <section class="sheet" aria-label={t(relay ? 'relayEditTitle' : 'relayNew')}>
      <Form title={t(relay ? 'relayEditTitle' : 'relayNew')} onSave={save} onClose={onClose}>
        <Field label={t('relayName')} error={errors.name ? t('refusedEmpty') : null}>
          <input {...text('name')} />
        </Field>
        <Field label={t('relaySubject')} hint={t('relaySubjectHint')}>
          <input {...text('subject')} />
        </Field>
        <Field
          label={t('relayContact')}
          hint={t(addressOf(draft) ? 'relayContactMail' : 'relayContactHint')}
          error={errors.contact ? t('refusedEmpty') : null}
        >
          <input {...text('contact')} />
        </Field>
        <Field label={t('relayDelay')} error={errors.delay ? t('relayDelayWrong') : null}>
          <input inputMode="decimal" {...text('delay')} />
        </Field>
        <Field label={t('relayReplacement')}>
          <select
            value={draft.replacementId}
            onChange={(event) => setDraft({ ...draft, replacementId: event.currentTarget.value })}
          >
            <option value="">{t('relayNobody')}</option>
            {others.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </Field>
        <label class="check">
          <input
            type="checkbox"
            checked={draft.away}
            onChange={(event) => setDraft({ ...draft, away: event.currentTarget.checked })}
          />
          {t('relayAway')}
        </label>
        {relay && (
          <button type="button" class="quiet danger start" onClick={remove}>
            <Icon name="bin" />
            {t('relayRemove')}
          </button>
        )}
      </Form>
    </section>
  );
}
