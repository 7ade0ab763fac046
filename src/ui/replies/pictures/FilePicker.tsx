/** Chooses pictures among her files. */
import type { JSX } from 'preact';
import { PICTURE_TYPES } from '../../../core/picture.ts';
import { Field } from '../../shared/Field.tsx';

interface Props {
  label: string;
  hint: string;
  onFiles: (files: FileList | null) => void;
}

export function FilePicker({ label, hint, onFiles }: Props): JSX.Element {
  return (
    <Field label={label} hint={hint}>
      <input
        type="file"
        multiple
        accept={PICTURE_TYPES.join()}
        onChange={(event) => {
          onFiles(event.currentTarget.files);
          // The same file may be chosen again.
          event.currentTarget.value = '';
        }}
      />
    </Field>
  );
}
