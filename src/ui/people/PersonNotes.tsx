/** The notes on a person: written, changed and binned in place. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Note } from '../../core/person.ts';
import { t } from '../../platform/i18n.ts';
import { addNote, binNote } from '../../storage/commands/index.ts';
import { notesOn } from '../../storage/queries/index.ts';
import { NoteEditor } from '../notes/NoteEditor.tsx';
import { IconButton } from '../shared/IconButton.tsx';
import { since } from '../shared/since.ts';
import { useAct } from '../shared/useAct.ts';
import { useDraft } from '../shared/useDraft.ts';
import { useLive } from '../shared/useLive.ts';

export function PersonNotes({ personId }: { personId: string }): JSX.Element {
  const act = useAct();
  const notes = useLive(() => notesOn(personId), [personId]) ?? [];
  const [editing, setEditing] = useState<Note | null>(null);
  const draft = useDraft(`person:${personId}`, '', (kept) => (typeof kept === 'string' ? kept : ''));
  const add = async (): Promise<void> => {
    const text = draft.value;
    if (text.trim() && (await act(() => addNote({ text, personId, url: null }), t('noteSaved')))) draft.clear();
  };
  if (editing) return <NoteEditor note={editing} onClose={() => setEditing(null)} />;
  return (
    <section>
      <h3>{t('personNotes')}</h3>
      <form
        class="inline-form"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <input
          aria-label={t('noteNew')}
          placeholder={t('noteNew')}
          value={draft.value}
          onInput={(event) => draft.set(event.currentTarget.value)}
          autocomplete="off"
        />
        <button type="submit" disabled={!draft.value.trim()}>
          {t('noteAdd')}
        </button>
      </form>
      <ul class="stack">
        {notes.map((note) => (
          <li key={note.id} class="card with-tools">
            <div>
              <p class="pre">{note.text}</p>
              <p class="hint">{since(note.updatedAt)}</p>
            </div>
            <IconButton icon="pencil" label={t('uiEdit')} onClick={() => setEditing(note)} />
            <IconButton icon="bin" label={t('uiToBin')} onClick={() => act(() => binNote(note.id), t('noteBinned'))} />
          </li>
        ))}
      </ul>
    </section>
  );
}
