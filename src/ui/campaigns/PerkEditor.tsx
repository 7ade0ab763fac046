/** Writes a perk: what it is, how it is said, its code or link, until when. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type Campaign, type Perk, shownName } from '../../core/campaign.ts';
import { t } from '../../platform/i18n.ts';
import { removePerk, savePerk } from '../../storage/commands/index.ts';
import { Field } from '../shared/Field.tsx';
import { Form } from '../shared/Form.tsx';
import { Icon } from '../shared/Icon.tsx';
import { useAct } from '../shared/useAct.ts';
import { type PerkFields, perkDraft, perkFields } from './draft.ts';

interface Props {
  /** Null: a new one. */
  perk: Perk | null;
  campaigns: readonly Campaign[];
  /** Epoch ms. */
  now: number;
  onClose: () => void;
}

export function PerkEditor({ perk, campaigns, now, onClose }: Props): JSX.Element {
  const act = useAct();
  const [fields, setFields] = useState<PerkFields>(() => perkFields(perk));
  const [tried, setTried] = useState(false);
  const nameless = !fields.name.trim();
  const text = (field: keyof PerkFields) => ({
    value: fields[field],
    onInput: (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      setFields({ ...fields, [field]: event.currentTarget.value }),
    autocomplete: 'off',
  });
  const save = async (): Promise<void> => {
    setTried(true);
    if (nameless) return;
    const write = () => savePerk({ ...perkDraft(fields), ...(perk && { id: perk.id }) });
    if (await act(write, t('perkSaved', fields.name.trim()))) onClose();
  };
  const remove = async (): Promise<void> => {
    if (perk && (await act(() => removePerk(perk.id), t('perkRemoved', perk.name)))) onClose();
  };
  const title = t(perk ? 'perkEditTitle' : 'perkNew');
  return (
    <section class="sheet" aria-label={title}>
      <Form title={title} onSave={save} onClose={onClose}>
        <Field label={t('perkName')} error={tried && nameless ? t('refusedEmpty') : null}>
          <input {...text('name')} placeholder={t('perkNameExample')} />
        </Field>
        <Field label={t('perkText')} hint={t('perkTextHint')}>
          <textarea rows={3} {...text('text')} placeholder={t('perkTextExample')} />
        </Field>
        <Field label={t('perkCode')}>
          <input {...text('code')} spellcheck={false} />
        </Field>
        <Field label={t('campaignLink')}>
          <input type="url" {...text('link')} placeholder="https://" />
        </Field>
        <Field label={t('perkEnd')}>
          <input type="date" {...text('until')} />
        </Field>
        <Field label={t('perkCampaign')}>
          <select
            value={fields.campaignId}
            onChange={(event) => setFields({ ...fields, campaignId: event.currentTarget.value })}
          >
            <option value="">{t('perkNoCampaign')}</option>
            {campaigns.map((campaign) => (
              <option key={campaign.id} value={campaign.id}>
                {shownName(campaign, now)}
              </option>
            ))}
          </select>
        </Field>
        {perk && (
          <button type="button" class="quiet danger start" onClick={remove}>
            <Icon name="bin" />
            {t('perkRemove')}
          </button>
        )}
      </Form>
    </section>
  );
}
