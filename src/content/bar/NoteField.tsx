/** One line to write a note in, without leaving the post. */
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';

interface Props {
  name: string;
  /** Called with the text, never empty. */
  keep: (text: string) => void;
}

export function NoteField({ name, keep }: Props) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  const submit = (event: Event): void => {
    event.preventDefault();
    const text = field.current?.value.trim();
    if (text) keep(text);
  };
  return (
    <form class="note" onSubmit={submit}>
      <input ref={field} aria-label={t('barNoteLabel', name)} placeholder={t('barNoteLabel', name)} />
      <button type="submit">
        {t('barNoteKeep')} <kbd>↵</kbd>
      </button>
    </form>
  );
}
