/** Stage, tag, network and community to narrow the list of people to. */
import type { JSX } from 'preact';
import { STAGES } from '../../core/person.ts';
import { t } from '../../platform/i18n.ts';
import { listCommunities, tagsInUse } from '../../storage/queries/index.ts';
import { Choice } from '../shared/Choice.tsx';
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
  const communities = useLive(listCommunities, []) ?? [];
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
      {communities.length > 0 && (
        <Choice
          label={t('peopleAnyCommunity')}
          value={filter.community}
          options={communities.map(({ id, name }) => [id, name])}
          onChoose={(community) => onFilter({ community })}
        />
      )}
    </div>
  );
}
