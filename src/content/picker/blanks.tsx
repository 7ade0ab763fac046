/** Asks for what a reply lacks: a gap is never inserted. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';

interface Props {
  title: string;
  missing: readonly string[];
  /** Words of the button that ends. */
  end: string;
  onFill: (filled: Record<string, string>) => void;
  onBack: () => void;
}

export function Blanks({ title, missing, end, onFill, onBack }: Props): JSX.Element {
  const form = useRef<HTMLFormElement>(null);
  const [filled, setFilled] = useState<Record<string, string>>({});
  const [checked, setChecked] = useState(false);
  const isEmpty = (name: string): boolean => !filled[name]?.trim();

  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const submit = (event: Event): void => {
    event.preventDefault();
    const empty = missing.findIndex(isEmpty);
    if (empty < 0) {
      onFill(filled);
      return;
    }
    setChecked(true);
    form.current?.querySelectorAll('input')[empty]?.focus();
  };
  return (
    <form ref={form} class="blanks" onSubmit={submit} noValidate>
      <h2>{t(missing.length > 1 ? 'pickerBlanksMany' : 'pickerBlanks', title)}</h2>
      {missing.map((name, index) => {
        const wrong = checked && isEmpty(name);
        return (
          <div key={name} class="blank">
            <label for={`blank-${index}`}>{name}</label>
            <input
              id={`blank-${index}`}
              dir="auto"
              autocomplete="off"
              required
              value={filled[name] ?? ''}
              aria-invalid={wrong}
              aria-describedby={wrong ? `wrong-${index}` : undefined}
              onInput={({ currentTarget: { value } }) => setFilled((now) => ({ ...now, [name]: value }))}
              // A synthetic copy of Enter submits nothing by itself.
              onKeyDown={(event) => event.key === 'Enter' && !event.isComposing && submit(event)}
            />
            {wrong && (
              <span id={`wrong-${index}`} class="wrong">
                {t('pickerFill')}
              </span>
            )}
          </div>
        );
      })}
      <footer>
        <button type="button" onClick={onBack}>
          {t('pickerBack')}
        </button>
        <button type="submit" class="main">
          {end} <kbd>↵</kbd>
        </button>
      </footer>
    </form>
  );
}
