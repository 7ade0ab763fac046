/** One note in a list: its text, whom or which page it is about, when. */
import type { JSX } from 'preact';
import type { Note } from '../../core/person.ts';
import { t } from '../../platform/i18n.ts';
import { Icon } from '../shared/Icon.tsx';
import { IconButton } from '../shared/IconButton.tsx';
import { since } from '../shared/since.ts';
import { shortPage } from './noteScope.ts';

interface Props {
  note: Note;
  /** Name of the person it is on; null: on nobody. */
  person: string | null;
  active: boolean;
  onEdit: () => void;
  onBin: () => void;
}

export function NoteRow({ note, person, active, onEdit, onBin }: Props): JSX.Element {
  const page = note.url && shortPage(note.url);
  return (
    <div class="reply-row">
      <div role="gridcell" class="reply-text">
        <p class="row-text two ink">{note.text}</p>
        <p class="row-meta">
          {person && (
            <span>
              <Icon name="person" size={13} />
              {person}
            </span>
          )}
          {!person && page && (
            <span>
              <Icon name="page" size={13} />
              {page}
            </span>
          )}
          <time dateTime={new Date(note.updatedAt).toISOString()}>{since(note.updatedAt)}</time>
        </p>
      </div>
      <div role="gridcell" class="tools">
        <IconButton icon="pencil" label={t('uiEdit')} onClick={onEdit} skip={!active} />
        <IconButton icon="bin" label={t('uiToBin')} onClick={onBin} skip={!active} />
      </div>
    </div>
  );
}
