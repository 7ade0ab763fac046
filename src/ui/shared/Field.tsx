/** A labelled control, with its hint and its error at its place. */
import { cloneElement, type JSX, type VNode } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './Icon.tsx';

interface Props {
  label: string;
  hint?: string;
  error?: string | null;
  /** One input, select or textarea; it receives its id and its descriptions. */
  children: VNode<Record<string, unknown>>;
}

export function Field({ label, hint, error, children }: Props): JSX.Element {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {cloneElement(children, {
        id,
        'aria-describedby': described || undefined,
        // The control may find itself wrong.
        ...(error && { 'aria-invalid': 'true' }),
      })}
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="error" id={`${id}-error`}>
          <Icon name="warning" size={14} />
          {error}
        </p>
      )}
    </div>
  );
}
