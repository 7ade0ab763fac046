/** Where a watch listens: languages, networks, and whom it never hears. */
import type { JSX } from 'preact';
import { t } from '../../platform/i18n.ts';
import { Chips } from '../shared/Chips.tsx';
import { Field } from '../shared/Field.tsx';
import { knownNetworks } from '../shared/networks.ts';
import { type Draft, strangeAuthors } from './draft.ts';
import { languageChoices } from './languages.ts';

interface Props {
  draft: Draft;
  onEdit: (patch: Partial<Draft>) => void;
}

function toggled(list: readonly string[], id: string): string[] {
  return list.includes(id) ? list.filter((one) => one !== id) : [...list, id];
}

export function WhereFields({ draft, onEdit }: Props): JSX.Element {
  const { languages, networks, mutedAuthors } = draft;
  const strange = strangeAuthors(draft);
  return (
    <>
      <div class="field">
        <span class="legend">{t('watchLanguages')}</span>
        <Chips
          label={t('watchLanguages')}
          choices={languageChoices(languages)}
          chosen={(id) => languages.includes(id)}
          onToggle={(id) => onEdit({ languages: toggled(languages, id) })}
        />
        <p class="hint">{t('watchLanguagesHint')}</p>
      </div>
      <div class="field">
        <span class="legend">{t('watchNetworks')}</span>
        <Chips
          label={t('watchNetworks')}
          choices={knownNetworks.map(({ id, name }) => ({ id, label: name }))}
          chosen={(id) => networks.includes(id)}
          onToggle={(id) => onEdit({ networks: toggled(networks, id) })}
        />
        <p class="hint">{t('watchNetworksHint')}</p>
      </div>
      <Field
        label={t('watchMuted')}
        hint={t('watchMutedHint')}
        error={strange.length > 0 ? t('watchMutedStrange', strange.join(', ')) : null}
      >
        <textarea
          rows={2}
          value={mutedAuthors}
          spellcheck={false}
          onInput={(event) => onEdit({ mutedAuthors: event.currentTarget.value })}
        />
      </Field>
    </>
  );
}
