/** Changes what she says of a person: name, stage, tags, communities, tu or vous. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type Person, STAGES, type Stage } from '../../core/person.ts';
import { t } from '../../platform/i18n.ts';
import { updatePerson } from '../../storage/commands/index.ts';
import { ADDRESS_WORDS } from '../shared/addressWords.ts';
import { Field } from '../shared/Field.tsx';
import { Form } from '../shared/Form.tsx';
import { formatTags, parseTags } from '../shared/tagList.ts';
import { useAct } from '../shared/useAct.ts';
import { CommunityChoice } from './CommunityChoice.tsx';
import { STAGE_WORDS } from './stageWords.ts';

export function PersonEditor({ person, onClose }: { person: Person; onClose: () => void }): JSX.Element {
  const act = useAct();
  const [name, setName] = useState(person.name);
  const [stage, setStage] = useState(person.stage);
  const [tags, setTags] = useState(formatTags(person.tags));
  const [communities, setCommunities] = useState(person.communities);
  const [address, setAddress] = useState(person.address);
  const [tried, setTried] = useState(false);
  const save = async (): Promise<void> => {
    setTried(true);
    if (!name.trim()) return;
    const patch = { name: name.trim(), stage, tags: parseTags(tags), communities, address };
    if (await act(() => updatePerson(person.id, patch), t('personSaved', patch.name))) onClose();
  };
  return (
    <Form title={t('personEditTitle')} onSave={save} onClose={onClose}>
      <Field label={t('personName')} error={tried && !name.trim() ? t('refusedEmpty') : null}>
        <input value={name} onInput={(event) => setName(event.currentTarget.value)} autocomplete="off" required />
      </Field>
      <Field label={t('personStage')}>
        <select value={stage} onChange={(event) => setStage(event.currentTarget.value as Stage)}>
          {STAGES.map((each) => (
            <option key={each} value={each}>
              {t(STAGE_WORDS[each])}
            </option>
          ))}
        </select>
      </Field>
      <Field label={t('uiTags')} hint={t('uiTagsHint')}>
        <input value={tags} onInput={(event) => setTags(event.currentTarget.value)} autocomplete="off" />
      </Field>
      <CommunityChoice chosen={communities} onChoose={setCommunities} />
      <Field label={t('personAddress')} hint={t('personAddressHint')}>
        <select
          value={address ?? ''}
          onChange={(event) => setAddress((event.currentTarget.value || null) as Person['address'])}
        >
          <option value="">{t('personAddressFree')}</option>
          {(['tu', 'vous'] as const).map((each) => (
            <option key={each} value={each}>
              {t(ADDRESS_WORDS[each])}
            </option>
          ))}
        </select>
      </Field>
    </Form>
  );
}
