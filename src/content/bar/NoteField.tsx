/** One line to write a note in, without leaving the post. */
import { t } from '../../platform/i18n.ts';
import { takeFocus } from '../take-focus.ts';

interface Props {
  name: string;
  /** Called with the text, never empty. */
  keep: (text: string) => void;
}

export function NoteField({ name, keep }: Props) {
  const submit = (event: Event & { currentTarget: HTMLFormElement }): void => {
    event.preventDefault();
    const text = event.currentTarget.querySelector('input')?.value.trim();
    if (text) keep(text);
  };
  return (
    <form class="note" onSubmit={submit}>
      <input ref={takeFocus} aria-label={t('barNoteLabel', name)} placeholder={t('barNoteLabel', name)} />
      <button type="submit">
        {t('barNoteKeep')} <kbd>↵</kbd>
      </button>
    </form>
  );
}
