/** Changes the text of a note. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Note } from '../../core/person.ts';
import { t } from '../../platform/i18n.ts';
import { editNote } from '../../storage/commands/index.ts';
import { Field } from '../shared/Field.tsx';
import { Form } from '../shared/Form.tsx';
import { useAct } from '../shared/useAct.ts';
import { useDraft } from '../shared/useDraft.ts';

export function NoteEditor({ note, onClose }: { note: Note; onClose: () => void }): JSX.Element {
  const act = useAct();
  const draft = useDraft(`note:${note.id}`, note.text, (kept) => (typeof kept === 'string' ? kept : note.text));
  const [tried, setTried] = useState(false);
  const empty = !draft.value.trim();
  const save = async (): Promise<void> => {
    setTried(true);
    if (empty || !(await act(() => editNote(note.id, draft.value), t('noteSaved')))) return;
    draft.clear();
    onClose();
  };
  return (
    <Form title={t('noteEditTitle')} onSave={save} onClose={onClose}>
      <Field label={t('noteText')} error={tried && empty ? t('refusedEmpty') : null}>
        <textarea rows={9} value={draft.value} onInput={(event) => draft.set(event.currentTarget.value)} required />
      </Field>
    </Form>
  );
}
