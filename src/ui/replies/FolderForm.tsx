/** Asks for a folder: where replies go, or what a folder becomes. */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { foldersOf, MOST_PATH, tidyFolder } from '../../core/library/folders.ts';
import { t } from '../../platform/i18n.ts';
import { liveReplies } from '../../storage/queries/index.ts';
import { Field } from '../shared/Field.tsx';
import { Form } from '../shared/Form.tsx';
import { useLive } from '../shared/useLive.ts';

interface Props {
  title: string;
  saveLabel: string;
  start: string;
  /** Empty: into no folder; a folder itself cannot become that. */
  mayBeEmpty: boolean;
  onSave: (path: string) => void;
  onClose: () => void;
}

export function FolderForm({ title, saveLabel, start, mayBeEmpty, onSave, onClose }: Props): JSX.Element {
  const list = useId();
  const [path, setPath] = useState(start);
  const [tried, setTried] = useState(false);
  const folders = foldersOf(useLive(liveReplies, []) ?? []);
  const lacks = !mayBeEmpty && !tidyFolder(path);
  const save = (): void => {
    setTried(true);
    if (!lacks) onSave(tidyFolder(path));
  };
  return (
    <Form title={title} saveLabel={saveLabel} onSave={save} onClose={onClose}>
      <Field
        label={t('replyFolder')}
        hint={t(mayBeEmpty ? 'replyFolderHint' : 'libraryRenameHint')}
        error={tried && lacks ? t('refusedEmpty') : null}
      >
        <input
          name="folder"
          list={list}
          value={path}
          maxLength={MOST_PATH}
          onInput={(event) => setPath(event.currentTarget.value)}
          autocomplete="off"
        />
      </Field>
      <datalist id={list}>
        {folders.map((folder) => (
          <option key={folder.path} value={folder.path} />
        ))}
      </datalist>
    </Form>
  );
}
