/** The communities that a person belongs to, each the way to its card. */
import type { JSX } from 'preact';
import { t } from '../../platform/i18n.ts';
import { communitiesByIds } from '../../storage/queries/index.ts';
import { hashOf } from '../dashboard/useHash.ts';
import { Icon } from '../shared/Icon.tsx';
import { useLive } from '../shared/useLive.ts';

export function Belonging({ ids }: { ids: readonly string[] }): JSX.Element | null {
  const communities = useLive(() => communitiesByIds(ids), [ids.join()]);
  if (!communities?.length) return null;
  return (
    <ul class="chips" aria-label={t('personCommunities')}>
      {communities.map(({ id, name }) => (
        <li key={id}>
          <a class="chip" href={hashOf({ section: 'communities', id })}>
            <Icon name="community" size={12} />
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
