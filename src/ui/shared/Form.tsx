/** A form that takes the place of what she was using: a way back, its fields, save. Ctrl+Enter saves, Escape goes back. */
import type { ComponentChildren, JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { IconButton } from './IconButton.tsx';
import { useFirstFocus } from './useFirstFocus.ts';

interface Props {
  title: string;
  /** The saving button's words; "Save" when absent. */
  saveLabel?: string;
  onSave: () => void;
  onClose: () => void;
  children: ComponentChildren;
}

export function Form({ title, saveLabel, onSave, onClose, children }: Props): JSX.Element {
  const form = useRef<HTMLFormElement>(null);
  useFirstFocus(form);
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit();
    else return;
    // Escape would also close the popup, and the form with it.
    event.preventDefault();
  };
  return (
    <form
      class="form"
      ref={form}
      noValidate
      onKeyDown={press}
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      <header class="form-head">
        <IconButton icon="back" label={t('uiBack')} onClick={onClose} />
        <h2>{title}</h2>
      </header>
      <div class="form-body">{children}</div>
      <footer class="form-foot">
        <button type="button" class="quiet" onClick={onClose}>
          {t('uiCancel')}
        </button>
        <button type="submit" class="primary" title="Ctrl+Enter">
          {saveLabel ?? t('uiSave')}
        </button>
      </footer>
    </form>
  );
}
