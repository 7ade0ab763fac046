/** Stage, tag and network to narrow the list of people to. */
import type { JSX } from 'preact';
import { STAGES } from '../../core/person.ts';
import { t } from '../../platform/i18n.ts';
import { tagsInUse } from '../../storage/queries/index.ts';
import { namedNetworks } from '../shared/networks.ts';
import { useLive } from '../shared/useLive.ts';
import type { Filter } from './filter.ts';
import { STAGE_WORDS } from './stageWords.ts';

interface Props {
  filter: Filter;
  onFilter: (patch: Partial<Filter>) => void;
}

export function PeopleFilters({ filter, onFilter }: Props): JSX.Element {
  const tags = useLive(tagsInUse, []) ?? [];
  return (
    <div class="filters" role="group" aria-label={t('peopleFilters')}>
      <Choice
        label={t('peopleAnyStage')}
        value={filter.stage}
        options={STAGES.map((stage) => [stage, t(STAGE_WORDS[stage])])}
        onChoose={(stage) => onFilter({ stage: stage as Filter['stage'] })}
      />
      <Choice
        label={t('peopleAnyTag')}
        value={filter.tag}
        options={tags.map((tag) => [tag, tag])}
        onChoose={(tag) => onFilter({ tag })}
      />
      <Choice
        label={t('peopleAnyNetwork')}
        value={filter.network}
        options={namedNetworks().map(({ id, name }) => [id, name])}
        onChoose={(network) => onFilter({ network })}
      />
    </div>
  );
}

interface ChoiceProps {
  /** Names the choice, and stands for "not narrowed". */
  label: string;
  value: string;
  options: [value: string, label: string][];
  onChoose: (value: string) => void;
}

function Choice({ label, value, options, onChoose }: ChoiceProps): JSX.Element {
  return (
    <select aria-label={label} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
      <option value="">{label}</option>
      {options.map(([option, name]) => (
        <option key={option} value={option}>
          {name}
        </option>
      ))}
    </select>
  );
}
