/** Writes a campaign. While it is secret, what gives it away shows only when she asks: somebody may look on. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type Campaign, isSecret, shownName } from '../../core/campaign.ts';
import { t } from '../../platform/i18n.ts';
import { removeCampaign, saveCampaign } from '../../storage/commands/index.ts';
import { Field } from '../shared/Field.tsx';
import { Form } from '../shared/Form.tsx';
import { Icon } from '../shared/Icon.tsx';
import { useAct } from '../shared/useAct.ts';
import { type CampaignFields, campaignDraft, campaignFields } from './draft.ts';

interface Props {
  /** Null: a new one. */
  campaign: Campaign | null;
  /** Epoch ms. */
  now: number;
  onClose: () => void;
}

export function CampaignEditor({ campaign, now, onClose }: Props): JSX.Element {
  const act = useAct();
  const [fields, setFields] = useState<CampaignFields>(() => campaignFields(campaign));
  const [revealed, setRevealed] = useState(campaign === null || !isSecret(campaign, now));
  const [tried, setTried] = useState(false);
  const draft = campaignDraft(fields);
  const nameless = !fields.name.trim();
  const backwards = draft.startsAt !== null && draft.endsAt !== null && draft.endsAt < draft.startsAt;
  const text = (field: keyof CampaignFields) => ({
    value: fields[field],
    onInput: (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      setFields({ ...fields, [field]: event.currentTarget.value }),
    autocomplete: 'off',
  });
  const save = async (): Promise<void> => {
    setTried(true);
    if (nameless || backwards) return;
    const write = () => saveCampaign({ ...draft, ...(campaign && { id: campaign.id }) });
    if (await act(write, t('campaignSaved', shownName(draft, now)))) onClose();
  };
  const remove = async (): Promise<void> => {
    if (!campaign) return;
    if (await act(() => removeCampaign(campaign.id), t('campaignRemoved', shownName(campaign, now)))) onClose();
  };
  const title = t(campaign ? 'campaignEditTitle' : 'campaignNew');
  return (
    <section class="sheet" aria-label={title}>
      <Form title={title} onSave={save} onClose={onClose}>
        <Field label={t('campaignCodeName')} hint={t('campaignCodeNameHint')}>
          <input {...text('codeName')} />
        </Field>
        <Field label={t('campaignEmbargo')} hint={t('campaignEmbargoHint')}>
          <input type="datetime-local" {...text('embargoUntil')} />
        </Field>
        {!revealed && (
          <button type="button" class="quiet start" onClick={() => setRevealed(true)}>
            <Icon name="eye" />
            {t('campaignReveal')}
          </button>
        )}
        {revealed && (
          <>
            <Field label={t('campaignName')} error={tried && nameless ? t('refusedEmpty') : null}>
              <input {...text('name')} />
            </Field>
            <Field label={t('campaignSecretWords')} hint={t('campaignSecretWordsHint')}>
              <input {...text('secretWords')} />
            </Field>
            <Field label={t('campaignMessage')}>
              <textarea rows={3} {...text('message')} />
            </Field>
            <Field label={t('campaignHashtag')}>
              <input {...text('hashtag')} placeholder="#" />
            </Field>
            <Field label={t('campaignLink')}>
              <input type="url" {...text('link')} placeholder="https://" />
            </Field>
          </>
        )}
        <div class="pair">
          <Field label={t('campaignStarts')}>
            <input type="date" {...text('startsAt')} />
          </Field>
          <Field label={t('campaignEnds')} error={tried && backwards ? t('refusedDates') : null}>
            <input type="date" {...text('endsAt')} />
          </Field>
        </div>
        {campaign && (
          <button type="button" class="quiet danger start" onClick={remove}>
            <Icon name="bin" />
            {t('campaignRemove')}
          </button>
        )}
      </Form>
    </section>
  );
}
