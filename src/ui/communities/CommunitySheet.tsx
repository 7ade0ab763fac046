/** The card of a community: its culture, and those of its members whom she knows. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { COMMUNITY_LISTS, type Community } from '../../core/community.ts';
import { t } from '../../platform/i18n.ts';
import { removeCommunity } from '../../storage/commands/index.ts';
import { communityById } from '../../storage/queries/index.ts';
import { EmptyState } from '../shared/EmptyState.tsx';
import { IconButton } from '../shared/IconButton.tsx';
import { useAct } from '../shared/useAct.ts';
import { useLive } from '../shared/useLive.ts';
import { CommunityEditor } from './CommunityEditor.tsx';
import { LIST_WORDS } from './draft.ts';
import { Members } from './Members.tsx';

export function CommunitySheet({ id, onClose }: { id: string; onClose: () => void }): JSX.Element {
  const act = useAct();
  const community = useLive(() => communityById(id), [id]);
  const [editing, setEditing] = useState(false);
  if (community === undefined) return <section class="sheet" aria-label={t('communityCard')} />;
  if (community === null) {
    return (
      <section class="sheet" aria-label={t('communityCard')}>
        <EmptyState icon="community" title={t('communityGone')}>
          <button type="button" onClick={onClose}>
            {t('uiBack')}
          </button>
        </EmptyState>
      </section>
    );
  }
  if (editing) {
    const done = (): void => setEditing(false);
    return <CommunityEditor community={community} onSaved={done} onClose={done} />;
  }
  const remove = async (): Promise<void> => {
    if (await act(() => removeCommunity(id), t('communityRemoved', community.name))) onClose();
  };
  return (
    <section class="sheet" aria-label={t('communityCard')}>
      <header class="sheet-head">
        <div class="sheet-name">
          <h2 dir="auto">{community.name}</h2>
          {community.about && <p dir="auto">{community.about}</p>}
        </div>
        <IconButton icon="pencil" label={t('uiEdit')} onClick={() => setEditing(true)} />
        <IconButton icon="bin" label={t('communityRemove')} onClick={remove} />
        <IconButton icon="close" label={t('uiClose')} onClick={onClose} />
      </header>
      <div class="sheet-body">
        <Culture community={community} />
        <Members communityId={id} />
      </div>
    </section>
  );
}

function Culture({ community }: { community: Community }): JSX.Element {
  const known = COMMUNITY_LISTS.filter((list) => community[list].length > 0);
  if (known.length === 0) return <p class="hint">{t('communityBlank')}</p>;
  return (
    <>
      {known.map((list) => (
        <section key={list}>
          <h3>{t(LIST_WORDS[list].label)}</h3>
          <ul class="culture">
            {community[list].map((item) => (
              <li key={item} dir="auto">
                {item}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
