/** The members of a community whom she saved: each opens her sheet, or is taken out. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t, tn } from '../../platform/i18n.ts';
import { setMember } from '../../storage/commands/index.ts';
import { listPeople } from '../../storage/queries/index.ts';
import { hashOf } from '../dashboard/useHash.ts';
import { PersonRow } from '../people/PersonRow.tsx';
import { IconButton } from '../shared/IconButton.tsx';
import { useAct } from '../shared/useAct.ts';
import { useLive } from '../shared/useLive.ts';
import { VirtualList } from '../shared/VirtualList.tsx';

export function Members({ communityId }: { communityId: string }): JSX.Element {
  const act = useAct();
  const rows = useLive(() => listPeople({ community: communityId }), [communityId]);
  const [at, setActive] = useState(0);
  if (!rows) return <section />;
  const takeOut = (id: string, name: string): void => {
    act(() => setMember(id, communityId, false), t('communityLeft', name));
  };
  return (
    <section>
      <h3>{tn('communityMembers', rows.length)}</h3>
      {rows.length === 0 && <p class="hint">{t('communityMembersHint')}</p>}
      {rows.length > 0 && (
        <div class="members">
          <VirtualList
            id="members"
            label={t('communityMemberList')}
            items={rows}
            keyOf={({ person }) => person.id}
            active={Math.min(at, rows.length - 1)}
            onActive={setActive}
            onPick={({ person }) => {
              location.hash = hashOf({ section: 'people', id: person.id });
            }}
            estimate={61}
            focusable
            onKey={({ key }, { person }) => {
              if (key !== 'Delete') return false;
              takeOut(person.id, person.name);
              return true;
            }}
            row={(row, active) => (
              <div class="member-row">
                <PersonRow row={row} open={false} />
                <div role="gridcell" class="tools">
                  <IconButton
                    icon="close"
                    label={t('communityTakeOut', row.person.name)}
                    onClick={() => takeOut(row.person.id, row.person.name)}
                    skip={!active}
                  />
                </div>
              </div>
            )}
          />
        </div>
      )}
    </section>
  );
}
