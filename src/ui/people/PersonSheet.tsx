/** Everything kept of one person: where she is, how she was met, what was said and noted. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { STAGES, type Stage } from '../../core/person.ts';
import { t } from '../../platform/i18n.ts';
import { removePerson, setStage } from '../../storage/commands/index.ts';
import { personCardById } from '../../storage/queries/index.ts';
import { ADDRESS_WORDS } from '../shared/addressWords.ts';
import { EmptyState } from '../shared/EmptyState.tsx';
import { IconButton } from '../shared/IconButton.tsx';
import { Initials } from '../shared/Initials.tsx';
import { useAct } from '../shared/useAct.ts';
import { useLive } from '../shared/useLive.ts';
import { Accounts } from './Accounts.tsx';
import { Belonging } from './Belonging.tsx';
import { Exchanges } from './Exchanges.tsx';
import { MetAt } from './MetAt.tsx';
import { PersonEditor } from './PersonEditor.tsx';
import { PersonNotes } from './PersonNotes.tsx';
import { STAGE_WORDS } from './stageWords.ts';

export function PersonSheet({ id, onClose }: { id: string; onClose: () => void }): JSX.Element {
  const act = useAct();
  const card = useLive(() => personCardById(id), [id]);
  const [editing, setEditing] = useState(false);
  if (card === undefined) return <section class="sheet" aria-label={t('personSheet')} />;
  if (card === null) {
    return (
      <section class="sheet" aria-label={t('personSheet')}>
        <EmptyState icon="person" title={t('personGone')}>
          <button type="button" onClick={onClose}>
            {t('uiBack')}
          </button>
        </EmptyState>
      </section>
    );
  }
  const { person, accounts } = card;
  if (editing) {
    return (
      <section class="sheet" aria-label={t('personEditTitle')}>
        <PersonEditor person={person} onClose={() => setEditing(false)} />
      </section>
    );
  }
  const stage = (next: Stage): void => {
    act(() => setStage(id, next), t('personStaged', person.name, t(STAGE_WORDS[next])));
  };
  const forget = async (): Promise<void> => {
    if (await act(() => removePerson(id), t('personForgotten', person.name))) onClose();
  };
  return (
    <section class="sheet" aria-label={t('personSheet')}>
      <header class="sheet-head">
        <Initials name={person.name} large />
        <div class="sheet-name">
          <h2>{person.name}</h2>
          <div class="chips">
            <select
              class="stage"
              aria-label={t('personStage')}
              value={person.stage}
              onChange={(event) => stage(event.currentTarget.value as Stage)}
            >
              {STAGES.map((each) => (
                <option key={each} value={each}>
                  {t(STAGE_WORDS[each])}
                </option>
              ))}
            </select>
            {person.tags.map((tag) => (
              <span key={tag} class="chip">
                {tag}
              </span>
            ))}
            {person.address && <span class="chip">{t(ADDRESS_WORDS[person.address])}</span>}
          </div>
          <Belonging ids={person.communities} />
        </div>
        <IconButton icon="pencil" label={t('uiEdit')} onClick={() => setEditing(true)} />
        <IconButton icon="bin" label={t('personForget')} onClick={forget} />
        <IconButton icon="close" label={t('uiClose')} onClick={onClose} />
      </header>
      <div class="sheet-body">
        <Accounts accounts={accounts} />
        <PersonNotes personId={id} />
        <Exchanges personId={id} />
        <MetAt person={person} />
      </div>
    </section>
  );
}
