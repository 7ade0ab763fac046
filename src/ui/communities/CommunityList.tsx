/** The searched list of communities: name, what it gathers around, how many of its members she knows. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t, tn } from '../../platform/i18n.ts';
import { findCommunities } from '../../storage/queries/index.ts';
import { EmptyState } from '../shared/EmptyState.tsx';
import { Icon } from '../shared/Icon.tsx';
import { SearchedList } from '../shared/SearchedList.tsx';
import { useLive } from '../shared/useLive.ts';

interface Props {
  chosen: string | null;
  onOpen: (id: string) => void;
  onNew: () => void;
}

export function CommunityList({ chosen, onOpen, onNew }: Props): JSX.Element {
  const [query, setQuery] = useState('');
  const rows = useLive(() => findCommunities(query), [query]);
  return (
    <SearchedList
      id="communities"
      label={t('dashCommunities')}
      searchLabel={t('communitySearch')}
      query={query}
      onQuery={setQuery}
      rows={rows}
      keyOf={({ community }) => community.id}
      onOpen={({ community }) => onOpen(community.id)}
      estimate={61}
      row={({ community, members }) => (
        <div role="gridcell" class={community.id === chosen ? 'plain-row open' : 'plain-row'}>
          <p class="row-title">
            <b>{community.name}</b>
          </p>
          <p class="row-text">{[tn('communityMembers', members), community.about].filter(Boolean).join(' · ')}</p>
        </div>
      )}
      empty={
        query ? (
          <EmptyState icon="search" title={t('communityNotFound', query)} />
        ) : (
          <EmptyState icon="community" title={t('communityNone')} text={t('communityNoneText')} />
        )
      }
      count={(count) => tn('communityCount', count)}
    >
      <button type="button" class="primary" onClick={onNew}>
        <Icon name="plus" />
        {t('communityNew')}
      </button>
    </SearchedList>
  );
}
