/** A box to tick, with its words and, where they do not say all, a hint. */
import type { JSX } from 'preact';

interface Props {
  label: string;
  hint?: string;
  checked: boolean;
  onCheck: (checked: boolean) => void;
}

export function Check({ label, hint, checked, onCheck }: Props): JSX.Element {
  return (
    <label class="check">
      <input type="checkbox" checked={checked} onChange={(event) => onCheck(event.currentTarget.checked)} />
      <span>
        {label}
        {hint && <span class="hint"> {hint}</span>}
      </span>
    </label>
  );
}
