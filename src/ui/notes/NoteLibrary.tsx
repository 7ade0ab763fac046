/** Her notes: written, searched, changed, binned. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Scene } from '../../core/messages.ts';
import type { Note } from '../../core/person.ts';
import { t } from '../../platform/i18n.ts';
import { binNote, restoreNote } from '../../storage/commands/index.ts';
import { binnedNotes } from '../../storage/queries/index.ts';
import { BinList } from '../shared/BinList.tsx';
import { useAct } from '../shared/useAct.ts';
import { useLive } from '../shared/useLive.ts';
import { NoteEditor } from './NoteEditor.tsx';
import { NoteList } from './NoteList.tsx';

type View = { name: 'list' } | { name: 'bin' } | { name: 'edit'; note: Note };
const LIST: View = { name: 'list' };

export function NoteLibrary({ scene }: { scene: Scene | null }): JSX.Element {
  const act = useAct();
  const [view, setView] = useState<View>(LIST);
  const close = (): void => setView(LIST);
  if (view.name === 'bin') return <NoteBin onClose={close} />;
  if (view.name === 'edit') return <NoteEditor note={view.note} onClose={close} />;
  return (
    <NoteList
      scene={scene}
      onEdit={(note) => setView({ name: 'edit', note })}
      onBin={(note) => act(() => binNote(note.id), t('noteBinned'))}
      onOpenBin={() => setView({ name: 'bin' })}
    />
  );
}

function NoteBin({ onClose }: { onClose: () => void }): JSX.Element {
  const act = useAct();
  const rows = useLive(binnedNotes, []);
  return (
    <BinList
      rows={rows?.map(({ id, text }) => ({ id, title: '', text }))}
      label={t('noteBinList')}
      onRestore={({ id }) => act(() => restoreNote(id), t('noteRestored'))}
      onClose={onClose}
    />
  );
}
