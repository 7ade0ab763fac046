/** The communities that a person belongs to: chips that take her out, a list that puts her in. */
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { listCommunities } from '../../storage/queries/index.ts';
import { hashOf } from '../dashboard/useHash.ts';
import { Icon } from '../shared/Icon.tsx';
import { useLive } from '../shared/useLive.ts';

interface Props {
  /** Ids. */
  chosen: readonly string[];
  onChoose: (ids: string[]) => void;
}

export function CommunityChoice({ chosen, onChoose }: Props): JSX.Element {
  const id = useId();
  const all = useLive(listCommunities, []);
  const others = all?.filter((community) => !chosen.includes(community.id)) ?? [];
  return (
    <div class="field">
      <label for={id}>{t('personCommunities')}</label>
      <div class="chips">
        {all
          ?.filter((community) => chosen.includes(community.id))
          .map((community) => (
            <button
              key={community.id}
              type="button"
              class="chip"
              aria-label={t('personLeave', community.name)}
              onClick={() => onChoose(chosen.filter((other) => other !== community.id))}
            >
              {community.name}
              <Icon name="close" size={12} />
            </button>
          ))}
      </div>
      <select
        id={id}
        value=""
        disabled={others.length === 0}
        onChange={(event) => onChoose([...chosen, event.currentTarget.value])}
      >
        <option value="">{t('personJoin')}</option>
        {others.map((community) => (
          <option key={community.id} value={community.id}>
            {community.name}
          </option>
        ))}
      </select>
      {all?.length === 0 && (
        <p class="hint">
          {t('personNoCommunity')} <a href={hashOf({ section: 'communities', id: 'new' })}>{t('communityNew')}</a>
        </p>
      )}
    </div>
  );
}
