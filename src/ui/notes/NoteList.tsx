/** The composer and, under it, the searched list of notes, newest first. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Scene } from '../../core/messages.ts';
import type { Note } from '../../core/person.ts';
import { t } from '../../platform/i18n.ts';
import { personCardById, searchNotes } from '../../storage/queries/index.ts';
import { EmptyState } from '../shared/EmptyState.tsx';
import { Icon } from '../shared/Icon.tsx';
import { rowAfter } from '../shared/rowAfter.ts';
import { SearchBox } from '../shared/SearchBox.tsx';
import { useLive } from '../shared/useLive.ts';
import { rowId, VirtualList } from '../shared/VirtualList.tsx';
import { NoteComposer } from './NoteComposer.tsx';
import { NoteRow } from './NoteRow.tsx';

interface Props {
  scene: Scene | null;
  onEdit: (note: Note) => void;
  onBin: (note: Note) => void;
  onOpenBin: () => void;
}

const ID = 'notes';
const MOST = 500;

/** Notes found, with the names of those they are on. */
async function readNotes(query: string): Promise<{ notes: Note[]; names: Map<string, string> }> {
  const notes = await searchNotes(query, MOST);
  const ids = new Set(notes.flatMap(({ personId }) => (personId ? [personId] : [])));
  const cards = await Promise.all([...ids].map(personCardById));
  return { notes, names: new Map(cards.flatMap((card) => (card ? [[card.person.id, card.person.name]] : []))) };
}

export function NoteList({ scene, onEdit, onBin, onOpenBin }: Props): JSX.Element {
  const [query, setQuery] = useState('');
  const [chosen, setActive] = useState(0);
  const found = useLive(() => readNotes(query), [query]);
  const notes = found?.notes ?? [];
  const active = Math.max(0, Math.min(chosen, notes.length - 1));
  const note = notes[active];

  const press = (event: KeyboardEvent): void => {
    const next = rowAfter(event.key, active, notes.length, false);
    if (next !== null) setActive(next);
    else if (event.key === 'Enter' && note) onEdit(note);
    else if (event.key === 'Delete' && (event.ctrlKey || event.metaKey) && note) onBin(note);
    else return;
    event.preventDefault();
  };

  return (
    <div class="library">
      <NoteComposer scene={scene} />
      <div class="bar">
        <SearchBox
          label={t('noteSearch')}
          value={query}
          onInput={(value) => {
            setQuery(value);
            setActive(0);
          }}
          onKeyDown={press}
          controls={note && ID}
          active={rowId(ID, active)}
        />
      </div>
      {found && !note && (
        <EmptyState
          icon={query ? 'search' : 'note'}
          title={query ? t('noteNotFound', query) : t('noteNone')}
          text={query ? undefined : t('noteNoneText')}
        />
      )}
      {note && (
        <VirtualList
          id={ID}
          label={t('noteList')}
          items={notes}
          keyOf={(row) => row.id}
          active={active}
          onActive={setActive}
          onPick={onEdit}
          estimate={66}
          row={(row, on) => (
            <NoteRow
              note={row}
              person={(row.personId && found?.names.get(row.personId)) || null}
              active={on}
              onEdit={() => onEdit(row)}
              onBin={() => onBin(row)}
            />
          )}
        />
      )}
      <footer class="foot">
        <span />
        <button type="button" class="quiet" onClick={onOpenBin}>
          <Icon name="bin" size={14} />
          {t('uiBin')}
        </button>
      </footer>
    </div>
  );
}
