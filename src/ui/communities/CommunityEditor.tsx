/** Writes a community card: its name, what it gathers around, and its culture list by list, one thing a line. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { COMMUNITY_LISTS, type Community } from '../../core/community.ts';
import { t } from '../../platform/i18n.ts';
import { saveCommunity } from '../../storage/commands/index.ts';
import { Field } from '../shared/Field.tsx';
import { Form } from '../shared/Form.tsx';
import { useAct } from '../shared/useAct.ts';
import { type Draft, draftOf, EMPTY_COMMUNITY, fieldsOf, LIST_WORDS } from './draft.ts';

interface Props {
  /** Null: a new one. */
  community: Community | null;
  onSaved: (id: string) => void;
  onClose: () => void;
}

export function CommunityEditor({ community, onSaved, onClose }: Props): JSX.Element {
  const act = useAct();
  const [draft, setDraft] = useState<Draft>(community ? draftOf(community) : EMPTY_COMMUNITY);
  const [tried, setTried] = useState(false);
  const nameless = !draft.name.trim();
  const text = (field: keyof Draft) => ({
    value: draft[field],
    onInput: (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      setDraft({ ...draft, [field]: event.currentTarget.value }),
    dir: 'auto' as const,
    autocomplete: 'off',
  });
  const save = async (): Promise<void> => {
    setTried(true);
    if (nameless) return;
    let saved = '';
    const write = async () => {
      const done = await saveCommunity({ ...fieldsOf(draft), ...(community && { id: community.id }) });
      saved = done.community.id;
      return done;
    };
    if (await act(write, t('communitySaved', draft.name.trim()))) onSaved(saved);
  };
  const title = t(community ? 'communityEditTitle' : 'communityNew');
  return (
    <section class="sheet" aria-label={title}>
      <Form title={title} onSave={save} onClose={onClose}>
        <Field label={t('communityName')} error={tried && nameless ? t('refusedEmpty') : null}>
          <input {...text('name')} placeholder={t('communityNameExample')} />
        </Field>
        <Field label={t('communityAbout')}>
          <input {...text('about')} placeholder={t('communityAboutExample')} />
        </Field>
        <p class="hint">{t('communityLines')}</p>
        {COMMUNITY_LISTS.map((list) => (
          <Field key={list} label={t(LIST_WORDS[list].label)}>
            <textarea rows={3} {...text(list)} placeholder={t(LIST_WORDS[list].example)} />
          </Field>
        ))}
      </Form>
    </section>
  );
}
